package liaison.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import liaison.app.picture.Picture;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.PictureSource;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Text;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.View;
import liaison.scene.timeline.TimelineScene;
import liaison.ui.state.Explorer;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * One view's picture: prepared anew when filter, period, data or options change, while the old one
 * stays; with its own camera, which stays too.
 */
public final class PictureViewModel {

  private static final double LEAST_ZOOM = 0.4;
  private static final double MOST_ZOOM = 40;

  private final ViewKind kind;
  private final Explorer explorer;
  private final Jobs jobs;
  private final PictureSource source;
  private final Optional<Reading> reading;
  private final Slot slot;
  private final ReadOnlyObjectWrapper<Optional<Picture>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Text>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<View> camera = new ReadOnlyObjectWrapper<>(View.PAGE);
  private final ReadOnlyStringWrapper cursor = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Set<String>> spotlight = new SimpleObjectProperty<>(Set.of());
  private final ObjectBinding<Highlight> highlight;
  private final Map<String, double[]> moves = new LinkedHashMap<>();
  private Optional<Placing> placing = Optional.empty();
  private Optional<PictureRequest> prepared = Optional.empty();
  private long opened;

  public PictureViewModel(ViewKind kind, Explorer explorer, Jobs jobs, PictureSource source) {
    this(kind, explorer, jobs, source, Optional.empty());
  }

  /**
   * @param reading how the picture is read where it is a page of numbers
   */
  public PictureViewModel(
      ViewKind kind,
      Explorer explorer,
      Jobs jobs,
      PictureSource source,
      Optional<Reading> reading) {
    this.reading = reading;
    this.kind = kind;
    this.explorer = explorer;
    this.jobs = jobs;
    this.source = source;
    this.slot = Slot.longWork("picture-" + kind.code());
    this.highlight =
        Bindings.createObjectBinding(
            this::currentHighlight, explorer.selection(), explorer.dataset(), spotlight, cursor);
    explorer.tiles().subscribe(this::refresh);
    explorer.spec().subscribe(this::refresh);
    explorer.options().subscribe(this::refresh);
    explorer.dataset().subscribe(this::refresh);
    refresh();
  }

  public ViewKind kind() {
    return kind;
  }

  /** The picture; empty before the first is prepared. */
  public ReadOnlyObjectProperty<Optional<Picture>> picture() {
    return picture.getReadOnlyProperty();
  }

  /** Whether a newer picture is being prepared. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Why the picture could not be prepared, if so. */
  public ReadOnlyObjectProperty<Optional<Text>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Pan and zoom. */
  public ReadOnlyObjectProperty<View> camera() {
    return camera.getReadOnlyProperty();
  }

  /** What stands out: the selection, and the surroundings of what the pointer rests on. */
  public ObjectBinding<Highlight> highlight() {
    return highlight;
  }

  /** Dims everything but these ids; nothing when there are none. */
  public void spotlight(Set<String> ids) {
    if (!spotlight.get().equals(ids)) {
      spotlight.set(ids);
    }
  }

  /** Whether the picture is a page of numbers, which scrolls and is not zoomed. */
  public boolean isPage() {
    return reading.isPresent();
  }

  /** The number of the page that the keys are on; empty for none. */
  public ReadOnlyStringProperty cursor() {
    return cursor.getReadOnlyProperty();
  }

  void moveCursor(String id) {
    cursor.set(id);
  }

  /** Whether there was a number to leave. */
  boolean leaveCursor() {
    boolean was = !cursor.get().isEmpty();
    cursor.set("");
    return was;
  }

  /** Opens the number that the keys are on, if they are on one. */
  boolean openAtCursor() {
    boolean is = !cursor.get().isEmpty();
    if (is) {
      open(cursor.get());
    }
    return is;
  }

  /** Opens a number of the page. */
  public void open(String id) {
    cursor.set(id);
    picture
        .get()
        .ifPresent(
            shown -> reading.ifPresent(how -> how.open(shown, explorer.language().get(), id)));
  }

  /** What a number of the page says. */
  Optional<Reading.Words> words(String id) {
    return picture
        .get()
        .flatMap(shown -> reading.flatMap(how -> how.words(shown, explorer.language().get(), id)));
  }

  /** Scrolls a page, down to where its lower edge is reached. */
  void scroll(double dy, double lowest) {
    camera.set(new View(1, 0, Math.clamp(camera.get().dy() + dy, Math.min(0, lowest), 0)));
  }

  /** Zooms around a page point that stays where it is; a timeline zooms in time only. */
  public void zoom(double factor, double x, double y) {
    double scale = Math.clamp(camera.get().scale() * factor, LEAST_ZOOM, MOST_ZOOM);
    double real = scale / camera.get().scale();
    camera.set(
        kind == ViewKind.TIMELINE
            ? TimelineScene.zoomedInTime(camera.get(), real, x)
            : camera.get().zoomed(real, x, y));
  }

  public void pan(double dx, double dy) {
    camera.set(camera.get().moved(dx, dy));
  }

  /** Looks from somewhere else. */
  public void turnTo(View next) {
    camera.set(next);
  }

  /** Looks from where somebody looked at the project that is open, before it was closed. */
  void recall(View kept) {
    opened = explorer.opened();
    camera.set(kept);
  }

  /** Shows all of the picture again. */
  public void fit() {
    camera.set(View.PAGE);
  }

  /** Whether the last frame may be moved under the pointer until the exact one is there. */
  boolean followsAtOnce() {
    return kind == ViewKind.GRAPH || kind == ViewKind.MAP;
  }

  /** Keeps what is moved by hand from now on; else it stays while the options of the view do. */
  void keepMovesBy(Placing next) {
    placing = Optional.of(next);
  }

  /** Puts nodes somewhere else, in the world of the picture; all of them are one step. */
  public void moveNodes(Map<String, double[]> places) {
    Optional<Picture> before = picture.get();
    if (before.isEmpty() || places.isEmpty()) {
      return;
    }
    Picture moved = before.get();
    for (Map.Entry<String, double[]> place : places.entrySet()) {
      moved = moved.moved(place.getKey(), place.getValue()[0], place.getValue()[1]);
    }
    picture.set(Optional.of(moved));
    String layout = before.get().arrangement();
    placing
        .flatMap(keeper -> keeper.put(layout, places))
        .ifPresentOrElse(
            step -> step.onFailed(reason -> picture.set(before)), () -> moves.putAll(places));
  }

  /** The page this view is drawn on now. */
  public Canvas canvas(double width, double height) {
    return new Canvas(
        width, height, explorer.language().get(), explorer.theme().get(), camera.get());
  }

  /** The page this view is written on: a page that scrolls is written whole. */
  public Canvas paper(double width, double height) {
    Canvas now = canvas(width, height);
    return isPage() ? Canvas.of(width, height, now.language(), now.theme()) : now;
  }

  /** What stands out in a file: all that does, but not where the keys are. */
  public Highlight highlightOnPaper() {
    return isPage() ? echo() : highlight.get();
  }

  public void select(String id, boolean isAdded) {
    if (isAdded) {
      explorer.toggle(id);
    } else {
      explorer.select(id);
    }
  }

  /** Selects things, instead of what was selected or beside it. */
  public void selectAll(List<String> ids, boolean isAdded) {
    List<String> next = new ArrayList<>(isAdded ? explorer.selection().get() : List.of());
    next.addAll(ids);
    explorer.selectAll(next);
  }

  public void clearSelection() {
    explorer.clearSelection();
  }

  public List<String> selection() {
    return explorer.selection().get();
  }

  /** What all views share. */
  public Explorer explorer() {
    return explorer;
  }

  private Highlight echo() {
    return new Echo(explorer.dataset().get()).of(kind, explorer.selection().get());
  }

  private Highlight currentHighlight() {
    Highlight echo = echo();
    if (!cursor.get().isEmpty()) {
      Set<String> selected = new TreeSet<>(echo.selected());
      selected.add(cursor.get());
      return new Highlight(selected, echo.bright());
    }
    return spotlight.get().isEmpty() ? echo : new Highlight(echo.selected(), spotlight.get());
  }

  private void refresh() {
    PictureRequest wanted =
        new PictureRequest(
            kind, explorer.dataset().get(), explorer.spec().get(), explorer.options().get());
    boolean isShown = explorer.isShown(kind);
    if (!isShown || prepared.filter(old -> isSame(old, wanted)).isPresent()) {
      return;
    }
    boolean keepsMoves =
        prepared.map(PictureRequest::options).filter(wanted.options()::equals).isPresent();
    if (!keepsMoves) {
      moves.clear();
    }
    if (prepared.map(PictureRequest::options).map(ViewOptions::mapSet).stream()
        .anyMatch(old -> !old.equals(wanted.options().mapSet()))) {
      camera.set(View.PAGE);
    }
    if (explorer.opened() != opened) {
      opened = explorer.opened();
      moves.clear();
      camera.set(View.PAGE);
    }
    prepared = Optional.of(wanted);
    busy.set(true);
    spotlight(Set.of());
    jobs.run(slot, Text.of("canvas.job"), progress -> source.prepare(wanted, progress))
        .onShown(this::showUnfinished)
        .onStopped(() -> busy.set(false))
        .onDone(this::show)
        .onFailed(reason -> {
          busy.set(false);
          failure.set(Optional.of(reason));
        });
  }

  /** Datasets are compared by identity: they are snapshots. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOfSameData(PictureRequest a, PictureRequest b) {
    return a.data() == b.data();
  }

  private static boolean isSame(PictureRequest a, PictureRequest b) {
    return isOfSameData(a, b) && a.spec().equals(b.spec()) && a.options().equals(b.options());
  }

  /** A picture on its way stands in for another than what is wanted, or for none. */
  private void showUnfinished(Object partial) {
    if (partial instanceof Picture unfinished) {
      picture.set(Optional.of(unfinished));
    }
  }

  private void show(Picture next) {
    busy.set(false);
    failure.set(Optional.empty());
    Picture moved = next;
    for (Map.Entry<String, double[]> move : moves.entrySet()) {
      moved = moved.moved(move.getKey(), move.getValue()[0], move.getValue()[1]);
    }
    picture.set(Optional.of(moved));
  }
}
