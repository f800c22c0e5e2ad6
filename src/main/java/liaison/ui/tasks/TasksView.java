package liaison.ui.tasks;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.task.Jobs;

/** A small sign that work is going on, and the list it opens. */
public final class TasksView {

  private static final Duration BEAT = Duration.millis(150);

  private final TasksViewModel model;
  private final Controls controls;
  private final Button sign = new Button();
  private final VBox list = new VBox();
  private final VBox panel;

  public TasksView(TasksViewModel model, Jobs jobs, Controls controls) {
    this.model = model;
    this.controls = controls;
    fillSign();
    list.getStyleClass().add("tasks-list");
    panel = new VBox(controls.label(Text.of("tasks.title"), "panel-title"), list);
    panel.setId("tasks-panel");
    panel.getStyleClass().add("tasks-panel");
    panel.setMaxSize(360, Region.USE_PREF_SIZE);
    StackPane.setAlignment(panel, Pos.BOTTOM_RIGHT);
    panel.visibleProperty().bind(model.open());
    panel.managedProperty().bind(panel.visibleProperty());
    panel.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.open().set(false);
            sign.requestFocus();
            event.consume();
          }
        });
    model.lines().subscribe(this::fill);
    Timeline beat = new Timeline(new KeyFrame(BEAT, event -> model.look(System.nanoTime())));
    beat.setCycleCount(Animation.INDEFINITE);
    jobs.running()
        .addListener(
            (ListChangeListener<Jobs.Running>)
                change -> {
                  if (jobs.running().isEmpty()) {
                    beat.stop();
                    model.look(System.nanoTime());
                  } else {
                    beat.play();
                  }
                });
  }

  /** The sign for the bottom bar; not there while nothing takes long. */
  public Region sign() {
    return sign;
  }

  /** The list for the lower right corner of the window. */
  public Region panel() {
    return panel;
  }

  private void fillSign() {
    ProgressIndicator ring = new ProgressIndicator();
    ring.getStyleClass().add("tasks-ring");
    sign.setId("tasks-sign");
    sign.getStyleClass().add("tasks-sign");
    sign.setGraphic(ring);
    sign.textProperty()
        .bind(controls.words().of(model.lines().map(now -> Text.of("tasks.count", now.size()))));
    sign.setOnAction(event -> model.open().set(!model.open().get()));
    sign.visibleProperty().bind(model.lines().map(now -> !now.isEmpty()));
    sign.managedProperty().bind(sign.visibleProperty());
    controls.tip(sign, Text.of("tasks.title"));
    StackPane.setAlignment(sign, Pos.TOP_RIGHT);
  }

  private void fill(List<TaskLine> lines) {
    while (list.getChildren().size() > lines.size()) {
      list.getChildren().removeLast();
    }
    for (int at = 0; at < lines.size(); at++) {
      if (at == list.getChildren().size()) {
        list.getChildren().add(new Line());
      }
      if (list.getChildren().get(at) instanceof Line line) {
        line.show(lines.get(at));
      }
    }
  }

  /** What runs, how far it is, and a button that ends it. */
  private final class Line extends VBox {

    private final Label title = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private Optional<TaskLine> shown = Optional.empty();

    Line() {
      getStyleClass().add("task-line");
      title.getStyleClass().add("task-title");
      left.getStyleClass().add("strip-label");
      bar.getStyleClass().add("task-bar");
      bar.setMaxWidth(Double.MAX_VALUE);
      stop = controls.icon(Icons.CLOSE, Text.of("tasks.stop"), () -> shown.ifPresent(model::stop));
      HBox head = new HBox(title, Controls.spring(), stop);
      head.getStyleClass().add("task-head");
      getChildren().addAll(head, bar, left);
    }

    void show(TaskLine line) {
      shown = Optional.of(line);
      title.setText(controls.words().now(line.title()));
      left.setText(controls.words().now(line.left()));
      bar.setProgress(line.share());
      stop.setVisible(line.running().canStop());
    }
  }
}
