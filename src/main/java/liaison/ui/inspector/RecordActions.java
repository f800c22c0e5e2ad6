package liaison.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import liaison.model.Schema;
import liaison.model.record.Evidence;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.state.Explorer;

/** What the inspector adds to the commands of the window. */
final class RecordActions {

  private final InspectorViewModel model;
  private final Explorer explorer;

  RecordActions(InspectorViewModel model) {
    this.model = model;
    this.explorer = model.explorer();
  }

  void register(Commands commands) {
    Focusing focusing = model.focusing();
    BooleanBinding canPrefer =
        Bindings.createBooleanBinding(
            () -> model.canEdit().get() && evidence().isPresent(),
            model.canEdit(),
            explorer.selection(),
            explorer.dataset());
    commands.add(
        Command.of("record.prefer", "record", () -> evidence().ifPresent(model::prefer))
            .enabledWhen(canPrefer),
        Command.of("record.copy", "record", this::copy).withKey("Shortcut+Alt+C"),
        Command.of("record.paths", "record", model.paths()::find)
            .withKey("Alt+P")
            .enabledWhen(model.paths().canFind()),
        Command.of("focus.1", "view", () -> focusing.on(1))
            .withKey("Alt+1")
            .enabledWhen(focusing.canFocus()),
        Command.of("focus.2", "view", () -> focusing.on(2))
            .withKey("Alt+2")
            .enabledWhen(focusing.canFocus()),
        Command.of("focus.3", "view", () -> focusing.on(3))
            .withKey("Alt+3")
            .enabledWhen(focusing.canFocus()),
        Command.of("focus.clear", "view", focusing::clear)
            .withKey("Alt+0")
            .enabledWhen(focusing.isOn()));
  }

  /** The piece of evidence that is selected, if one is. */
  private Optional<String> evidence() {
    List<String> ids = explorer.selection().get();
    return ids.size() == 1
        ? explorer.dataset().get().find(Schema.EVIDENCE, ids.getFirst()).map(Evidence::id)
        : Optional.empty();
  }

  /** Puts the sheet on the clipboard as it reads. */
  private void copy() {
    Optional<String> text = model.sheet().get().map(SheetText::of);
    text.ifPresent(words -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(words);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }
}
