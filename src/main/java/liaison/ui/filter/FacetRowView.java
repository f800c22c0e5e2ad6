package liaison.ui.filter;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.model.filter.Filter.Key;
import liaison.ui.control.Controls;
import liaison.ui.filter.FacetRow.Choice;

/**
 * One value: check box, name, a small “not”, and the count over a bar. A click asks for it, a click
 * with Alt or on “not” leaves it out.
 */
final class FacetRowView extends VBox {

  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
  private static final double INDENT = 31;

  private final Controls controls;
  private final CheckBox box = new CheckBox();
  private final Region bar = new Region();
  private final Label count = new Label();
  private final ToggleButton not = new ToggleButton();
  private final Consumer<Boolean> choose;

  /**
   * @param choose asks for the value, or with {@code true} leaves it out
   */
  FacetRowView(Key key, FacetRow row, Controls controls, Consumer<Boolean> choose) {
    this.controls = controls;
    this.choose = choose;
    setId(id(key, row));
    getStyleClass().add("facet-row");
    box.setOnAction(event -> choose.accept(false));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    not.setId("facet-not-" + key.code() + "-" + row.code());
    not.getStyleClass().add("facet-not");
    not.textProperty().bind(controls.words().of(Text.of("filter.row.not")));
    not.setFocusTraversable(false);
    not.setMinWidth(Region.USE_PREF_SIZE);
    not.setOnAction(event -> choose.accept(true));
    controls.tip(not, Text.of("filter.row.not.tip"));
    count.getStyleClass().add("facet-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(box, not, count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("facet-line");
    bar.getStyleClass().add("facet-bar");
    StackPane track = new StackPane(bar);
    track.getStyleClass().add("facet-track");
    track.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, track);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    setOnMouseClicked(event -> {
      if (!event.isAltDown()) {
        choose.accept(false);
      }
    });
  }

  static String id(Key key, FacetRow row) {
    return "facet-" + key.code() + "-" + row.code();
  }

  /** With Alt the row takes the press before its box does. */
  private void press(MouseEvent event) {
    if (event.isAltDown()) {
      event.consume();
      exclude();
    }
  }

  /** Says no to the value instead of asking for it. */
  void exclude() {
    choose.accept(true);
  }

  CheckBox box() {
    return box;
  }

  void show(FacetRow row) {
    box.setText(row.name());
    box.setSelected(row.choice() == Choice.IN);
    box.setIndeterminate(row.choice() == Choice.OUT);
    not.setSelected(row.choice() == Choice.OUT);
    pseudoClassStateChanged(EXCLUDED, row.choice() == Choice.OUT);
    bar.maxWidthProperty().unbind();
    bar.maxWidthProperty()
        .bind(((Region) bar.getParent()).widthProperty().subtract(INDENT).multiply(row.share()));
    count.setText(Integer.toString(row.count()));
    String spoken =
        switch (row.choice()) {
          case NONE -> "filter.row";
          case IN -> "filter.row.in";
          case OUT -> "filter.row.out";
        };
    box.setAccessibleText(controls.words().now(new Text(spoken, List.of(row.name(), row.count()))));
  }
}
