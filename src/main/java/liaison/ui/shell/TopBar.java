package liaison.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.scene.Theme;
import liaison.ui.about.AboutViewModel;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Segmented;
import liaison.ui.export.ExportViewModel;
import liaison.ui.project.ProjectMenu;
import liaison.ui.state.Explorer;

/** The slim bar at the top: project, views, language, theme, export. */
final class TopBar extends HBox {

  /** What stands at the bar's two ends. */
  record Sides(ProjectMenu project, SidePanel left, SidePanel right) {}

  TopBar(
      Explorer explorer,
      Controls controls,
      ExportViewModel export,
      AboutViewModel about,
      Sides sides) {
    getStyleClass().add("top-bar");
    Button product = controls.button(Text.of("shell.product"), about::show, "product-name");
    product.setId("about-open");
    product.accessibleTextProperty().bind(controls.words().of(Text.of("about.title")));
    product.setMinWidth(Region.USE_PREF_SIZE);
    Map<ViewKind, Text> views = new LinkedHashMap<>();
    Views.ALL.forEach(view -> views.put(view.kind(), view.name()));
    Segmented<ViewKind> view = new Segmented<>(controls.words(), explorer.view(), views);
    view.setId("view-switch");
    view.getStyleClass().add("view-switch");
    Map<Language, Text> languages = new LinkedHashMap<>();
    languages.put(Language.ZH, Text.of("shell.language.zh"));
    languages.put(Language.EN, Text.of("shell.language.en"));
    Segmented<Language> language =
        new Segmented<>(controls.words(), explorer.language(), languages);
    language.setId("language-switch");
    Button theme = controls.icon(Icons.THEME, Text.of("shell.theme"), () -> switchTheme(explorer));
    theme.setId("theme-switch");
    Button write = controls.button(Text.of("export.button"), export::export, "accent-button");
    write.setId("export");
    write.setGraphic(Icons.EXPORT.node());
    write.disableProperty().bind(export.running());
    HBox before =
        new HBox(
            toggle(controls, Icons.LEFT_PANEL, Text.of("shell.left"), sides.left(), "toggle-left"),
            product,
            sides.project());
    before.getStyleClass().add("bar-group");
    HBox after =
        new HBox(
            Controls.spring(),
            language,
            theme,
            write,
            toggle(
                controls,
                Icons.RIGHT_PANEL,
                Text.of("shell.right"),
                sides.right(),
                "toggle-right"));
    after.getStyleClass().add("bar-group");
    HBox.setHgrow(before, Priority.ALWAYS);
    HBox.setHgrow(after, Priority.ALWAYS);
    before.setPrefWidth(1);
    after.setPrefWidth(1);
    after.setMinWidth(Region.USE_PREF_SIZE);
    before.setMinWidth(0);
    getChildren().addAll(before, view, after);
  }

  private static void switchTheme(Explorer explorer) {
    explorer.theme().set(explorer.theme().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
  }

  private static ToggleButton toggle(
      Controls controls, Icons icon, Text name, SidePanel panel, String id) {
    ToggleButton button = new ToggleButton("", icon.node());
    button.setId(id);
    button.getStyleClass().add("icon-button");
    button.accessibleTextProperty().bind(controls.words().of(name));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(controls.words().of(name));
    button.setTooltip(tip);
    button.selectedProperty().bindBidirectional(panel.open());
    return button;
  }
}
