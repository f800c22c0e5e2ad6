package liaison.ui.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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

  private final Key key;
  private final Controls controls;
  private final CheckBox box = new CheckBox();
  private final Region bar = new Region();
  private final Label count = new Label();
  private final ToggleButton not = new ToggleButton();
  private final BiConsumer<String, Boolean> choose;
  private Optional<FacetRow> shown = Optional.empty();
  private String code = "";

  /**
   * @param tip what the “not” says on hover; one for all rows
   * @param choose asks for a value, or with {@code true} leaves it out
   */
  FacetRowView(Key key, Controls controls, Tooltip tip, BiConsumer<String, Boolean> choose) {
    this.key = key;
    this.controls = controls;
    this.choose = choose;
    getStyleClass().add("facet-row");
    box.setOnAction(event -> choose.accept(code, false));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    not.getStyleClass().add("facet-not");
    not.setFocusTraversable(false);
    not.setMinWidth(Region.USE_PREF_SIZE);
    not.setOnAction(event -> exclude());
    not.setTooltip(tip);
    not.managedProperty()
        .bind(hoverProperty().or(focusWithinProperty()).or(not.selectedProperty()));
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
        choose.accept(code, false);
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
    choose.accept(code, true);
  }

  CheckBox box() {
    return box;
  }

  /** Shows a value, maybe another than before. */
  void show(FacetRow row) {
    String word = controls.words().now(Text.of("filter.row.not"));
    if (shown.filter(row::equals).isPresent() && word.equals(not.getText())) {
      return;
    }
    shown = Optional.of(row);
    code = row.code();
    setId(id(key, row));
    not.setId("facet-not-" + key.code() + "-" + code);
    not.setText(word);
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
