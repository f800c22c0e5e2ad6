package liaison.ui.state;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import liaison.app.picture.ViewOptions;

/**
 * One of the shared view options as a property of its own.
 *
 * @param <T> its type
 */
public final class OptionProperty<T> extends SimpleObjectProperty<T> {

  public OptionProperty(
      Explorer explorer,
      Function<ViewOptions, T> read,
      BiFunction<ViewOptions, T, ViewOptions> write) {
    super(read.apply(explorer.options().get()));
    subscribe(next -> {
      ViewOptions now = explorer.options().get();
      if (!read.apply(now).equals(next)) {
        explorer.options().set(write.apply(now, next));
      }
    });
    explorer.options().subscribe(now -> set(read.apply(now)));
  }
}
