package liaison.ui.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.app.table.paste.PastePlan;
import liaison.app.table.paste.PastedCell;
import liaison.base.Text;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;

/** Shows what pasting would change, from what to what, before it is done as one step. */
final class PasteCard {

  private static final int SHOWN = 200;
  private static final double WIDTH = 640;

  private PasteCard() {}

  static Card of(PastePlan plan, Controls controls, Runnable apply) {
    Card card = new Card("paste-card", Text.of("table.paste.title"), controls);
    VBox body = new VBox();
    body.setPrefWidth(WIDTH);
    Label count =
        controls.label(
            Text.of(
                "table.paste.summary",
                plan.changes().size(),
                plan.created().size(),
                plan.unchanged()),
            "paste-summary");
    count.setWrapText(true);
    body.getChildren().add(count);
    if (!plan.problems().isEmpty()) {
      body.getChildren().add(section(controls, "table.paste.problems", plan.problems().size()));
      first(plan.problems()).forEach(cell -> body.getChildren().add(problem(cell, controls)));
      more(body, controls, plan.problems().size());
    }
    if (!plan.changes().isEmpty()) {
      body.getChildren().add(section(controls, "table.paste.changes", plan.changes().size()));
      first(plan.changes()).forEach(cell -> body.getChildren().add(change(cell)));
      more(body, controls, plan.changes().size());
    }
    if (!plan.created().isEmpty()) {
      body.getChildren().add(section(controls, "table.paste.created", plan.created().size()));
      first(plan.created()).forEach(name -> body.getChildren().add(line(name, "paste-new")));
      more(body, controls, plan.created().size());
    }
    card.setBody(body);
    Button cancel = controls.button(Text.of("table.paste.cancel"), card::close, "quiet-button");
    Button paste =
        controls.button(
            Text.of("table.paste.apply"),
            () -> {
              card.dismiss();
              apply.run();
            },
            "accent-button");
    paste.setId("paste-apply");
    paste.setDisable(plan.isEmpty());
    card.foot().getChildren().addAll(cancel, paste);
    card.focusFirst(plan.isEmpty() ? cancel : paste);
    return card;
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  private static void more(VBox body, Controls controls, int count) {
    if (count > SHOWN) {
      body.getChildren().add(controls.label(Text.of("table.paste.more", count - SHOWN), "absent"));
    }
  }

  private static Label section(Controls controls, String key, int count) {
    return controls.label(Text.of(key, count), "paste-section");
  }

  private static Node problem(PastedCell cell, Controls controls) {
    Label what = controls.label(cell.problem(), "paste-problem");
    what.setWrapText(true);
    String place = cell.row().isEmpty() ? cell.column() : cell.row() + " · " + cell.column();
    return new VBox(line(place, "paste-place"), what);
  }

  private static Node change(PastedCell cell) {
    Label from = line(cell.from().isEmpty() ? "–" : cell.from(), "paste-from");
    Label arrow = line("→", "paste-place");
    Label to = line(cell.to().isEmpty() ? "–" : cell.to(), "paste-to");
    HBox values = new HBox(from, arrow, to);
    values.getStyleClass().add("paste-values");
    HBox.setHgrow(to, Priority.ALWAYS);
    return new VBox(line(cell.row() + " · " + cell.column(), "paste-place"), values);
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
