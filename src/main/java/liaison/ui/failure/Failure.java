package liaison.ui.failure;

import java.util.Locale;
import liaison.base.Text;
import liaison.ui.state.SaveState;

/**
 * Something that went wrong, in words.
 *
 * @param what happened
 * @param kept what is safe
 * @param next what to do
 * @param code by which it is found in the log
 */
public record Failure(Text what, Text kept, Text next, String code) {

  private static final String LOST = "task.lost";
  private static final int CODE_MASK = 0xFFFFF;

  /** A failure with its sentence, while the records are in some state. */
  public static Failure of(Text sentence, SaveState state) {
    boolean isBug = sentence.key().equals(LOST);
    return new Failure(
        isBug ? Text.of("failure.unexpected") : sentence,
        Text.of("failure.kept." + state.name().toLowerCase(Locale.ROOT)),
        Text.of(isBug ? "failure.next.unexpected" : "failure.next.expected"),
        isBug && !sentence.arguments().isEmpty()
            ? sentence.arguments().getFirst().toString()
            : code(sentence.key()));
  }

  /** The same kind of failure has the same code everywhere. */
  private static String code(String key) {
    return String.format(Locale.ROOT, "E-%05X", key.hashCode() & CODE_MASK);
  }
}
