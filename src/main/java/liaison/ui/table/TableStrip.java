package liaison.ui.table;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.model.Table;
import liaison.model.grid.Grid;
import liaison.model.grid.GridColumn;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Tips;
import liaison.ui.state.Explorer;

/** What is above the rows: which table, how many rows, groups, columns, files. */
final class TableStrip extends VBox {

  private static final double GROUP_LEAST = 72;

  /** Width of the strip from which it says how many rows there are. */
  private static final double COUNT_FROM = 520;

  private final TableViewModel model;
  private final TableActions actions;
  private final Controls controls;
  private final Explorer explorer;

  TableStrip(TableViewModel model, TableActions actions, Controls controls, Explorer explorer) {
    this.model = model;
    this.actions = actions;
    this.controls = controls;
    this.explorer = explorer;
    HBox strip = new HBox(tables(), count(), grow(), groups(), columns(), create(), export());
    strip.getStyleClass().addAll("picture-strip", "table-strip");
    strip.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(strip, behind());
  }

  private MenuButton tables() {
    MenuButton menu = menu("table-choice");
    menu.getStyleClass().add("table-name");
    ToggleGroup group = new ToggleGroup();
    for (Table<?> table : TableViewModel.TABLES) {
      RadioMenuItem item = new RadioMenuItem();
      item.textProperty().bind(controls.words().of(Text.of(table.labelKey())));
      item.setToggleGroup(group);
      item.setId("table-" + table.name());
      item.setOnAction(event -> model.chooseTable(table));
      model.shape().subscribe(shape -> item.setSelected(shape.table().equals(table.name())));
      menu.getItems().add(item);
    }
    menu.textProperty()
        .bind(controls.words().of(model.shape().map(any -> Text.of(model.table().labelKey()))));
    menu.accessibleTextProperty().bind(controls.words().of(Text.of("table.choose")));
    return menu;
  }

  private Label count() {
    Label label = new Label();
    label.setId("table-count");
    label.getStyleClass().add("table-count");
    label.setMinWidth(0);
    label.visibleProperty().bind(widthProperty().greaterThan(COUNT_FROM));
    label.managedProperty().bind(label.visibleProperty());
    Tips.whenCut(label);
    label
        .textProperty()
        .bind(
            controls
                .words()
                .of(
                    model
                        .shown()
                        .map(shown ->
                            shown
                                .map(ShownTable::grid)
                                .map(TableStrip::count)
                                .orElse(Text.literal("")))));
    return label;
  }

  private static Text count(Grid grid) {
    return grid.size() == grid.total()
        ? Text.of("table.count.all", grid.size())
        : Text.of("table.count", grid.size(), grid.total());
  }

  private static Region grow() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  private MenuButton groups() {
    MenuButton menu = menu("table-group");
    menu.setMinWidth(GROUP_LEAST);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(menu.textProperty());
    menu.setTooltip(tip);
    menu.setOnShowing(event -> fill(menu));
    menu.getItems().add(new MenuItem());
    menu.textProperty()
        .bind(
            controls
                .words()
                .of(Bindings.createObjectBinding(this::groupName, model.shape(), model.shown())));
    return menu;
  }

  private Text groupName() {
    String name = model.shape().get().group();
    return model
        .shown()
        .get()
        .flatMap(shown ->
            shown.data().groupings().stream()
                .filter(column -> column.name().equals(name))
                .findFirst())
        .map(column -> Text.of("table.group.by", column.heading()))
        .orElse(Text.of("table.group.off"));
  }

  private void fill(MenuButton menu) {
    menu.getItems().clear();
    String now = model.shape().get().group();
    menu.getItems().add(choice("", controls.words().now(Text.of("table.group.off")), now));
    model
        .shown()
        .get()
        .ifPresent(shown -> {
          for (GridColumn column : shown.data().groupings()) {
            menu.getItems().add(choice(column.name(), column.heading(), now));
          }
        });
  }

  private RadioMenuItem choice(String name, String words, String now) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setSelected(name.equals(now));
    item.setId("group-" + name);
    item.setOnAction(event -> model.groupBy(name));
    return item;
  }

  private Button columns() {
    Button button = controls.icon(Icons.COLUMNS, Text.of("table.columns"), actions::chooseColumns);
    button.setId("table-columns");
    return button;
  }

  private Button create() {
    Button button = controls.icon(Icons.ZOOM_IN, Text.of("command.table.new"), actions::create);
    button.setId("table-new");
    return button;
  }

  private MenuButton export() {
    MenuButton menu = menu("table-export");
    menu.getStyleClass().add("table-export");
    menu.setGraphic(Icons.EXPORT.node());
    menu.accessibleTextProperty().bind(controls.words().of(Text.of("table.export")));
    for (String ending : new String[] {"xlsx", "csv"}) {
      MenuItem item = new MenuItem();
      item.setId("table-export-" + ending);
      item.textProperty().bind(controls.words().of(Text.of("command.table." + ending)));
      item.setOnAction(event -> actions.export(ending));
      menu.getItems().add(item);
    }
    return menu;
  }

  private HBox behind() {
    Label title = new Label();
    title.getStyleClass().add("rows-behind-title");
    title.setId("rows-behind");
    title.setWrapText(true);
    title
        .textProperty()
        .bind(
            controls
                .words()
                .of(
                    explorer
                        .rows()
                        .map(rows -> rows.map(behind -> behind.title()).orElse(Text.literal("")))));
    Button all = controls.button(Text.of("command.table.all"), model::showAll, "link-button");
    all.setId("rows-all");
    all.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(title, all);
    row.getStyleClass().add("rows-behind");
    row.setAlignment(Pos.CENTER_LEFT);
    row.visibleProperty().bind(explorer.rows().map(rows -> rows.isPresent()));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private static MenuButton menu(String id) {
    MenuButton menu = new MenuButton();
    menu.setId(id);
    menu.getStyleClass().add("quiet-menu");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }
}
