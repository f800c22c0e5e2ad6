package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import liaison.scene.timeline.LanePlan.Names;

/**
 * Which lanes are shown, how their items share rows, and how high a row is.
 *
 * @param lanes all lanes: first those a figure shows, then those that only scrolling brings
 * @param fitting the lanes of a figure, cut where they are too high for it
 * @param rest the lanes that do not fit as one, its known facts in blocks; without rows when all
 *     fit
 * @param style sizes at the row height that results
 */
record TimelinePlan(
    List<LanePlan> lanes, List<LanePlan> fitting, LanePlan rest, TimelineStyle style) {

  private static final LanePlan NO_REST =
      new LanePlan(new Lane("", "", List.of(), List.of()), List.of(), 0, 0);
  private static final int ROUNDS = 12;
  private static final int LEAST_ROWS = 5;
  private static final double FEW_LANES = 2;

  TimelinePlan {
    lanes = List.copyOf(lanes);
    fitting = List.copyOf(fitting);
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
   * @param items what is drawn in each lane
   * @param room height there is for lanes
   */
  static TimelinePlan of(
      List<Lane> lanes, List<List<Item>> items, TimeAxis fit, TimelineStyle largest, double room) {
    for (Names names : Names.values()) {
      TimelineStyle style = largest;
      for (int round = 0; round < ROUNDS; round++) {
        List<LanePlan> plans = plan(lanes, items, fit, style, names);
        double height = height(plans, style);
        if (height <= room) {
          return new TimelinePlan(plans, plans, NO_REST, style);
        }
        double pitch = style.pitch() * room / height * 0.995;
        if (style.pitch() <= TimelineStyle.smallestPitch()) {
          break;
        }
        style = style.withPitch(Math.max(pitch, TimelineStyle.smallestPitch()));
      }
    }
    TimelineStyle style = largest.withPitch(comfortable(largest));
    return limited(plan(lanes, items, fit, style, Names.BLOCKS), fit, style, room);
  }

  /** With lanes left out anyway, the others get rows that read well. */
  private static double comfortable(TimelineStyle largest) {
    return Math.max(TimelineStyle.smallestPitch(), 0.56 * largest.pitch());
  }

  private static List<LanePlan> plan(
      List<Lane> lanes, List<List<Item>> items, TimeAxis fit, TimelineStyle style, Names names) {
    List<LanePlan> plans = new ArrayList<>();
    for (int at = 0; at < lanes.size(); at++) {
      plans.add(LanePlan.of(lanes.get(at), items.get(at), fit, style, names));
    }
    return plans;
  }

  /** The most active lanes first, each part in the order given, and the others as one. */
  private static TimelinePlan limited(
      List<LanePlan> plans, TimeAxis fit, TimelineStyle style, double room) {
    List<LanePlan> byActivity = new ArrayList<>(plans);
    byActivity.sort(
        Comparator.comparing((LanePlan plan) -> plan.lane().code().isEmpty())
            .thenComparingInt(plan -> -plan.lane().bars().size())
            .thenComparingInt(plan -> -plan.lane().size()));
    int most = mostRows(plans, style, room);
    if (height(within(plans, most), style) <= room) {
      return new TimelinePlan(plans, within(plans, most), NO_REST, style);
    }
    double left = room - style.wordsRow();
    for (int reserve = 0; ; reserve++) {
      List<LanePlan> ordered = new ArrayList<>();
      int shown = choose(byActivity, plans, most, style, left - reserve * style.pitch(), ordered);
      LanePlan rest = rest(ordered, shown, fit, style);
      if (rest.rows() <= reserve || shown <= 1) {
        List<LanePlan> fitting = within(ordered.subList(0, shown), most);
        return new TimelinePlan(ordered, fitting, rest, style);
      }
    }
  }

  /** Rows a lane may take, so that all lanes fit, or else a few high ones do not leave one only. */
  private static int mostRows(List<LanePlan> plans, TimelineStyle style, double room) {
    int most = Math.max(LEAST_ROWS, (int) (room / style.pitch() / FEW_LANES));
    for (int next = most; height(within(plans, next), style) <= room; next++) {
      most = next;
    }
    for (int next = most; next >= LEAST_ROWS; next--) {
      if (height(within(plans, next), style) <= room) {
        return next;
      }
    }
    return most;
  }

  private static List<LanePlan> within(List<LanePlan> plans, int most) {
    return plans.stream().map(plan -> plan.within(most)).toList();
  }

  /** Puts first those that fit and then the others; returns how many fit. */
  private static int choose(
      List<LanePlan> byActivity,
      List<LanePlan> plans,
      int most,
      TimelineStyle style,
      double room,
      List<LanePlan> ordered) {
    Set<LanePlan> chosen = new HashSet<>();
    double used = style.laneGap();
    for (LanePlan plan : byActivity) {
      used += height(List.of(plan.within(most)), style);
      if (used > room && !chosen.isEmpty()) {
        break;
      }
      chosen.add(plan);
    }
    plans.stream().filter(chosen::contains).forEach(ordered::add);
    plans.stream().filter(plan -> !chosen.contains(plan)).forEach(ordered::add);
    return chosen.size();
  }

  private static LanePlan rest(
      List<LanePlan> ordered, int shown, TimeAxis fit, TimelineStyle style) {
    Set<Span> drawn = new HashSet<>();
    ordered.subList(0, shown).forEach(plan -> drawn.addAll(plan.lane().known()));
    Set<Span> known = new TreeSet<>(Spans.ORDER);
    for (LanePlan plan : ordered.subList(shown, ordered.size())) {
      plan.lane().known().stream().filter(span -> !drawn.contains(span)).forEach(known::add);
    }
    Lane lane = new Lane("", "", List.of(), List.copyOf(known));
    Items items = new Items(style.language());
    return LanePlan.of(lane, items.of(lane), fit, style, Names.BLOCKS);
  }
}
