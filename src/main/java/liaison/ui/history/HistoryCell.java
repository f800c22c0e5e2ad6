package liaison.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.history.HistoryViewModel.Step;
import liaison.ui.state.TimeWords;

/** A step in the list: its sentence, when it was made, and on demand what it changed. */
final class HistoryCell extends ListCell<Step> {

  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  private final HistoryViewModel model;
  private final Controls controls;

  HistoryCell(HistoryViewModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
    getStyleClass().add("history-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        model.go(getItem());
      }
    });
  }

  @Override
  protected void updateItem(Step step, boolean isEmpty) {
    super.updateItem(step, isEmpty);
    boolean isThere = !isEmpty && step != null;
    setGraphic(isThere ? graphic(step) : new Region());
    pseudoClassStateChanged(UNDONE, isThere && step.isUndone());
    pseudoClassStateChanged(NOW, isThere && step.isNow());
    setAccessibleText(isThere ? controls.words().now(spoken(step)) : "");
  }

  private Text spoken(Step step) {
    String state = step.isNow() ? "now" : step.isUndone() ? "undone" : "done";
    return Text.of("history.spoken." + state, step.label(), when(step));
  }

  private static Text when(Step step) {
    return step.made().isEmpty() ? Text.literal("") : TimeWords.of(step.made());
  }

  private Region graphic(Step step) {
    Label sentence = controls.label(step.label(), "history-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    Region dot = new Region();
    dot.getStyleClass().add("history-dot");
    VBox words = new VBox(sentence, under(step));
    words.getStyleClass().add("history-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Optional<HistoryViewModel.Opened> opened =
        model.opened().get().filter(now -> now.number() == step.number());
    opened.ifPresent(now -> words.getChildren().add(told(now.told())));
    HBox row = new HBox(dot, words);
    row.getStyleClass().add("history-row");
    if (step.number() > 0) {
      Button more =
          controls.icon(
              opened.isPresent() ? Icons.UP : Icons.DOWN,
              Text.of(opened.isPresent() ? "history.less" : "history.what"),
              () -> model.toggle(step));
      more.setFocusTraversable(false);
      more.getStyleClass().add("history-more");
      row.getChildren().add(more);
    }
    return row;
  }

  private Label under(Step step) {
    Text when = when(step);
    Text all =
        step.isNow()
            ? Text.of(step.made().isEmpty() ? "history.now" : "history.nowAt", when)
            : step.isUndone() ? Text.of("history.undoneAt", when) : when;
    Label label = controls.label(all, "history-time");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private VBox told(List<StepReader.Told> records) {
    VBox box = new VBox();
    box.getStyleClass().add("history-told");
    for (StepReader.Told told : records) {
      box.getChildren().add(line(told.title(), "history-record"));
      told.values().forEach(value -> box.getChildren().add(line(value, "history-value")));
    }
    return box;
  }

  private Label line(Text text, String style) {
    Label label = controls.label(text, style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
