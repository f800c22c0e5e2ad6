package liaison.ui.period;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.network.NetworkSpec;
import liaison.model.value.Period;
import liaison.ui.state.Explorer;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** The years looked at and the activity of each year. */
public final class PeriodViewModel {

  private static final Slot SLOT = Slot.work("years");

  private final Explorer explorer;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<YearCounts> years =
      new ReadOnlyObjectWrapper<>(YearCounts.NONE);
  private final ObjectBinding<Text> text;
  private final BooleanBinding canReset;

  public PeriodViewModel(Explorer explorer, Jobs jobs) {
    this.explorer = explorer;
    this.jobs = jobs;
    this.text = Bindings.createObjectBinding(this::describe, explorer.period(), years);
    this.canReset =
        Bindings.createBooleanBinding(() -> !explorer.period().get().isAlways(), explorer.period());
    explorer.spec().subscribe(any -> count());
    explorer.dataset().subscribe((before, after) -> count());
  }

  /** The histogram. */
  public ReadOnlyObjectProperty<YearCounts> years() {
    return years.getReadOnlyProperty();
  }

  /** The period in words. */
  public ObjectBinding<Text> text() {
    return text;
  }

  public BooleanBinding canReset() {
    return canReset;
  }

  /** First year looked at. */
  public int from() {
    LocalDate day = explorer.period().get().from();
    return day.equals(LocalDate.MIN) ? years.get().first() : clamp(day.getYear());
  }

  /** Last year looked at. */
  public int to() {
    LocalDate day = explorer.period().get().to();
    return day.equals(LocalDate.MAX) ? years.get().last() : clamp(day.getYear());
  }

  /**
   * Looks at some years only; at all of time again when they are all there are. Ends in the wrong
   * order are put right.
   */
  public void choose(int oneEnd, int otherEnd) {
    if (years.get().counts().isEmpty()) {
      return;
    }
    int from = clamp(Math.min(oneEnd, otherEnd));
    int to = clamp(Math.max(oneEnd, otherEnd));
    boolean isAll = from == years.get().first() && to == years.get().last();
    explorer.period().set(isAll ? Period.ALWAYS : Period.ofYears(from, to));
  }

  /** Moves the chosen years without changing how many they are. */
  public void shift(int by) {
    if (years.get().counts().isEmpty()) {
      return;
    }
    int length = to() - from();
    int from = Math.clamp(from() + (long) by, years.get().first(), years.get().last() - length);
    choose(from, from + length);
  }

  /** Looks at all of time. */
  public void reset() {
    explorer.period().set(Period.ALWAYS);
  }

  /** Where the period changes. */
  public ReadOnlyObjectProperty<Period> period() {
    return explorer.period();
  }

  private int clamp(int year) {
    return Math.clamp(year, years.get().first(), Math.max(years.get().first(), years.get().last()));
  }

  private Text describe() {
    if (explorer.period().get().isAlways()) {
      return Text.of("period.all");
    }
    Period period = explorer.period().get();
    if (!isWholeYears(period)) {
      boolean opens = period.from().equals(LocalDate.MIN);
      boolean closes = period.to().equals(LocalDate.MAX);
      return Text.of(
          "period.days",
          opens ? Integer.toString(from()) : period.from().toString(),
          closes ? Integer.toString(to()) : period.to().toString());
    }
    String from = Integer.toString(from());
    String to = Integer.toString(to());
    return from.equals(to) ? Text.of("period.one", from) : Text.of("period.between", from, to);
  }

  private static boolean isWholeYears(Period period) {
    LocalDate first = period.from();
    LocalDate last = period.to();
    return (first.equals(LocalDate.MIN) || first.getDayOfYear() == 1)
        && (last.equals(LocalDate.MAX) || last.getDayOfYear() == last.lengthOfYear());
  }

  private void count() {
    Dataset data = explorer.dataset().get();
    NetworkSpec spec = explorer.spec().get();
    jobs.run(SLOT, Text.of("period.job"), progress -> YearCounts.of(data, spec, progress))
        .onDone(years::set);
  }
}
