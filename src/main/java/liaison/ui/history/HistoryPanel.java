package liaison.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.history.HistoryViewModel.Step;
import liaison.ui.state.SaveState;

/**
 * The history as a list of sentences, newest first. Enter or a click goes to a state; Right, Left
 * and Space show what a step changed.
 */
public final class HistoryPanel extends VBox {

  private static final Text NOTHING = Text.literal("");

  private final HistoryViewModel model;
  private final Controls controls;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObservableList<Step> shown = FXCollections.observableArrayList();
  private final ListView<Step> list = new ListView<>(shown);

  /**
   * @param reopen opens the project again after a change could not be kept
   */
  public HistoryPanel(HistoryViewModel model, Controls controls, Runnable reopen) {
    this.model = model;
    this.controls = controls;
    getStyleClass().addAll("panel", "history-panel");
    setId("history-panel");
    HBox head =
        new HBox(
            controls.label(Text.of("history.title"), "panel-title"),
            Controls.spring(),
            controls.icon(Icons.CLOSE, Text.of("history.close"), () -> open.set(false)));
    head.getStyleClass().add("panel-head");
    list.setId("history-list");
    list.getStyleClass().add("history-list");
    list.accessibleTextProperty().bind(controls.words().of(Text.of("history.title")));
    list.setCellFactory(any -> new HistoryCell(model, controls));
    Label none = controls.label(Text.of("history.none"), "absent");
    none.setWrapText(true);
    none.getStyleClass().add("history-none");
    list.setPlaceholder(none);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, saved(), failure(reopen), list);
    visibleProperty().bind(open);
    managedProperty().bind(open);
    model.steps().subscribe(this::show);
    model.opened().subscribe(() -> list.refresh());
    open.subscribe(this::opened);
  }

  /** Whether the panel is there. */
  public BooleanProperty open() {
    return open;
  }

  /** Opens the panel at a step and shows what that step changed. */
  public void show(long number) {
    open.set(true);
    shown.stream()
        .filter(step -> step.number() == number)
        .findFirst()
        .ifPresent(step -> {
          list.getSelectionModel().select(step);
          list.scrollTo(step);
          if (!isOpened(step)) {
            model.toggle(step);
          }
        });
  }

  private void opened(boolean isOpen) {
    if (isOpen) {
      list.refresh();
      chosen(model.steps().get());
      list.requestFocus();
    }
  }

  private void show(List<Step> steps) {
    shown.setAll(steps);
    chosen(steps);
  }

  private void chosen(List<Step> steps) {
    steps.stream()
        .filter(Step::isNow)
        .findFirst()
        .ifPresent(step -> {
          list.getSelectionModel().select(step);
          list.scrollTo(Math.max(0, shown.indexOf(step) - 2));
        });
  }

  private Node saved() {
    Label label = new Label();
    label.setId("history-state");
    label.getStyleClass().add("history-state");
    label
        .textProperty()
        .bind(
            controls
                .words()
                .of(
                    model
                        .state()
                        .map(now ->
                            Text.of("history.state." + now.name().toLowerCase(Locale.ROOT)))));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node failure(Runnable reopen) {
    Label why = new Label();
    why.setId("history-failure");
    why.textProperty()
        .bind(controls.words().of(model.failure().map(reason -> reason.orElse(NOTHING))));
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    Button again = controls.button(Text.of("history.reopen"), reopen, "link-button");
    again.setId("history-reopen");
    VBox box = new VBox(why, again);
    box.getStyleClass().add("failure");
    box.visibleProperty().bind(model.state().map(SaveState.FAILED::equals));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void pressed(KeyEvent event) {
    Optional<Step> step = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    boolean isDone =
        switch (event.getCode()) {
          case ENTER -> does(step, model::go);
          case SPACE -> does(step, model::toggle);
          case RIGHT -> does(step.filter(now -> !isOpened(now)), model::toggle);
          case LEFT -> does(step.filter(this::isOpened), model::toggle);
          case ESCAPE -> close();
          default -> false;
        };
    if (isDone || event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
      event.consume();
    }
  }

  private boolean isOpened(Step step) {
    return model.opened().get().filter(now -> now.number() == step.number()).isPresent();
  }

  private static boolean does(Optional<Step> step, java.util.function.Consumer<Step> task) {
    step.ifPresent(task);
    return step.isPresent();
  }

  private boolean close() {
    open.set(false);
    return true;
  }
}
