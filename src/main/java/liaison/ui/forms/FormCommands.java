package liaison.ui.forms;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Forms;

/** What can be done with records, as commands over the selection. */
public final class FormCommands {

  private FormCommands() {}

  /**
   * Adds the commands; while a form is open its keys do nothing, so that no second form lies over
   * it.
   */
  public static void add(Commands commands, FormCards cards, Explorer explorer, Editing editing) {
    Forms forms = cards.unlessOpen();
    BooleanBinding hasRecords =
        Bindings.createBooleanBinding(
            () -> editing.canEdit().get() && !records(explorer).isEmpty(),
            editing.canEdit(),
            explorer.selection(),
            explorer.dataset());
    BooleanBinding hasOrganisation =
        Bindings.createBooleanBinding(
            () -> editing.canEdit().get() && !organisations(explorer).isEmpty(),
            editing.canEdit(),
            explorer.selection(),
            explorer.dataset());
    commands.add(
        Command.of("new-organisation", "record", () -> forms.create(Schema.ORGANISATIONS, Map.of()))
            .withKey("Shortcut+Shift+O")
            .enabledWhen(editing.canEdit()),
        Command.of(
                "new-collaboration", "record", () -> forms.create(Schema.COLLABORATIONS, Map.of()))
            .withKey("Shortcut+Shift+C")
            .enabledWhen(editing.canEdit()),
        Command.of("edit-record", "record", () -> forms.edit(records(explorer)))
            .withKey("F4")
            .enabledWhen(hasRecords),
        Command.of("duplicate", "record", () -> forms.duplicate(records(explorer).getFirst()))
            .withKey("Shortcut+D")
            .enabledWhen(hasRecords),
        Command.of("delete", "record", () -> forms.delete(records(explorer)))
            .withKey("Shortcut+Delete")
            .enabledWhen(hasRecords),
        Command.of("merge", "record", () -> forms.merge(organisations(explorer)))
            .withKey("Shortcut+M")
            .enabledWhen(hasOrganisation));
  }

  private static List<String> records(Explorer explorer) {
    Dataset data = explorer.dataset().get();
    return explorer.selection().get().stream().filter(id -> data.find(id).isPresent()).toList();
  }

  private static List<String> organisations(Explorer explorer) {
    Dataset data = explorer.dataset().get();
    return explorer.selection().get().stream()
        .filter(id -> data.find(Schema.ORGANISATIONS, id).isPresent())
        .toList();
  }
}
