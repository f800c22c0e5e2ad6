package liaison.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.inspector.Sheet.Section;

/** The panel that shows a {@link Sheet}. */
public final class InspectorView extends VBox {

  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private final ItemNodes items;
  private String shownTitle = "";

  public InspectorView(InspectorViewModel model, Controls controls) {
    this.items = new ItemNodes(model::follow, controls);
    getStyleClass().addAll("panel", "inspector");
    setId("inspector");
    body.getStyleClass().add("inspector-body");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setId("inspector-scroll");
    scroll.accessibleTextProperty().bind(controls.words().of(Text.of("inspector.title")));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label failure = new Label();
    failure.getStyleClass().add("failure");
    failure.setWrapText(true);
    model
        .failure()
        .subscribe(reason -> failure.setText(reason.map(controls.words()::now).orElse("")));
    failure.visibleProperty().bind(failure.textProperty().isNotEmpty());
    failure.managedProperty().bind(failure.visibleProperty());
    getChildren().addAll(failure, scroll);
    model.sheet().subscribe(this::show);
  }

  private void show(Optional<Sheet> sheet) {
    body.getChildren().clear();
    sheet.ifPresent(now -> {
      body.getChildren().add(head(now));
      now.sections().forEach(section -> body.getChildren().add(section(section)));
      if (!now.title().equals(shownTitle)) {
        scroll.setVvalue(0);
        shownTitle = now.title();
      }
    });
  }

  private static Node head(Sheet sheet) {
    Label title = new Label(sheet.title());
    title.getStyleClass().add("inspector-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    VBox head = new VBox(title);
    head.getStyleClass().add("inspector-head");
    if (!sheet.second().isEmpty()) {
      Label second = new Label(sheet.second());
      second.getStyleClass().add("inspector-second");
      second.setWrapText(true);
      second.setMinHeight(Region.USE_PREF_SIZE);
      head.getChildren().add(second);
    }
    if (!sheet.chips().isEmpty()) {
      FlowPane chips = new FlowPane();
      chips.getStyleClass().add("chips");
      for (String words : sheet.chips()) {
        Label chip = new Label(words);
        chip.getStyleClass().add("chip");
        chips.getChildren().add(chip);
      }
      head.getChildren().add(chips);
    }
    return head;
  }

  private Node section(Section section) {
    VBox box = new VBox();
    box.getStyleClass().add("inspector-section");
    box.setId("section-" + section.id());
    if (!section.heading().isEmpty()) {
      Label heading = new Label(section.heading());
      heading.getStyleClass().add("section-heading");
      HBox row = new HBox(heading);
      row.getStyleClass().add("section-head");
      if (section.count() >= 0) {
        Label count = new Label(Integer.toString(section.count()));
        count.getStyleClass().add("section-count");
        row.getChildren().add(count);
      }
      box.getChildren().add(row);
    }
    items.fill(box, section);
    return box;
  }
}
