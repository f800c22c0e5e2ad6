package liaison.app.table;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is worked out once, when it is first asked for.
 *
 * @param <T> what it is
 */
final class Memo<T> {

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Memo(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }
}
