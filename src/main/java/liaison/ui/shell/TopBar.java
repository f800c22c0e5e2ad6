package liaison.ui.shell;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Segmented;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.SaveState;

/**
 * The slim bar at the top: project, undo, search, views, presenting and export, language and theme.
 * When it is too narrow for all of it, parts that are in the menu at its end too go first.
 */
final class TopBar extends StackPane {

  private static final double PROJECT_LEAST = 220;
  private static final double SEARCH_LEAST = 140;
  private static final double SEARCH_MOST = 340;

  /**
   * What others put into the bar, and the panels at its two ends.
   *
   * @param project the menu of projects
   * @param search the field to search with
   */
  record Slots(Region project, Region search, SidePanel left, SidePanel right) {}

  /** What the bar works with. */
  record Parts(
      Explorer explorer, Controls controls, Commands commands, Editing editing, TilesModel tiles) {}

  private final CollapsingBar bar = new CollapsingBar();
  private final Controls controls;
  private final Commands commands;

  TopBar(Parts parts, Slots slots) {
    this.controls = parts.controls();
    this.commands = parts.commands();
    getStyleClass().add("top-bar");
    bar.getStyleClass().add("top-bar-row");
    addLeft(parts.editing(), slots);
    addSearch(slots.search());
    addRight(parts.explorer(), parts.tiles(), slots);
    getChildren().add(bar);
    parts.explorer().language().subscribe((before, now) -> bar.remeasure());
    parts.explorer().projectName().subscribe((before, now) -> bar.remeasure());
  }

  private void addLeft(Editing editing, Slots slots) {
    Button product =
        controls.button(Text.of("shell.product"), commands.get("about")::run, "product-name");
    product.setId("about-open");
    product.accessibleTextProperty().bind(controls.words().of(Text.of("about.title")));
    Label save = saved(editing.state());
    bar.add(toggle(Icons.LEFT_PANEL, "toggle-left", slots.left()));
    bar.add(product);
    bar.addShrinking(slots.project(), PROJECT_LEAST);
    bar.add(save);
    Optional<Button> back = optional(Icons.BACK, "back");
    Optional<Button> forward = optional(Icons.FORWARD, "forward");
    back.ifPresent(bar::add);
    forward.ifPresent(bar::add);
    bar.add(step(Icons.UNDO, "undo", editing.undoLabel()));
    bar.add(step(Icons.REDO, "redo", editing.redoLabel()));
    bar.thenHide(30, save);
    bar.thenHide(38, product);
    forward.ifPresent(button -> bar.thenHide(90, button));
    back.ifPresent(button -> bar.thenHide(91, button));
  }

  private void addSearch(Region search) {
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMaxWidth(SEARCH_MOST);
    bar.addShrinking(search, SEARCH_LEAST);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.SOMETIMES);
    bar.addShrinking(spring, 4);
  }

  private void addRight(Explorer explorer, TilesModel model, Slots slots) {
    Segmented<ViewKind> view = new Segmented<>(controls.words(), explorer.view(), names());
    view.setId("view-switch");
    view.getStyleClass().add("view-switch");
    Segmented<Integer> count = tiles(model);
    Segmented<Language> language = language(explorer);
    Button theme = controls.icon(Icons.THEME, commands.get("theme"));
    theme.setId("theme-switch");
    Button export = export();
    bar.add(view);
    bar.add(count);
    optional(Icons.PRESENT, "present").ifPresent(bar::add);
    bar.add(export);
    bar.add(language);
    bar.add(theme);
    bar.add(new MoreMenu(commands, controls));
    bar.add(toggle(Icons.RIGHT_PANEL, "toggle-right", slots.right()));
    bar.thenHide(40, language);
    bar.thenShorten(50, export);
    bar.thenHide(70, theme);
    bar.thenHide(80, count);
    bar.thenTighten(35, view);
  }

  private Button export() {
    Command command = commands.get("export");
    Button export = controls.button(Text.of("export.button"), command::run, "accent-button");
    export.setId("export");
    export.setGraphic(Icons.EXPORT.node());
    export.disableProperty().bind(Bindings.not(command.enabled()));
    controls.tip(export, Controls.tip(command.name(), command));
    return export;
  }

  private static Map<ViewKind, Text> names() {
    Map<ViewKind, Text> names = new LinkedHashMap<>();
    Views.ALL.forEach(view -> names.put(view.kind(), view.name()));
    return names;
  }

  private Segmented<Integer> tiles(TilesModel model) {
    Map<Integer, Text> names = new LinkedHashMap<>();
    names.put(1, Controls.tip(Text.of("command.tiles-1"), commands.get("tiles-1")));
    names.put(2, Controls.tip(Text.of("command.tiles-2"), commands.get("tiles-2")));
    names.put(4, Controls.tip(Text.of("command.tiles-4"), commands.get("tiles-4")));
    Segmented<Integer> count = new Segmented<>(controls.words(), model.count(), names);
    count.showIcons(Map.of(1, Icons.ONE_TILE, 2, Icons.TWO_TILES, 4, Icons.FOUR_TILES));
    count.setId("tiles-switch");
    count.getStyleClass().add("icon-switch");
    return count;
  }

  private Segmented<Language> language(Explorer explorer) {
    Map<Language, Text> languages = new LinkedHashMap<>();
    languages.put(Language.ZH, Text.of("shell.language.zh"));
    languages.put(Language.EN, Text.of("shell.language.en"));
    Segmented<Language> language =
        new Segmented<>(controls.words(), explorer.language(), languages);
    language.setId("language-switch");
    return language;
  }

  private Label saved(ReadOnlyObjectProperty<SaveState> state) {
    Label label = new Label();
    label.setId("save-state");
    label.getStyleClass().add("save-state");
    label
        .textProperty()
        .bind(
            controls
                .words()
                .of(
                    state.map(now ->
                        now == SaveState.NONE
                            ? Text.literal("")
                            : Text.of("shell.save." + now.name().toLowerCase(Locale.ROOT)))));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Optional<Button> optional(Icons icon, String id) {
    return commands.find(id).map(command -> controls.icon(icon, command));
  }

  /** A button for a step of the history; its tip says which step. */
  private Button step(Icons icon, String id, ReadOnlyObjectProperty<Optional<Text>> label) {
    Command command = commands.get(id);
    Button button = controls.icon(icon, command);
    button
        .getTooltip()
        .textProperty()
        .bind(
            controls
                .words()
                .of(
                    label.map(what ->
                        Controls.tip(
                            what.map(step -> Text.of("shell.step." + id, step))
                                .orElse(command.name()),
                            command))));
    return button;
  }

  private ToggleButton toggle(Icons icon, String id, SidePanel panel) {
    Command command = commands.get(id);
    ToggleButton button = new ToggleButton("", icon.node());
    button.setId(id);
    button.getStyleClass().add("icon-button");
    button.accessibleTextProperty().bind(controls.words().of(command.name()));
    controls.tip(button, Controls.tip(command.name(), command));
    button.selectedProperty().bindBidirectional(panel.open());
    return button;
  }
}
