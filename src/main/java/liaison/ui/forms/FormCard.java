package liaison.ui.forms;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import liaison.base.Text;
import liaison.model.edit.Batch;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.field.Field;

/**
 * A form over the window. It saves as one step and goes; when saving fails it stays as it is. With
 * changes it asks once before it goes without saving.
 */
final class FormCard {

  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  /** What a form asks for. */
  interface Content {

    FormBody body();

    boolean isChanged();

    /** Where the focus goes first. */
    Optional<Field> firstField();

    /** Why it cannot be saved as it is. */
    Optional<Refusal> problem();

    /** What saving does. */
    Step step();
  }

  /**
   * Why a form cannot be saved.
   *
   * @param field where to mend it
   */
  record Refusal(Text text, Optional<Field> field) {}

  /**
   * What saving does.
   *
   * @param after done when it is saved
   */
  record Step(Batch batch, Runnable after) {}

  private final Content content;
  private final FormContext context;
  private final Card card;
  private final Label message = new Label();
  private final Button save;
  private final Button cancel;
  private final Button discard;
  private final Button keep;

  FormCard(String id, Text title, Text action, Content content, FormContext context) {
    this.content = content;
    this.context = context;
    Controls controls = context.controls();
    this.card = new Card(id, title, controls);
    this.save = controls.button(action, this::save, "accent-button");
    this.cancel = controls.button(Text.of("forms.cancel"), this::close, "quiet-button");
    this.discard = controls.button(Text.of("forms.discard"), card::dismiss, "wrong-button");
    this.keep = controls.button(Text.of("forms.keep"), this::calm, "accent-button");
    save.setId(id + "-save");
    discard.setId(id + "-discard");
    keep.setId(id + "-keep");
    message.getStyleClass().add("form-message");
    message.setWrapText(true);
    card.setBodyAsIs(content.body());
    card.onClose(this::close);
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    content.firstField().ifPresent(field -> card.focusFirst(field.input()));
    calm();
  }

  void show() {
    context.layers().show(card);
  }

  private void pressed(KeyEvent event) {
    if (SAVE.match(event)) {
      event.consume();
      save();
    }
  }

  private void save() {
    if (save.isDisabled()) {
      return;
    }
    Optional<Refusal> refusal = content.problem();
    if (refusal.isPresent()) {
      say(Optional.of(refusal.get().text()));
      refusal.get().field().ifPresent(Field::focusInput);
      return;
    }
    Step step = content.step();
    save.setDisable(true);
    say(Optional.empty());
    context
        .editing()
        .apply(step.batch())
        .onDone(data -> {
          card.dismiss();
          step.after().run();
        })
        .onFailed(reason -> {
          save.setDisable(false);
          say(Optional.of(reason));
        });
  }

  /** Goes at once when nothing would be lost; else it asks. */
  private void close() {
    boolean isAsking = card.foot().getChildren().contains(discard);
    if (isAsking) {
      calm();
    } else if (content.isChanged()) {
      say(Optional.of(Text.of("forms.unsaved")));
      card.foot().getChildren().setAll(message, Controls.spring(), discard, keep);
      card.applyCss(); // a button without a skin does not hear keys
      keep.requestFocus();
    } else {
      card.dismiss();
    }
  }

  private void calm() {
    say(Optional.empty());
    boolean wasAsking = card.foot().getChildren().contains(keep);
    card.foot().getChildren().setAll(message, Controls.spring(), cancel, save);
    if (wasAsking) {
      content.firstField().ifPresent(Field::focusInput);
    }
  }

  private void say(Optional<Text> text) {
    message.textProperty().unbind();
    message.setText("");
    text.ifPresent(now -> message.textProperty().bind(context.controls().words().of(now)));
  }
}
