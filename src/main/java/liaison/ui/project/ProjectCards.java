package liaison.ui.project;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import liaison.app.settings.Session;
import liaison.base.Text;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;

/** What is asked before a project gets another name or goes. */
final class ProjectCards {

  private static final double WIDTH = 440;

  private final ProjectsViewModel model;
  private final Controls controls;
  private final Layers layers;

  ProjectCards(ProjectsViewModel model, Controls controls, Layers layers) {
    this.model = model;
    this.controls = controls;
    this.layers = layers;
  }

  /** Asks for another name. */
  void rename(ProjectChoice choice) {
    Card card = new Card("project-rename", Text.of("project.rename.title"), controls);
    NameForm form =
        new NameForm(
            controls,
            Text.of("project.rename.do"),
            name -> name.equals(choice.projectName()) ? Optional.empty() : model.takenName(name),
            name -> {
              card.dismiss();
              if (!name.equals(choice.projectName())) {
                model.rename(choice, name);
              }
            });
    VBox body = new VBox(form);
    body.setPrefWidth(WIDTH);
    card.setBody(body);
    card.focusFirst(form.field());
    layers.show(card);
    form.start(controls.words().now(choice.name()));
  }

  /** Says what is lost and asks. */
  void delete(ProjectChoice choice) {
    Card card = new Card("project-delete", Text.of("project.delete.title"), controls);
    Label lost = controls.label(lost(choice), "card-text");
    lost.setId("project-delete-lost");
    lost.setWrapText(true);
    VBox body = new VBox(lost);
    body.setPrefWidth(WIDTH);
    card.setBody(body);
    Button keep = controls.button(Text.of("project.delete.keep"), card::dismiss, "quiet-button");
    keep.setId("project-delete-keep");
    Button delete =
        controls.button(
            Text.of("project.delete.do"),
            () -> {
              card.dismiss();
              model.delete(choice);
            },
            "danger-button");
    delete.setId("project-delete-do");
    card.foot().getChildren().addAll(keep, delete);
    card.focusFirst(keep);
    layers.show(card);
  }

  private Text lost(ProjectChoice choice) {
    Session.Visit visit = model.visit(choice);
    return visit.isKnown()
        ? Text.of(
            "project.delete.lost",
            choice.name(),
            Text.of("project.organisations", visit.organisations()),
            Text.of("project.collaborations", visit.collaborations()))
        : Text.of("project.delete.all", choice.name());
  }
}
