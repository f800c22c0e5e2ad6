package liaison.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.app.Notices;
import liaison.app.picture.ViewKind;
import liaison.app.search.SearchService;
import liaison.app.settings.Settings;
import liaison.base.Text;
import liaison.ui.about.AboutCard;
import liaison.ui.canvas.CentreView;
import liaison.ui.canvas.PictureView;
import liaison.ui.canvas.Placing;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.export.ExportCard;
import liaison.ui.export.ExportSubject;
import liaison.ui.export.ExportViewModel;
import liaison.ui.filter.FilterView;
import liaison.ui.filter.FilterViewModel;
import liaison.ui.filter.SavedFiltersModel;
import liaison.ui.forms.FormCards;
import liaison.ui.forms.FormCommands;
import liaison.ui.history.HistoryPanel;
import liaison.ui.history.HistoryViewModel;
import liaison.ui.inspector.InspectorView;
import liaison.ui.inspector.InspectorViewModel;
import liaison.ui.palette.PaletteCard;
import liaison.ui.period.PeriodView;
import liaison.ui.period.PeriodViewModel;
import liaison.ui.present.Presenter;
import liaison.ui.project.ProjectsViewModel;
import liaison.ui.search.SearchActions;
import liaison.ui.search.SearchField;
import liaison.ui.search.SearchViewModel;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Forms;
import liaison.ui.state.Trail;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;

/** All of the window inside its frame. */
public final class Shell extends BorderPane {

  private static final double CENTRE_LEAST = 480;
  private static final double LEFT_WIDTH = 264;
  private static final double RIGHT_WIDTH = 348;

  private final Explorer explorer;
  private final Words words;
  private final Toast toast;
  private final List<CentreView> views = new ArrayList<>();
  private final Controls controls;
  private final Layers layers = new Layers(this);
  private final Commands commands = new Commands();
  private final Editing editing;
  private final FormCards forms;
  private final Trail trail;
  private final ProjectParts project;
  private final FrameFeatures features;
  private final Presenter presenter;
  private final Tiles tiles;
  private final SidePanel left;
  private final SidePanel right;

  public Shell(Explorer explorer, Words words, Jobs jobs, Doors doors) {
    this.explorer = explorer;
    this.words = words;
    this.controls = new Controls(words);
    getStyleClass().add("shell");
    this.toast = new Toast(controls);
    this.editing = new Editing(explorer, jobs);
    this.forms = new FormCards(explorer, layers, editing, controls);
    FrameCommands.addEditing(commands, editing, toast::show);
    ViewParts parts =
        new ViewParts(explorer, words, jobs, doors.pictures(), doors.painter(), tools(doors));
    Views.ALL.forEach(view -> views.add(view.maker().apply(parts)));
    this.features = new FrameFeatures(parts, controls, toast);
    views().forEach(view -> view.addOver(new EmptyStep(view, explorer, commands, controls)));
    this.presenter = features.presenter(views(), this);
    layers.getChildren().add(presenter);
    this.trail = new Trail(explorer);
    FrameCommands.addTrail(commands, trail);
    TilesModel tilesModel =
        new TilesModel(explorer, Views.ALL.stream().map(Views.Entry::kind).toList());
    FrameCommands.addViews(commands, tilesModel, this::goTo);
    this.tiles = new Tiles(views, tilesModel, explorer, controls);
    AboutCard about = new AboutCard(layers, jobs, Notices::text, controls);
    commands.add(Command.of("about", "help", about::show));
    StackPane centre = new StackPane(tiles, toast, features.tasks());
    centre.getStyleClass().add("centre");
    centre.setMinWidth(CENTRE_LEAST);
    SplitPane split = new SplitPane(centre);
    split.getStyleClass().add("columns");
    FilterView filter = filter(jobs);
    left = new SidePanel(split, filter, true, LEFT_WIDTH);
    HistoryPanel history = history();
    Region rightSide = rightSide(inspector(jobs, history), history);
    right = new SidePanel(split, rightSide, false, RIGHT_WIDTH);
    addSides(history);
    addExport(jobs, doors);
    project = new ProjectParts(parts, trail, doors.projects(), controls, toast::show);
    Region period = period(jobs);
    addRegions(filter, rightSide, period);
    TopBar.Slots slots = new TopBar.Slots(project.menu(), addSearch(jobs), left, right);
    TopBar bar =
        new TopBar(new TopBar.Parts(explorer, controls, commands, editing, tilesModel), slots);
    setTop(new VBox(bar, project.strip()));
    setCenter(split);
    setBottom(features.bottom(period));
    placeOnce(split);
  }

  private FilterView filter(Jobs jobs) {
    FilterViewModel model = new FilterViewModel(explorer, jobs);
    SavedFiltersModel saved = new SavedFiltersModel(model, editing);
    FilterView filter = new FilterView(model, saved, layers, controls);
    filter.addCommands(commands, () -> left.open().set(true));
    filter.setMinWidth(200);
    return filter;
  }

  private Region period(Jobs jobs) {
    PeriodViewModel model = new PeriodViewModel(explorer, jobs);
    FrameFeatures.addPeriod(commands, model);
    return new PeriodView(model, explorer.undated(), controls);
  }

  private void addSides(HistoryPanel history) {
    FrameCommands.addPlaces(commands, new Placing(explorer, editing));
    FrameCommands.addHistory(commands, history.open(), right.open());
    FrameCommands.addWindow(commands, explorer, left.open(), right.open());
  }

  private HistoryPanel history() {
    HistoryViewModel model = new HistoryViewModel(editing, explorer);
    return new HistoryPanel(model, controls, () -> projects().reopen());
  }

  private InspectorView inspector(Jobs jobs, HistoryPanel history) {
    InspectorViewModel model = new InspectorViewModel(explorer, jobs, editing, forms);
    model.register(commands);
    model.onStep(history::show);
    return new InspectorView(model, controls);
  }

  /** The inspector, or the history in its place. */
  private static Region rightSide(Region inspector, HistoryPanel history) {
    inspector.visibleProperty().bind(history.open().not());
    StackPane side = new StackPane(inspector, history);
    side.setMinWidth(240);
    return side;
  }

  private ViewParts.Tools tools(Doors doors) {
    FormCommands.add(commands, forms, explorer, editing);
    return new ViewParts.Tools(
        editing, forms, commands, layers, doors.prompt(), doors.open(), toast::show);
  }

  private void addExport(Jobs jobs, Doors doors) {
    ExportViewModel export =
        new ExportViewModel(jobs, this::subject, doors.prompt(), doors.figures(), toast::show);
    new ExportCard(export, jobs, doors.painter(), controls).showIn(layers);
    commands.add(
        Command.of("export", "file", () -> centre().exporter().orElse(export::start).run())
            .withKey("Shortcut+E")
            .enabledWhen(export.running().not()));
  }

  /** What F6 goes through. */
  private void addRegions(Region filter, Region inspector, Region period) {
    Regions regions = new Regions(() -> Optional.ofNullable(getScene()));
    regions.add(filter);
    regions.addTiles(tiles::shown);
    regions.add(inspector);
    regions.add(period);
    FrameCommands.addRegions(commands, regions);
  }

  private SearchField addSearch(Jobs jobs) {
    SearchActions actions =
        new SearchActions(
            explorer,
            views.stream().map(CentreView::kind).toList(),
            toast::show,
            () -> centre().focusContent());
    SearchField search =
        new SearchField(
            new SearchViewModel(explorer, jobs, new SearchService(), actions), controls, layers);
    BooleanBinding isFree =
        Bindings.createBooleanBinding(() -> layers.top().get().isEmpty(), layers.top());
    commands.add(
        Command.of("search", "go", search::begin).withKey("Shortcut+F").enabledWhen(isFree),
        Command.of("palette", "go", () -> PaletteCard.show(commands, "palette", controls, layers))
            .withKey("Shortcut+K")
            .enabledWhen(isFree));
    return search;
  }

  private void placeOnce(SplitPane split) {
    split
        .widthProperty()
        .subscribe((before, now) -> {
          if (before.doubleValue() <= 0 && now.doubleValue() > 0) {
            left.place();
            right.place();
          }
        });
  }

  /** Shows a message at the lower edge of the centre. */
  public void tell(Text message) {
    toast.show(message);
  }

  /**
   * Whether the window may close at once.
   *
   * @param close closes it later, when what is under way is done or the user says so
   */
  public boolean mayClose(Runnable close) {
    return new Closing(layers, editing, controls).mayClose(close);
  }

  /** Says in the window that something went wrong, and how to read more about it. */
  public void fail(Text reason) {
    features.fail(reason);
  }

  /** Lets keys that are no command work in a window. */
  public void listen(Scene scene) {
    features.listen(scene);
  }

  /** What shows a picture to a room. */
  public Presenter presenter() {
    return presenter;
  }

  /** What can be opened, and what is. */
  public ProjectsViewModel projects() {
    return project.model();
  }

  /** Reads files for an import and says what they would change. */
  public void importFiles(List<String> paths) {
    project.card().read(paths);
  }

  /** The panel of facets as it is. */
  public Settings.Panel left() {
    return left.settings();
  }

  /** The inspector's panel as it is. */
  public Settings.Panel right() {
    return right.settings();
  }

  /** Makes both panels as they were left. */
  public void restore(Settings.Panel wasLeft, Settings.Panel wasRight) {
    left.restore(wasLeft);
    right.restore(wasRight);
  }

  /** Looks at a view and gives it the focus, so that its keys work at once. */
  private void goTo(ViewKind kind) {
    explorer.view().set(kind);
    centre().focusContent();
  }

  /** The window with what lies over it. */
  public Layers layers() {
    return layers;
  }

  /** All that can be done. */
  public Commands commands() {
    return commands;
  }

  /** The way to change records. */
  public Editing editing() {
    return editing;
  }

  /** The forms for every kind of record. */
  public Forms forms() {
    return forms;
  }

  /** The way back and forward. */
  public Trail trail() {
    return trail;
  }

  /** The view that is looked at. */
  public CentreView centre() {
    return views.stream()
        .filter(view -> view.kind() == explorer.view().get())
        .findFirst()
        .orElseThrow();
  }

  /** The picture that is looked at; the graph while the view is none. */
  public PictureView view() {
    return centre() instanceof PictureView picture
        ? picture
        : views().stream().filter(view -> view.kind() == ViewKind.GRAPH).findFirst().orElseThrow();
  }

  /** All pictures, the ones not shown included. */
  public List<PictureView> views() {
    return views.stream()
        .filter(PictureView.class::isInstance)
        .map(PictureView.class::cast)
        .toList();
  }

  private Optional<ExportSubject> subject() {
    PictureView view = view();
    return view.model()
        .picture()
        .get()
        .flatMap(picture ->
            view.canvas()
                .shown()
                .get()
                .map(shown ->
                    new ExportSubject(
                        picture,
                        view.model().paper(shown.width(), shown.height()),
                        view.model().highlightOnPaper(),
                        fileName(view),
                        description(view))));
  }

  private String description(PictureView view) {
    long seed = explorer.options().get().seed();
    return "Liaison; view " + view.model().kind().code() + "; seed " + seed;
  }

  private String fileName(PictureView view) {
    String project =
        words
            .now(explorer.projectName().get())
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .toLowerCase(Locale.ROOT);
    return (project.isEmpty() ? "liaison" : project) + "-" + view.model().kind().code();
  }
}
