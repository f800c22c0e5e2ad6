package liaison.ui.palette;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import liaison.base.Text;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.state.Words;

/** A command of the palette: what it does, where it belongs, its keys. */
final class PaletteCell extends ListCell<Command> {

  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final Words words;
  private final Label name = new Label();
  private final Label group = new Label();
  private final Label keys = new Label();
  private final HBox line = new HBox(name, Controls.spring(), group, keys);

  PaletteCell(Words words) {
    this.words = words;
    getStyleClass().addAll("search-cell", "palette-cell");
    line.getStyleClass().add("palette-line");
    name.getStyleClass().add("hit-name");
    group.getStyleClass().add("palette-group");
    keys.getStyleClass().add("palette-keys");
    name.setMinWidth(Region.USE_PREF_SIZE);
    keys.setMinWidth(Region.USE_PREF_SIZE);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Command command, boolean empty) {
    super.updateItem(command, empty);
    if (empty || command == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    name.setText(words.now(command.name()));
    group.setText(words.now(command.groupName()));
    keys.setText(Commands.keys(command));
    keys.setVisible(!keys.getText().isEmpty());
    keys.setManaged(keys.isVisible());
    pseudoClassStateChanged(OFF, !command.enabled().get());
    setGraphic(line);
    setAccessibleText(spoken(command, words));
  }

  /** A command in words, for those who hear it. */
  static String spoken(Command command, Words words) {
    Text keys = Text.literal(Commands.keys(command));
    String key = command.enabled().get() ? "palette.spoken" : "palette.spoken.off";
    return words.now(Text.of(key, command.name(), keys)).strip();
  }
}
