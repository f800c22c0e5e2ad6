package liaison.ui.filter;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.model.filter.Filter;
import liaison.ui.control.Controls;

/** The panel of facets. */
public final class FilterView extends VBox {

  private static final int FIRST = 8;

  private final FilterViewModel model;
  private final Controls controls;

  public FilterView(FilterViewModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
    getStyleClass().addAll("panel", "filter-panel");
    Button clear = controls.button(Text.of("filter.clearAll"), model::clearAll, "link-button");
    clear.setId("filter-clear");
    clear.visibleProperty().bind(model.canClear());
    HBox head =
        new HBox(controls.label(Text.of("filter.title"), "panel-title"), Controls.spring(), clear);
    head.getStyleClass().add("panel-head");
    VBox facets =
        new VBox(
            facet(Text.of("filter.facet.kind"), Filter.Key.KIND, model.kinds()),
            facet(Text.of("filter.facet.type"), Filter.Key.TYPE, model.types()));
    facets.getStyleClass().add("facets");
    ScrollPane scroll = new ScrollPane(facets);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }

  private VBox facet(Text title, Filter.Key key, ObservableValue<List<FacetRow>> rows) {
    VBox list = new VBox();
    list.getStyleClass().add("facet-rows");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.accessibleTextProperty().bind(controls.words().of(title));
    BooleanProperty isLong = new SimpleBooleanProperty();
    Button more = more(key, isLong, rows);
    rows.subscribe(next -> show(list, key, isLong.get() ? next : first(next)));
    isLong.subscribe(all -> show(list, key, all ? rows.getValue() : first(rows.getValue())));
    VBox facet = new VBox(controls.label(title, "facet-title"), list, more);
    facet.getStyleClass().add("facet");
    return facet;
  }

  /** The most frequent values; what is chosen is always there. */
  private static List<FacetRow> first(List<FacetRow> rows) {
    return rows.size() <= FIRST + 1
        ? rows
        : IntStream.range(0, rows.size())
            .filter(place -> place < FIRST || rows.get(place).isChosen())
            .mapToObj(rows::get)
            .toList();
  }

  private Button more(
      Filter.Key key, BooleanProperty isLong, ObservableValue<List<FacetRow>> rows) {
    Button more = new Button();
    more.setId("facet-more-" + key.code());
    more.getStyleClass().addAll("link-button", "facet-more");
    more.textProperty()
        .bind(
            controls
                .words()
                .of(
                    Bindings.createObjectBinding(
                        () ->
                            isLong.get()
                                ? Text.of("filter.less")
                                : Text.of("filter.more", rows.getValue().size()),
                        isLong,
                        rows)));
    more.visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> rows.getValue().size() > FIRST + 1, rows));
    more.managedProperty().bind(more.visibleProperty());
    more.setOnAction(event -> isLong.set(!isLong.get()));
    return more;
  }

  /** Keeps rows that are there already, so that keyboard focus stays where it is. */
  private void show(VBox list, Filter.Key key, List<FacetRow> rows) {
    List<String> now = list.getChildren().stream().map(javafx.scene.Node::getId).toList();
    List<String> next = rows.stream().map(row -> id(key, row)).toList();
    if (!now.equals(next)) {
      String focused =
          list.getChildren().stream()
              .filter(row -> row.isFocusWithin())
              .map(javafx.scene.Node::getId)
              .findFirst()
              .orElse("");
      list.getChildren().setAll(rows.stream().map(row -> new Row(key, row)).toList());
      list.getChildren().stream()
          .filter(row -> focused.equals(row.getId()))
          .forEach(row -> ((Row) row).box.requestFocus());
    }
    for (int i = 0; i < rows.size(); i++) {
      ((Row) list.getChildren().get(i)).show(rows.get(i));
    }
  }

  private static String id(Filter.Key key, FacetRow row) {
    return "facet-" + key.code() + "-" + row.code();
  }

  /** One value: check box, name and count over a bar; all of the row can be clicked. */
  private final class Row extends VBox {

    private final CheckBox box = new CheckBox();
    private final Region bar = new Region();
    private final Label count = new Label();

    Row(Filter.Key key, FacetRow row) {
      setId(id(key, row));
      getStyleClass().add("facet-row");
      box.setOnAction(event -> model.toggle(key, row.code()));
      box.setMaxWidth(Double.MAX_VALUE);
      box.setMinWidth(0);
      HBox.setHgrow(box, Priority.ALWAYS);
      count.getStyleClass().add("facet-count");
      count.setMinWidth(Region.USE_PREF_SIZE);
      HBox line = new HBox(box, count);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("facet-line");
      bar.getStyleClass().add("facet-bar");
      StackPane track = new StackPane(bar);
      track.getStyleClass().add("facet-track");
      track.setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(line, track);
      setOnMouseClicked(event -> model.toggle(key, row.code()));
    }

    void show(FacetRow row) {
      box.setText(row.name());
      box.setSelected(row.isChosen());
      bar.maxWidthProperty().unbind();
      bar.maxWidthProperty()
          .bind(((Region) bar.getParent()).widthProperty().subtract(31).multiply(row.share()));
      count.setText(Integer.toString(row.count()));
      box.setAccessibleText(controls.words().now(Text.of("filter.row", row.name(), row.count())));
    }
  }
}
