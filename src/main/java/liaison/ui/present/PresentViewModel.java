package liaison.ui.present;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import liaison.app.picture.ViewKind;
import liaison.ui.state.Explorer;

/** Whether the window presents, on what ground, and which picture. */
public final class PresentViewModel {

  private final Explorer explorer;
  private final List<ViewKind> pictures;
  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
  private final BooleanProperty white = new SimpleBooleanProperty();

  /**
   * @param pictures the views that are pictures, in the order of the keys
   */
  public PresentViewModel(Explorer explorer, List<ViewKind> pictures) {
    this.explorer = explorer;
    this.pictures = List.copyOf(pictures);
  }

  /** Whether the window presents. */
  public ReadOnlyBooleanProperty on() {
    return on.getReadOnlyProperty();
  }

  /** Whether the ground is white; else it is black. */
  public BooleanProperty white() {
    return white;
  }

  /** Begins or ends presenting; a view that is no picture gives way to the first that is. */
  public void toggle() {
    if (!on.get() && !pictures.contains(explorer.view().get()) && !pictures.isEmpty()) {
      explorer.view().set(pictures.getFirst());
    }
    on.set(!on.get() && !pictures.isEmpty());
  }

  public void end() {
    on.set(false);
  }

  /** Shows the picture of a number from 1 on; others are not listened to. */
  public void show(int number) {
    go(at -> number - 1);
  }

  /** Shows the next picture or, with -1, the one before; after the last comes the first. */
  public void step(int by) {
    go(at -> Math.floorMod(at + by, pictures.size()));
  }

  private void go(IntFunction<Integer> next) {
    int wanted = next.apply(pictures.indexOf(explorer.view().get()));
    if (on.get() && wanted >= 0 && wanted < pictures.size()) {
      explorer.view().set(pictures.get(wanted));
    }
  }
}
