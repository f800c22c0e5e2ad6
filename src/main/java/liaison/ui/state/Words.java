package liaison.ui.state;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;

/** Texts that follow the window's language. */
public final class Words {

  private final ObservableValue<Language> language;

  public Words(ObservableValue<Language> language) {
    this.language = language;
  }

  /** The language now. */
  public Language language() {
    return language.getValue();
  }

  /** The words of a text now. */
  public String now(Text text) {
    return Messages.in(language.getValue()).get(text);
  }

  /** The words of a text, whatever the language is by then. */
  public StringBinding of(Text text) {
    return Bindings.createStringBinding(() -> now(text), language);
  }

  /** The words of a text that changes. */
  public StringBinding of(ObservableValue<Text> text) {
    return Bindings.createStringBinding(() -> now(text.getValue()), text, language);
  }
}
