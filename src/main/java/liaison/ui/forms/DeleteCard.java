package liaison.ui.forms;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import liaison.app.edit.Deletion;
import liaison.app.edit.EditLabels;
import liaison.app.edit.RowNames;
import liaison.base.Text;
import liaison.model.record.Row;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;

/** Says what goes along with records before they are deleted. */
final class DeleteCard {

  private static final int NAMED = 6;
  private static final double WIDTH = 460;

  private DeleteCard() {}

  static void show(Deletion deletion, FormContext context) {
    Controls controls = context.controls();
    List<Row> rows = deletion.rows();
    Card card = new Card("delete-card", title(rows, context), controls);
    card.setBody(body(deletion, context));
    Label message = new Label();
    message.getStyleClass().add("form-message");
    message.setWrapText(true);
    Button delete = controls.button(Text.of("forms.delete"), () -> {}, "wrong-button");
    delete.setId("delete-card-delete");
    delete.setOnAction(event -> {
      delete.setDisable(true);
      context
          .editing()
          .apply(deletion.batch())
          .onDone(data -> {
            context.explorer().clearSelection();
            card.dismiss();
          })
          .onFailed(reason -> {
            delete.setDisable(false);
            message.textProperty().bind(controls.words().of(reason));
          });
    });
    Button cancel = controls.button(Text.of("forms.cancel"), card::close, "quiet-button");
    card.foot().getChildren().addAll(message, Controls.spring(), cancel, delete);
    card.focusFirst(cancel);
    context.layers().show(card);
  }

  private static VBox body(Deletion deletion, FormContext context) {
    Controls controls = context.controls();
    List<Row> rows = deletion.rows();
    VBox body = new VBox();
    body.getStyleClass().add("form-lines");
    body.setPrefWidth(WIDTH);
    if (rows.size() > 1) {
      rows.stream()
          .limit(NAMED)
          .forEach(
              row -> body.getChildren().add(line(controls, name(row, context), "delete-name")));
      if (rows.size() > NAMED) {
        Text more = Text.of("forms.delete.more", rows.size() - NAMED);
        body.getChildren().add(line(controls, more, "field-note"));
      }
    }
    Text along =
        deletion.along().isEmpty()
            ? Text.of("forms.delete.alone")
            : Text.of("forms.delete.along", EditLabels.counts(deletion.along()));
    body.getChildren().add(line(controls, along, "delete-along"));
    if (deletion.emptied() > 0) {
      Text emptied = Text.of("forms.delete.emptied", deletion.emptied());
      body.getChildren().add(line(controls, emptied, "delete-emptied"));
    }
    body.getChildren().add(line(controls, Text.of("forms.delete.undo"), "field-note"));
    return body;
  }

  private static Text title(List<Row> rows, FormContext context) {
    return rows.size() == 1
        ? Text.of("forms.delete.one", name(rows.getFirst(), context))
        : Text.of("forms.delete.several", rows.size());
  }

  private static Text name(Row row, FormContext context) {
    return new RowNames(context.data()).of(row);
  }

  private static Label line(Controls controls, Text text, String style) {
    Label label = controls.label(text, style);
    label.setWrapText(true);
    return label;
  }
}
