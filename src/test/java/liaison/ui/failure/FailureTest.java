package liaison.ui.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.ui.state.SaveState;
import liaison.ui.task.LostExceptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureTest {

  @Test
  void whatNobodyExpectedKeepsTheCodeOfTheLogAndShowsNoTrace() {
    Text sentence = new LostExceptions().keep(new IllegalStateException("inner secret"));
    Failure failure = Failure.of(sentence, SaveState.SAVED);
    assertTrue(failure.code().matches("L-[0-9A-F]{5}"), failure.code());
    for (Language language : Language.values()) {
      String words = Messages.in(language).get(failure.what());
      assertFalse(words.contains("secret") || words.contains("Exception"), words);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStateSaysWhatIsSafe(SaveState state) {
    Failure failure = Failure.of(Text.of("export.nothing"), state);
    assertEquals("failure.kept." + state.name().toLowerCase(Locale.ROOT), failure.kept().key());
    assertFalse(Messages.in(Language.EN).get(failure.kept()).isBlank());
    assertEquals(failure.code(), Failure.of(Text.of("export.nothing"), state).code());
  }
}
