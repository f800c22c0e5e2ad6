package liaison.ui.inspector;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.inspector.sheet.Item;
import liaison.ui.inspector.sheet.Item.Absent;
import liaison.ui.inspector.sheet.Item.Dispute;
import liaison.ui.inspector.sheet.Item.Fact;
import liaison.ui.inspector.sheet.Item.Figure;
import liaison.ui.inspector.sheet.Item.Group;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Item.Proof;
import liaison.ui.inspector.sheet.Item.Sentence;
import liaison.ui.inspector.sheet.Item.Step;
import liaison.ui.inspector.sheet.Item.Value;

/** Makes the node of each item of a sheet. */
final class ItemNodes {

  private static final double LABEL_SHARE = 0.3;
  private static final double LABEL_LEAST = 90;
  private static final double LABEL_MOST = 132;

  private final SheetPane pane;
  private final InspectorViewModel model;
  private final Controls controls;
  private final ProofNodes proofs;
  private final LineMenu menu;
  private final DoubleBinding labelWidth;

  ItemNodes(SheetPane pane) {
    this.pane = pane;
    this.model = pane.model();
    this.controls = pane.controls();
    this.menu = new LineMenu(pane);
    this.proofs = new ProofNodes(model, controls, menu);
    this.labelWidth =
        Bindings.createDoubleBinding(
            () -> Math.clamp(LABEL_SHARE * pane.getWidth(), LABEL_LEAST, LABEL_MOST),
            pane.widthProperty());
  }

  /** Room for labels: their share of the panel's width. */
  DoubleBinding labelWidth() {
    return labelWidth;
  }

  Node node(Item item) {
    Node node = make(item);
    if (Lines.isLine(node)) {
      menu.on(node, item);
    }
    return node;
  }

  private Node make(Item item) {
    return switch (item) {
      case Fact fact -> fact(fact);
      case Value value -> new ValueLine(value, pane);
      case Group group -> Lines.text(group.heading(), "group-heading");
      case Link link -> new LinkLine(link, pane);
      case Figure figure -> figure(figure);
      case Proof proof -> proofs.proof(proof);
      case Dispute dispute -> proofs.dispute(dispute);
      case Step step -> step(step);
      case Absent absent -> Lines.text(absent.text(), "absent");
      case Sentence sentence -> Lines.text(sentence.text(), "sheet-sentence");
    };
  }

  private Node fact(Fact fact) {
    Label label = Lines.text(fact.label(), "fact-label");
    label.minWidthProperty().bind(labelWidth);
    label.prefWidthProperty().bind(labelWidth);
    Label value = Lines.text(fact.value(), "fact-value");
    VBox words = new VBox(value);
    words.setMinWidth(0);
    if (!fact.note().isEmpty()) {
      words.getChildren().add(Lines.text(fact.note(), "fact-note"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(label, words);
    row.getStyleClass().add("fact");
    Lines.place(row, "fact " + fact.label());
    row.setAccessibleText(
        controls.words().now(Text.of("inspector.say.value", fact.label(), fact.value())));
    if (fact.rows().size() > 0) {
      value.getStyleClass().add("value-link");
      row.setAccessibleRole(AccessibleRole.HYPERLINK);
      Lines.onPress(row, () -> model.showRows(fact.label(), fact.rows()));
    }
    return row;
  }

  private Node figure(Figure figure) {
    VBox box = new VBox(Lines.text(figure.words().title(), "figure-title"));
    box.getStyleClass().add("figure");
    HBox numbers = new HBox(Lines.text(figure.words().stated(), "figure-stated"));
    numbers.getStyleClass().add("figure-numbers");
    if (!figure.recorded().isEmpty()) {
      Label recorded = Lines.text(figure.recorded(), "figure-recorded");
      if (figure.rows().size() > 0) {
        recorded.getStyleClass().add("value-link");
        recorded.setOnMouseClicked(event -> {
          event.consume();
          model.showRows(figure.words().title(), figure.rows());
        });
      }
      numbers.getChildren().add(recorded);
    }
    box.getChildren().add(numbers);
    if (!Double.isNaN(figure.share())) {
      box.getChildren().add(bar(figure.share()));
    }
    if (!figure.detail().isEmpty()) {
      box.getChildren().add(Lines.text(figure.detail(), "figure-detail"));
    }
    Lines.place(box, "figure " + figure.id());
    box.setAccessibleRole(AccessibleRole.HYPERLINK);
    String stated =
        controls
            .words()
            .now(Text.of("inspector.say.value", figure.words().title(), figure.words().stated()));
    box.setAccessibleText(Lines.spoken(Lines.spoken(stated, figure.recorded()), figure.detail()));
    Lines.onPress(box, () -> model.follow(figure.id()));
    return box;
  }

  private static Node bar(double share) {
    Region bar = new Region();
    bar.getStyleClass().add("coverage-bar");
    StackPane track = new StackPane(bar);
    track.getStyleClass().add("coverage-track");
    track.setAlignment(Pos.CENTER_LEFT);
    bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
    return track;
  }

  private Node step(Step step) {
    VBox row = new VBox(Lines.text(step.sentence(), "step-sentence"));
    String undone = controls.words().now(Text.of("inspector.history.undone"));
    String when = step.isUndone() ? step.when() + " · " + undone : step.when();
    String number = controls.words().now(Text.of("inspector.history.number", step.number()));
    row.getChildren().add(Lines.text(number + " · " + when, "link-detail"));
    row.getStyleClass().add("link-row");
    Lines.place(row, "step " + step.number());
    row.setAccessibleRole(AccessibleRole.HYPERLINK);
    row.setAccessibleText(Lines.spoken(step.sentence(), when));
    Lines.onPress(row, () -> model.showStep(step.number()));
    return row;
  }
}
