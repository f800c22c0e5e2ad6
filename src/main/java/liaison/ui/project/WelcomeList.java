package liaison.ui.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** The projects that were open last; all of the library on demand. */
final class WelcomeList extends VBox {

  private static final Comparator<KnownProject> LAST_FIRST =
      Comparator.comparing((KnownProject known) -> known.visit().opened()).reversed();

  private final ProjectsViewModel model;
  private final ProjectCards cards;
  private final Controls controls;
  private final VBox rows = new VBox();
  private final HBox head = new HBox();
  private boolean isAll;
  private Optional<Runnable> afterFill = Optional.empty();

  WelcomeList(ProjectsViewModel model, ProjectCards cards, Controls controls) {
    this.model = model;
    this.cards = cards;
    this.controls = controls;
    getStyleClass().add("welcome-list");
    head.getStyleClass().add("welcome-list-head");
    rows.getStyleClass().add("welcome-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    getChildren().addAll(head, scroll);
    model.known().subscribe(this::fill);
    fill();
  }

  /** Shows all projects of the library, or those that were open last. */
  void showAll(boolean next) {
    isAll = next;
    fill();
  }

  /** Does something after the projects were listed next. */
  void afterFill(Runnable task) {
    afterFill = Optional.of(task);
  }

  private void fill() {
    List<KnownProject> known = model.known().get();
    List<KnownProject> recent =
        known.stream()
            .filter(project -> project.visit().isKnown() && project.visit().isListed())
            .sorted(LAST_FIRST)
            .toList();
    List<KnownProject> shown = isAll ? known : recent;
    fillHead(known.size(), recent.size());
    List<Node> nodes = new ArrayList<>();
    shown.forEach(project -> nodes.add(new ProjectRow(model, cards, controls, project)));
    if (shown.isEmpty()) {
      Label none =
          controls.label(Text.of(known.isEmpty() ? "start.none" : "start.noneRecent"), "absent");
      none.setWrapText(true);
      none.getStyleClass().add("welcome-none");
      nodes.add(none);
    }
    rows.getChildren().setAll(nodes);
    List<Button> buttons = buttons();
    buttons.forEach(button -> button.setId("project-row-" + buttons.indexOf(button)));
    Optional<Runnable> task = afterFill;
    afterFill = Optional.empty();
    task.ifPresent(Runnable::run);
  }

  private void fillHead(int all, int recent) {
    Label title =
        controls.label(Text.of(isAll ? "start.all.title" : "start.recent"), "welcome-list-title");
    head.getChildren().setAll(title, Controls.spring());
    if (isAll || all > recent) {
      Button other =
          controls.button(
              isAll ? Text.of("start.recent.show") : Text.of("start.all.show", all),
              () -> showAll(!isAll),
              "link-button");
      other.setId("welcome-all");
      head.getChildren().add(other);
    }
  }

  /** The buttons that open projects, in their order. */
  List<Button> buttons() {
    return rows.getChildren().stream()
        .filter(ProjectRow.class::isInstance)
        .map(row -> ((ProjectRow) row).button())
        .toList();
  }

  /** The button of the project that was open last. */
  Optional<Button> first() {
    return buttons().stream().findFirst();
  }
}
