package liaison.ui.inspector;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.inspector.sheet.Item.Dispute;
import liaison.ui.inspector.sheet.Item.Proof;

/** Makes the nodes of evidence, alone or side by side where sources disagree. */
final class ProofNodes {

  private final InspectorViewModel model;
  private final Controls controls;
  private final LineMenu menu;

  ProofNodes(InspectorViewModel model, Controls controls, LineMenu menu) {
    this.model = model;
    this.controls = controls;
    this.menu = menu;
  }

  /** One piece of evidence; pressing it shows its source. */
  Node proof(Proof proof) {
    VBox box = new VBox();
    box.getStyleClass().add("proof");
    addAll(box, proof, false);
    finish(box, proof);
    return box;
  }

  /** All that is stated of one field, the preferred statement first. */
  Node dispute(Dispute dispute) {
    VBox box = new VBox(Lines.text(dispute.heading(), "dispute-heading"));
    box.getStyleClass().add("dispute");
    boolean isSettled = dispute.statements().stream().anyMatch(Proof::isPreferred);
    if (!isSettled) {
      box.getChildren().add(Lines.text(words(Text.of("inspector.dispute.open")), "dispute-open"));
    }
    for (Proof proof : dispute.statements()) {
      VBox statement = new VBox();
      statement.getStyleClass().addAll("proof", "statement");
      if (proof.isPreferred()) {
        statement.getStyleClass().add("preferred");
      }
      addAll(statement, proof, true);
      finish(statement, proof);
      menu.on(statement, proof);
      box.getChildren().add(statement);
    }
    return box;
  }

  private void addAll(VBox box, Proof proof, boolean isStatement) {
    if (isStatement) {
      box.getChildren().add(Lines.text(proof.says().stated(), "statement-words"));
    }
    if (!proof.says().summary().isEmpty()) {
      box.getChildren().add(Lines.text(proof.says().summary(), "proof-summary"));
    }
    if (!isStatement && !proof.says().stated().isEmpty()) {
      String stated = words(Text.of("inspector.evidence.stated", proof.says().stated()));
      String field = proof.says().field();
      box.getChildren()
          .add(Lines.text(field.isEmpty() ? stated : field + " · " + stated, "proof-stated"));
    }
    box.getChildren().add(Lines.text(proof.where(), "proof-source"));
    if (proof.isPreferred()) {
      Label chip = Lines.text(words(Text.of("inspector.evidence.preferred")), "chip");
      box.getChildren().add(chip);
    } else if (isStatement && model.canEdit().get()) {
      Button prefer =
          controls.button(
              Text.of("inspector.evidence.prefer"),
              () -> model.prefer(proof.ids().getFirst()),
              "link-button");
      prefer.setId("prefer-" + proof.ids().getFirst());
      box.getChildren().add(prefer);
    }
  }

  private void finish(VBox box, Proof proof) {
    Lines.place(box, "proof " + proof.ids().getFirst() + " " + proof.about());
    box.setAccessibleRole(AccessibleRole.HYPERLINK);
    box.setAccessibleText(
        String.join(
            ", ",
            List.of(
                proof.says().field() + proof.says().summary(),
                proof.says().stated(),
                proof.where())));
    Lines.onPress(box, () -> model.follow(proof.source()));
  }

  private String words(Text text) {
    return controls.words().now(text);
  }
}
