package liaison.ui.control.field;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** Yes or no. */
final class FlagField extends Field {

  private final CheckBox input = new CheckBox();

  FlagField(Text label, Controls controls) {
    super(label, false, controls);
    input.textProperty().bind(controls.words().of(label));
    place(input, input);
    bare();
    input.setOnAction(event -> value().set(input.isSelected()));
    value().subscribe(next -> input.setSelected((Boolean) next));
  }

  @Override
  public Node input() {
    return input;
  }

  /** Neither yes nor no until it is chosen. */
  @Override
  public void prompt(Text text) {
    input.setIndeterminate(true);
  }
}
