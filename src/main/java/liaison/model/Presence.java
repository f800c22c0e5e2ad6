package liaison.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Milestone;
import liaison.model.record.Source;
import liaison.model.value.PartialDate;
import liaison.model.value.Period;

/**
 * When a collaboration is known to have been there. Nothing is invented: without a stated start the
 * first dated milestone counts, without either the date by which it is known; without a stated end
 * it is shown up to the last day a source or milestone still speaks of it.
 *
 * @param rule what the days rest on
 * @param from start, first dated milestone, or the day it is known by
 * @param to stated end; open where a source says so; else the last day known of
 * @param isEndStated whether {@code to} is the source's own end
 */
public record Presence(Rule rule, PartialDate from, PartialDate to, boolean isEndStated) {

  /** What a presence rests on. */
  public enum Rule {
    /** A stated start or end. */
    STATED,
    /** Dated milestones only. */
    MILESTONES,
    /** No date of its own: known by the earliest source's date. */
    KNOWN_BY,
    /** No date and no dated source. */
    NONE
  }

  /** How undated collaborations are treated when a network or a timeline is made. */
  public enum Undated {
    KNOWN_BY("known-by"),
    ALWAYS("always"),
    HIDE("hide");

    private final String code;

    Undated(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public static Presence of(Dataset data, Collaboration collaboration) {
    List<PartialDate> steps = new ArrayList<>();
    for (Milestone step : data.related(Schema.MILESTONES, "collaboration", collaboration.id())) {
      if (step.date().isDated()) {
        steps.add(step.date());
      }
    }
    List<PartialDate> spoken = spokenOf(data, collaboration.id());
    PartialDate lastSpoken = latest(spoken);
    PartialDate start = collaboration.start();
    PartialDate end = collaboration.end();
    boolean ends = !end.isUnknown();
    if (start.isDated() || end.isDated()) {
      PartialDate from = start.isDated() ? start : (steps.isEmpty() ? end : earliest(steps));
      return new Presence(Rule.STATED, from, ends ? end : later(from, lastSpoken, steps), ends);
    }
    if (!steps.isEmpty()) {
      PartialDate from = earliest(steps);
      return new Presence(Rule.MILESTONES, from, ends ? end : later(from, lastSpoken, steps), ends);
    }
    if (spoken.isEmpty()) {
      return new Presence(Rule.NONE, PartialDate.UNKNOWN, PartialDate.UNKNOWN, false);
    }
    return new Presence(Rule.KNOWN_BY, earliest(spoken), lastSpoken, false);
  }

  /** The dates by which a record's evidence speaks of it: as-of, else the source's publication. */
  public static List<PartialDate> spokenOf(Dataset data, String record) {
    List<PartialDate> dates = new ArrayList<>();
    for (Evidence evidence : data.related(Schema.EVIDENCE, "record", record)) {
      PartialDate date =
          evidence.asOf().isDated()
              ? evidence.asOf()
              : data.find(Schema.SOURCES, evidence.source())
                  .map(Source::published)
                  .orElse(PartialDate.UNKNOWN);
      if (date.isDated()) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** Whether it was there on a day of the period, undated ones treated by the rule. */
  public boolean isIn(Period period, Undated undated) {
    return switch (rule) {
      case STATED, MILESTONES -> period.overlaps(from.earliest(), lastDay());
      case KNOWN_BY ->
          switch (undated) {
            case KNOWN_BY -> period.overlaps(from.earliest(), from.latest());
            case ALWAYS -> true;
            case HIDE -> false;
          };
      case NONE ->
          switch (undated) {
            case KNOWN_BY -> period.isAlways();
            case ALWAYS -> true;
            case HIDE -> false;
          };
    };
  }

  /** Last day it is known of; {@link LocalDate#MAX} only where a source states an open end. */
  public LocalDate lastDay() {
    return to.latest();
  }

  private static PartialDate later(
      PartialDate from, PartialDate lastSpoken, List<PartialDate> steps) {
    List<PartialDate> all = new ArrayList<>(steps);
    all.add(from);
    if (lastSpoken.isDated()) {
      all.add(lastSpoken);
    }
    return latest(all);
  }

  private static PartialDate earliest(List<PartialDate> dates) {
    return dates.stream().min(PartialDate::compareTo).orElse(PartialDate.UNKNOWN);
  }

  private static PartialDate latest(List<PartialDate> dates) {
    return dates.stream()
        .max(java.util.Comparator.comparing(PartialDate::latest).thenComparing(date -> date))
        .orElse(PartialDate.UNKNOWN);
  }
}
