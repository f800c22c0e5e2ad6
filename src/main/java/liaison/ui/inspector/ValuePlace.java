package liaison.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A line whose words can give their place to a field. */
interface ValuePlace {

  /** What holds the words, or the field. */
  Pane words();

  /** The line that has the focus before and after. */
  Node node();

  /** Told when a field opens and when it is left without a change. */
  void edited(boolean isOpen);
}
