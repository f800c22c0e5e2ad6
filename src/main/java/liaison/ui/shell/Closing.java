package liaison.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import liaison.base.Text;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.state.Editing;
import liaison.ui.state.SaveState;

/**
 * Whether the window may close: not while a card asks something, not before a change that is under
 * way is on disk, and not without a word when the last change could not be kept.
 */
final class Closing {

  private static final double WIDTH = 420;

  private final Layers layers;
  private final Editing editing;
  private final Controls controls;

  Closing(Layers layers, Editing editing, Controls controls) {
    this.layers = layers;
    this.editing = editing;
    this.controls = controls;
  }

  /**
   * Whether the window may close at once.
   *
   * @param close closes it later, when what is under way is done or the user says so
   */
  boolean mayClose(Runnable close) {
    Optional<Card> top = layers.top().get();
    top.ifPresent(Card::close);
    if (layers.top().get().isPresent()) {
      return false;
    }
    return switch (editing.state().get()) {
      case NONE, SAVED -> true;
      case SAVING -> {
        await(close);
        yield false;
      }
      case FAILED -> {
        tell(close);
        yield false;
      }
    };
  }

  /** Waits for the change that is under way; closing the card means to stay. */
  private void await(Runnable close) {
    Card card = new Card("closing-wait", Text.of("closing.saving"), controls);
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("slim-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox body = new VBox(wrapped(Text.of("closing.saving.why")), bar);
    body.setPrefWidth(WIDTH);
    card.setBody(body);
    Subscription waiting =
        editing
            .state()
            .subscribe(now -> {
              boolean isWanted = layers.top().get().filter(card::equals).isPresent();
              if (isWanted && now != SaveState.SAVING) {
                card.dismiss();
                if (mayClose(close)) {
                  close.run();
                }
              }
            });
    card.onClose(() -> {
      waiting.unsubscribe();
      card.dismiss();
    });
    layers.show(card);
  }

  private void tell(Runnable close) {
    Card card = new Card("closing-failed", Text.of("closing.failed"), controls);
    Text reason = editing.failure().get().orElseGet(() -> Text.of("store.project.reopen"));
    VBox body = new VBox(wrapped(reason), wrapped(Text.of("closing.failed.kept")));
    body.getStyleClass().add("closing-body");
    body.setPrefWidth(WIDTH);
    card.setBody(body);
    Button stay = controls.button(Text.of("closing.stay"), card::dismiss, "accent-button");
    stay.setId("closing-stay");
    Button leave =
        controls.button(
            Text.of("closing.anyway"),
            () -> {
              card.dismiss();
              close.run();
            },
            "quiet-button");
    leave.setId("closing-anyway");
    card.foot().getChildren().addAll(leave, stay);
    card.focusFirst(stay);
    layers.show(card);
  }

  private Label wrapped(Text text) {
    Label label = controls.label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
