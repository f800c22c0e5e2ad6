package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.inspector.Sheet.Absent;
import liaison.ui.inspector.Sheet.Fact;
import liaison.ui.inspector.Sheet.Figure;
import liaison.ui.inspector.Sheet.Group;
import liaison.ui.inspector.Sheet.Item;
import liaison.ui.inspector.Sheet.Link;
import liaison.ui.inspector.Sheet.Proof;
import liaison.ui.inspector.Sheet.Section;

/**
 * Makes the nodes of a sheet's items; long sections show their first items and a way to the rest.
 */
final class ItemNodes {

  private static final int FIRST = 24;

  private final Consumer<String> follow;
  private final Controls controls;

  ItemNodes(Consumer<String> follow, Controls controls) {
    this.follow = follow;
    this.controls = controls;
  }

  void fill(VBox box, Section section) {
    List<Item> all = section.items();
    List<Item> first = all.size() > FIRST + 6 ? all.subList(0, FIRST) : all;
    add(box, first, "");
    if (first.size() < all.size()) {
      int rest = all.size() - first.size();
      String about = lastAbout(first);
      Button more = new Button(controls.words().now(Text.of("inspector.more", rest)));
      more.getStyleClass().add("link-button");
      more.setOnAction(event -> {
        box.getChildren().remove(more);
        add(box, all.subList(first.size(), all.size()), about);
      });
      box.getChildren().add(more);
    }
  }

  private static String lastAbout(List<Item> items) {
    return items.getLast() instanceof Proof proof ? proof.about() : "";
  }

  private void add(VBox box, List<Item> items, String shownAbout) {
    List<Node> nodes = new ArrayList<>();
    String about = shownAbout;
    for (Item item : items) {
      if (item instanceof Proof proof && !proof.about().equals(about)) {
        about = proof.about();
        nodes.add(text(about, "proof-about"));
      }
      nodes.add(node(item));
    }
    box.getChildren().addAll(nodes);
  }

  private Node node(Item item) {
    return switch (item) {
      case Fact fact -> fact(fact);
      case Group group -> group(group);
      case Link link -> link(link);
      case Figure figure -> figure(figure);
      case Proof proof -> proof(proof);
      case Absent absent -> text(absent.text(), "absent");
    };
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Node fact(Fact fact) {
    Label label = text(fact.label(), "fact-label");
    label.setMinWidth(92);
    label.setPrefWidth(92);
    Label value = text(fact.value(), "fact-value");
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(label, value);
    row.getStyleClass().add("fact");
    return row;
  }

  private static Node group(Group group) {
    HBox row =
        new HBox(
            text(group.heading(), "group-heading"),
            text(Integer.toString(group.count()), "section-count"));
    row.getStyleClass().add("group");
    return row;
  }

  private Node link(Link link) {
    VBox row = new VBox(text(link.title(), "link-title"));
    String detail =
        link.detail().isEmpty() || link.note().isEmpty()
            ? link.detail() + link.note()
            : link.detail() + " · " + link.note();
    if (!detail.isEmpty()) {
      row.getChildren().add(text(detail, "link-detail"));
    }
    row.getStyleClass().add("link-row");
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.HYPERLINK);
    row.setAccessibleText(link.title() + " " + detail);
    row.setOnMouseClicked(event -> follow.accept(link.id()));
    row.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        event.consume();
        follow.accept(link.id());
      }
    });
    return row;
  }

  private static Node figure(Figure figure) {
    VBox box = new VBox(text(figure.title(), "figure-title"));
    box.getStyleClass().add("figure");
    Label stated = text(figure.stated(), "figure-stated");
    HBox numbers = new HBox(stated);
    numbers.getStyleClass().add("figure-numbers");
    if (!figure.recorded().isEmpty()) {
      numbers.getChildren().add(text(figure.recorded(), "figure-recorded"));
    }
    box.getChildren().add(numbers);
    if (!Double.isNaN(figure.share())) {
      Region bar = new Region();
      bar.getStyleClass().add("coverage-bar");
      StackPane track = new StackPane(bar);
      track.getStyleClass().add("coverage-track");
      track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      bar.maxWidthProperty().bind(track.widthProperty().multiply(figure.share()));
      box.getChildren().add(track);
    }
    if (!figure.detail().isEmpty()) {
      box.getChildren().add(text(figure.detail(), "figure-detail"));
    }
    return box;
  }

  private Node proof(Proof proof) {
    VBox box = new VBox();
    box.getStyleClass().add("proof");
    box.setAccessibleRole(AccessibleRole.TEXT);
    if (!proof.summary().isEmpty()) {
      box.getChildren().add(text(proof.summary(), "proof-summary"));
    }
    if (!proof.stated().isEmpty()) {
      String stated = controls.words().now(Text.of("inspector.evidence.stated", proof.stated()));
      box.getChildren().add(text(stated, "proof-stated"));
    }
    String where =
        proof.locator().isEmpty() ? proof.source() : proof.source() + " · " + proof.locator();
    box.getChildren().add(text(where, "proof-source"));
    if (proof.isPreferred()) {
      box.getChildren()
          .add(text(controls.words().now(Text.of("inspector.evidence.preferred")), "chip"));
    }
    return box;
  }
}
