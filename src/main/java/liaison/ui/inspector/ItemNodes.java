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

  private static final int FIRST = 5;

  private final Consumer<String> follow;
  private final Controls controls;

  ItemNodes(Consumer<String> follow, Controls controls) {
    this.follow = follow;
    this.controls = controls;
  }

  void fill(VBox box, Section section) {
    List<Item> run = new ArrayList<>();
    for (Item item : section.items()) {
      if (item instanceof Group) {
        addRun(box, run);
        run = new ArrayList<>();
      }
      run.add(item);
    }
    addRun(box, run);
  }

  /** A heading and what stands under it; of a long run the first few and a way to all. */
  private void addRun(VBox section, List<Item> run) {
    long count = run.stream().filter(item -> !(item instanceof Group)).count();
    VBox box = new VBox();
    box.getStyleClass().add("item-run");
    section.getChildren().add(box);
    boolean isShort = count <= FIRST + 1 || run.stream().anyMatch(Fact.class::isInstance);
    List<Item> first = isShort ? run : run.subList(0, FIRST + (int) (run.size() - count));
    add(box, first, "");
    if (!isShort) {
      Button all = new Button(controls.words().now(Text.of("inspector.showAll", count)));
      all.getStyleClass().add("link-button");
      all.setOnAction(event -> showRest(box, all, run.subList(first.size(), run.size()), first));
      box.getChildren().add(all);
    }
  }

  /** The keyboard goes on where the button was. */
  private void showRest(VBox box, Button all, List<Item> rest, List<Item> first) {
    int place = box.getChildren().indexOf(all);
    boolean hadFocus = all.isFocused();
    box.getChildren().remove(all);
    add(box, rest, lastAbout(first));
    if (hadFocus) {
      box.getChildren().get(place).requestFocus();
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
    VBox words = new VBox(value);
    if (!fact.note().isEmpty()) {
      words.getChildren().add(text(fact.note(), "fact-note"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(label, words);
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
