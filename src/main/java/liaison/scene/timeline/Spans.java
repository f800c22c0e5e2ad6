package liaison.scene.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.filter.FilterMatcher;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Milestone;
import liaison.model.value.PartialDate;
import liaison.scene.timeline.Span.Basis;
import liaison.scene.timeline.Span.End;
import liaison.scene.timeline.Span.Step;

/** Turns the collaborations a spec lets through into spans. */
final class Spans {

  /** Order of bars: by start, then end, then title, then id. */
  static final Comparator<Span> ORDER =
      Comparator.comparingDouble(Span::startLow)
          .thenComparingDouble(Span::endHigh)
          .thenComparing(Span::title)
          .thenComparing(Span::id);

  private final Dataset data;
  private final NetworkSpec spec;
  private final Language language;
  private final FilterMatcher matcher;
  private int undrawn;

  Spans(Dataset data, NetworkSpec spec, Language language) {
    this.data = data;
    this.spec = spec;
    this.language = language;
    this.matcher = new FilterMatcher(data, spec.filter(), spec.undated());
  }

  /** The spans, in order. */
  List<Span> all() {
    undrawn = 0;
    List<Span> spans = new ArrayList<>();
    for (Collaboration collaboration : data.rows(Schema.COLLABORATIONS)) {
      Presence presence = Presence.of(data, collaboration);
      if (matcher.passes(collaboration) && presence.isIn(spec.period(), spec.undated())) {
        add(collaboration, presence, spans);
      }
    }
    spans.sort(ORDER);
    return spans;
  }

  /** How many of the last {@link #all} could not be drawn for want of any date. */
  int undrawn() {
    return undrawn;
  }

  private void add(Collaboration collaboration, Presence presence, List<Span> spans) {
    switch (presence.rule()) {
      case STATED, MILESTONES -> spans.add(dated(collaboration, presence));
      case KNOWN_BY, NONE -> {
        if (spec.undated() == Undated.ALWAYS) {
          spans.add(undated(collaboration, Basis.ALWAYS, presence));
        } else if (presence.rule() == Presence.Rule.KNOWN_BY
            && spec.undated() == Undated.KNOWN_BY) {
          spans.add(undated(collaboration, Basis.KNOWN_BY, presence));
        } else {
          undrawn++;
        }
      }
    }
  }

  private Span dated(Collaboration collaboration, Presence presence) {
    PartialDate from = presence.from();
    PartialDate to = presence.to();
    double startLow = from.earliest().toEpochDay();
    double startHigh =
        from.precision() == PartialDate.Precision.DAY ? startLow : from.latest().toEpochDay() + 1.0;
    if (to.isOpen()) {
      return span(
          collaboration,
          Basis.DATED,
          new double[] {startLow, startHigh, startHigh, Double.NaN},
          End.OPEN,
          PartialDate.UNKNOWN);
    }
    double endHigh = Math.max(to.latest().toEpochDay() + 1.0, startLow + 1);
    boolean exact = to.precision() == PartialDate.Precision.DAY || !presence.isEndStated();
    double endLow = exact ? endHigh : Math.max(to.earliest().toEpochDay(), startLow);
    if (endLow < startHigh) {
      double middle = (Math.max(startLow, endLow) + Math.min(startHigh, endHigh)) / 2;
      startHigh = Math.min(startHigh, middle);
      endLow = Math.max(endLow, middle);
    }
    End end = presence.isEndStated() ? End.STATED : End.LAST_KNOWN;
    return span(
        collaboration,
        Basis.DATED,
        new double[] {startLow, startHigh, endLow, endHigh},
        end,
        PartialDate.UNKNOWN);
  }

  private Span undated(Collaboration collaboration, Basis basis, Presence presence) {
    double[] days = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    if (presence.rule() == Presence.Rule.KNOWN_BY) {
      double first = presence.from().earliest().toEpochDay();
      double by = presence.from().latest().toEpochDay() + 1.0;
      days = new double[] {first, by, by, by};
    }
    return span(collaboration, basis, days, End.LAST_KNOWN, presence.from());
  }

  private Span span(
      Collaboration collaboration, Basis basis, double[] days, End end, PartialDate knownBy) {
    return new Span(
        collaboration.id(),
        title(collaboration),
        collaboration.kind(),
        basis,
        days[0],
        days[1],
        days[2],
        days[3],
        knownBy,
        end,
        steps(collaboration));
  }

  private String title(Collaboration collaboration) {
    String title = language.pick(collaboration.titleZh(), collaboration.titleEn());
    return title.isEmpty()
        ? data.vocabulary().name("kinds", collaboration.kind(), language)
        : title;
  }

  private List<Step> steps(Collaboration collaboration) {
    List<Step> steps = new ArrayList<>();
    for (Milestone milestone : StatusOf.steps(data, collaboration)) {
      if (milestone.date().isDated()) {
        steps.add(new Step(milestone.step(), middle(milestone.date())));
      }
    }
    return steps;
  }

  private static double middle(PartialDate date) {
    LocalDate first = date.earliest();
    return (first.toEpochDay() + date.latest().toEpochDay() + 1.0) / 2;
  }
}
