package liaison.text;

import java.util.Optional;
import java.util.function.Function;
import liaison.base.Text;

/**
 * What became of something that was typed.
 *
 * @param <T> what it was to be read as
 */
public sealed interface Reading<T> {

  /** It was understood. */
  record Read<T>(T got) implements Reading<T> {}

  /**
   * It was not understood.
   *
   * @param reason one sentence: what is wrong and what to write instead
   */
  record Refused<T>(Text reason) implements Reading<T> {}

  static <T> Reading<T> of(T value) {
    return new Read<>(value);
  }

  static <T> Reading<T> refuse(String key, Object... arguments) {
    return new Refused<>(Text.of(key, arguments));
  }

  /** The value, empty when it was refused. */
  default Optional<T> value() {
    return this instanceof Read<T>(T got) ? Optional.of(got) : Optional.empty();
  }

  /** The sentence, empty when it was understood. */
  default Optional<Text> problem() {
    return this instanceof Refused<T>(Text reason) ? Optional.of(reason) : Optional.empty();
  }

  /** The same with another value. */
  default <U> Reading<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Read<T>(T got) -> new Read<>(change.apply(got));
      case Refused<T>(Text reason) -> new Refused<>(reason);
    };
  }
}
