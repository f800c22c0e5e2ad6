package liaison.ui.about;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import liaison.base.Text;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** Whether the card is shown, and the notices, read in the background the first time it is. */
public final class AboutViewModel {

  private static final Slot READ = Slot.work("notices");

  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper notices = new ReadOnlyStringWrapper("");

  /**
   * @param reader reads the notices
   */
  public AboutViewModel(Jobs jobs, Supplier<String> reader) {
    open.subscribe(isOpen -> {
      if (isOpen && notices.get().isEmpty()) {
        jobs.run(READ, Text.of("about.title"), progress -> reader.get()).onDone(notices::set);
      }
    });
  }

  public BooleanProperty open() {
    return open;
  }

  public ReadOnlyStringProperty notices() {
    return notices.getReadOnlyProperty();
  }

  public void show() {
    open.set(true);
  }

  public void close() {
    open.set(false);
  }
}
