package liaison.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.analysis.facet.Facets;
import liaison.base.Text;
import liaison.model.record.SavedFilter;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;

/** The panel at the left: the filter as a sentence and as text, saved filters, facets. */
public final class FilterView extends VBox {

  private final FilterViewModel model;
  private final SavedFiltersModel saved;
  private final Controls controls;
  private final FilterLine line;
  private final SavedFilterCards cards;

  public FilterView(
      FilterViewModel model, SavedFiltersModel saved, Layers layers, Controls controls) {
    this.model = model;
    this.saved = saved;
    this.controls = controls;
    this.line = new FilterLine(model, controls);
    this.cards = new SavedFilterCards(saved, model, layers, controls);
    getStyleClass().addAll("panel", "filter-panel");
    Button clear = controls.button(Text.of("filter.clearAll"), model::clearAll, "link-button");
    clear.setId("filter-clear");
    clear.visibleProperty().bind(model.canClear());
    clear.setMinWidth(Region.USE_PREF_SIZE);
    HBox head =
        new HBox(
            controls.label(Text.of("filter.title"), "panel-title"),
            Controls.spring(),
            clear,
            savedMenu());
    head.getStyleClass().add("panel-head");
    Label sentence = new Label();
    sentence.setId("filter-sentence");
    sentence.getStyleClass().add("filter-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.textProperty().bind(model.sentence());
    VBox top = new VBox(sentence, line, new FurtherView(model, controls));
    top.getStyleClass().add("filter-top");
    VBox facets = new VBox();
    Facets.KEYS.forEach(key -> facets.getChildren().add(new FacetView(model, key, controls)));
    facets.getStyleClass().add("facets");
    ScrollPane scroll = new ScrollPane(facets);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, top, scroll);
  }

  /**
   * Adds what can be done here.
   *
   * @param open makes the panel seen
   */
  public void addCommands(Commands commands, Runnable open) {
    commands.add(
        Command.of(
                "filter-line",
                "filter",
                () -> {
                  open.run();
                  line.begin();
                })
            .withKey("Shortcut+L"),
        Command.of("filter-clear-all", "filter", model::clearAll)
            .withKey("Shortcut+Shift+L")
            .enabledWhen(model.canClear()),
        Command.of("filter-save", "filter", cards::save).enabledWhen(saved.canSave()),
        Command.of("filter-saved", "filter", cards::list));
  }

  private MenuButton savedMenu() {
    MenuButton menu = new MenuButton();
    menu.setId("filter-saved");
    menu.getStyleClass().addAll("link-button", "saved-menu");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.textProperty().bind(controls.words().of(Text.of("filter.saved")));
    saved.all().subscribe(all -> menu.getItems().setAll(items(all)));
    return menu;
  }

  private List<MenuItem> items(List<SavedFilter> all) {
    List<MenuItem> items = new ArrayList<>();
    for (SavedFilter one : all) {
      MenuItem item = new MenuItem(one.name());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> saved.apply(one));
      items.add(item);
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    MenuItem save = new MenuItem();
    save.setId("filter-saved-save");
    save.textProperty().bind(controls.words().of(Text.of("filter.saved.save")));
    save.disableProperty().bind(saved.canSave().not());
    save.setOnAction(event -> cards.save());
    MenuItem manage = new MenuItem();
    manage.setId("filter-saved-manage");
    manage.textProperty().bind(controls.words().of(Text.of("filter.saved.manage")));
    manage.setOnAction(event -> cards.list());
    items.add(save);
    items.add(manage);
    return items;
  }
}
