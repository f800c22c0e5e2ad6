package liaison.ui.failure;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;

/** The card of one failure. */
public final class FailureCard {

  private static final double WIDTH = 520;

  private final Failure failure;
  private final Controls controls;
  private final String version;

  /**
   * @param version of the program, copied with the code
   */
  public FailureCard(Failure failure, String version, Controls controls) {
    this.failure = failure;
    this.version = version;
    this.controls = controls;
  }

  /** A new card. */
  public Card card() {
    Card card = new Card("failure-card", Text.of("failure.title"), controls);
    VBox body =
        new VBox(
            part(Text.of("failure.what"), failure.what()),
            part(Text.of("failure.kept"), failure.kept()),
            part(Text.of("failure.next"), failure.next()),
            code());
    body.setPrefWidth(WIDTH);
    card.setBody(body);
    Button copy = controls.button(Text.of("failure.copy"), this::copy, "quiet-button");
    copy.setId("failure-copy");
    Button close = controls.button(Text.of("failure.close"), card::close, "accent-button");
    close.setId("failure-close");
    close.setDefaultButton(true);
    card.foot().getChildren().addAll(copy, close);
    card.focusFirst(close);
    return card;
  }

  private VBox part(Text heading, Text words) {
    Label text = controls.label(words);
    text.setWrapText(true);
    text.setMinHeight(Label.USE_PREF_SIZE);
    VBox part = new VBox(controls.label(heading, "strip-label"), text);
    part.getStyleClass().add("failure-part");
    return part;
  }

  private VBox code() {
    TextField code = new TextField(failure.code());
    code.setId("failure-code");
    code.setEditable(false);
    code.accessibleTextProperty().bind(controls.words().of(Text.of("failure.code")));
    code.setMaxWidth(140);
    HBox.setHgrow(code, Priority.NEVER);
    VBox part = new VBox(controls.label(Text.of("failure.code"), "strip-label"), code);
    part.getStyleClass().add("failure-part");
    return part;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(report());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** What is copied: the code, the program's version and the sentence. */
  String report() {
    return failure.code() + "\n" + version + "\n" + controls.words().now(failure.what());
  }
}
