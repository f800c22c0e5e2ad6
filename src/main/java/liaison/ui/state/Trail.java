package liaison.ui.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.model.value.Period;

/**
 * The way the user went through views, filters and selections, to be gone back and forward as in a
 * browser. What changes together, or goes on changing as while the period is dragged, is one stop.
 */
public final class Trail {

  private static final int MOST = 200;
  private static final long TOGETHER_NS = TimeUnit.MILLISECONDS.toNanos(80);
  private static final long BURST_NS = TimeUnit.MILLISECONDS.toNanos(700);

  private final Explorer explorer;
  private final LongSupplier clockNs;
  private final List<Stop> stops = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private int at;
  private long opened;
  private boolean isGoing;
  private boolean isGrowing;
  private long lastNs;
  private Set<Aspect> lastChanged = EnumSet.noneOf(Aspect.class);

  /** What a stop is made of. */
  private enum Aspect {
    VIEW,
    FILTER,
    PERIOD,
    FOCUS,
    SELECTION
  }

  /** Where the user was. */
  private record Stop(
      ViewKind view,
      List<ViewKind> tiles,
      Optional<RowsBehind> rows,
      Filter filter,
      Period period,
      List<String> selection,
      String focus,
      int hops) {

    Set<Aspect> differences(Stop other) {
      Set<Aspect> found = EnumSet.noneOf(Aspect.class);
      if (view != other.view || !tiles.equals(other.tiles) || !rows.equals(other.rows)) {
        found.add(Aspect.VIEW);
      }
      if (!filter.equals(other.filter)) {
        found.add(Aspect.FILTER);
      }
      if (!period.equals(other.period)) {
        found.add(Aspect.PERIOD);
      }
      if (!focus.equals(other.focus) || hops != other.hops) {
        found.add(Aspect.FOCUS);
      }
      if (!selection.equals(other.selection)) {
        found.add(Aspect.SELECTION);
      }
      return found;
    }
  }

  public Trail(Explorer explorer) {
    this(explorer, System::nanoTime);
  }

  /**
   * @param clockNs the time in nanoseconds, from whenever
   */
  Trail(Explorer explorer, LongSupplier clockNs) {
    this.explorer = explorer;
    this.clockNs = clockNs;
    begin();
    explorer.view().subscribe(next -> note());
    explorer.tiles().subscribe(next -> note());
    explorer.rows().subscribe(next -> note());
    explorer.filter().subscribe(next -> note());
    explorer.period().subscribe(next -> note());
    explorer.options().subscribe(next -> note());
    explorer.selection().subscribe(next -> note());
  }

  public ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
  }

  /** Forgets the way so far; it begins where the user is now. */
  public void begin() {
    opened = explorer.opened();
    stops.clear();
    stops.add(now());
    at = 0;
    isGrowing = false;
    tell();
  }

  /** Goes to the stop before this one. */
  public void back() {
    go(at - 1);
  }

  /** Goes to the stop that was left by going back. */
  public void forward() {
    go(at + 1);
  }

  private void go(int next) {
    if (next < 0 || next >= stops.size()) {
      return;
    }
    at = next;
    isGrowing = false;
    isGoing = true;
    try {
      show(stops.get(at));
    } finally {
      isGoing = false;
    }
    stops.set(at, now());
    tell();
  }

  private void show(Stop stop) {
    Dataset data = explorer.dataset().get();
    ViewOptions options = explorer.options().get();
    String focus = Known.isKnown(data, stop.focus()) ? stop.focus() : "";
    explorer.filter().set(stop.filter());
    explorer.period().set(stop.period());
    if (!options.focus().equals(focus) || options.hops() != stop.hops()) {
      explorer.options().set(options.withFocus(focus, stop.hops()));
    }
    explorer.rows().set(stop.rows());
    explorer.showTiles(stop.tiles());
    explorer.view().set(stop.view());
    explorer.selectAll(Known.of(data, stop.selection()));
  }

  private Stop now() {
    ViewOptions options = explorer.options().get();
    return new Stop(
        explorer.view().get(),
        explorer.tiles().get(),
        explorer.rows().get(),
        explorer.filter().get(),
        explorer.period().get(),
        explorer.selection().get(),
        options.focus(),
        options.hops());
  }

  private void note() {
    if (isGoing) {
      return;
    }
    if (explorer.opened() != opened) {
      begin();
      isGrowing = true;
      lastNs = clockNs.getAsLong();
      return;
    }
    Stop next = now();
    Set<Aspect> changed = stops.get(at).differences(next);
    if (changed.isEmpty()) {
      return;
    }
    long gap = clockNs.getAsLong() - lastNs;
    boolean goesOn = gap < TOGETHER_NS || gap < BURST_NS && changed.equals(lastChanged);
    stops.subList(at + 1, stops.size()).clear();
    if (isGrowing && goesOn) {
      stops.set(at, next);
    } else {
      stops.add(next);
      if (stops.size() > MOST) {
        stops.removeFirst();
      }
      at = stops.size() - 1;
    }
    isGrowing = true;
    lastNs = clockNs.getAsLong();
    lastChanged = changed;
    tell();
  }

  private void tell() {
    canGoBack.set(at > 0);
    canGoForward.set(at < stops.size() - 1);
  }
}
