package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which lanes are shown, how their items share rows, and how high a row is.
 *
 * @param lanes all lanes: first those a figure shows, then those that only scrolling brings
 * @param shown how many of them fit
 * @param style sizes at the row height that results
 */
record TimelinePlan(List<LanePlan> lanes, int shown, TimelineStyle style) {

  private static final int ROUNDS = 4;

  TimelinePlan {
    lanes = List.copyOf(lanes);
  }

  /** Height of some lanes with the gaps between them. */
  static double height(List<LanePlan> lanes, TimelineStyle style) {
    double height = 0;
    for (LanePlan lane : lanes) {
      height += lane.rows() * style.pitch() + style.laneGap();
    }
    return height;
  }

  /**
   * Chooses the greatest row height at which all fits, with labels if possible; else the most
   * active lanes at the smallest.
   *
   * @param room height there is for lanes
   */
  static TimelinePlan of(
      List<Lane> lanes, Items items, TimeAxis fit, TimelineStyle largest, double room) {
    for (boolean withLabels : new boolean[] {true, false}) {
      TimelineStyle style = largest;
      for (int round = 0; round < ROUNDS; round++) {
        List<LanePlan> plans = plan(lanes, items, fit, style, withLabels);
        double height = height(plans, style);
        if (height <= room) {
          return new TimelinePlan(plans, plans.size(), style);
        }
        double pitch = style.pitch() * room / height * 0.995;
        if (style.pitch() <= TimelineStyle.smallestPitch()) {
          break;
        }
        style = style.withPitch(Math.max(pitch, TimelineStyle.smallestPitch()));
      }
    }
    TimelineStyle style = largest.withPitch(comfortable(largest));
    return limited(plan(lanes, items, fit, style, true), style, room);
  }

  /** With lanes left out anyway, the others get rows that read well. */
  private static double comfortable(TimelineStyle largest) {
    return Math.max(TimelineStyle.smallestPitch(), 0.72 * largest.pitch());
  }

  private static List<LanePlan> plan(
      List<Lane> lanes, Items items, TimeAxis fit, TimelineStyle style, boolean withLabels) {
    List<LanePlan> plans = new ArrayList<>();
    for (Lane lane : lanes) {
      plans.add(LanePlan.of(lane, items.of(lane), fit, style, withLabels));
    }
    return plans;
  }

  /** The most active lanes first, each part in the order given. */
  private static TimelinePlan limited(List<LanePlan> plans, TimelineStyle style, double room) {
    List<LanePlan> byActivity = new ArrayList<>(plans);
    byActivity.sort(
        Comparator.comparingInt((LanePlan plan) -> -plan.lane().bars().size())
            .thenComparingInt(plan -> -plan.lane().size()));
    Set<LanePlan> chosen = new HashSet<>();
    double used = style.pitch();
    for (LanePlan plan : byActivity) {
      used += height(List.of(plan), style);
      if (used > room && !chosen.isEmpty()) {
        break;
      }
      chosen.add(plan);
    }
    List<LanePlan> ordered = new ArrayList<>();
    plans.stream().filter(chosen::contains).forEach(ordered::add);
    plans.stream().filter(plan -> !chosen.contains(plan)).forEach(ordered::add);
    return new TimelinePlan(ordered, chosen.size(), style);
  }
}
