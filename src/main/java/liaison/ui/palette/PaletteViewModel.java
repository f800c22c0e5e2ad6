package liaison.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.search.Phrases;
import liaison.search.Phrases.Phrase;
import liaison.ui.control.Command;

/** The commands that fit what was typed, one of them chosen. */
public final class PaletteViewModel {

  private final Phrases<Command> phrases;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Command>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final IntegerProperty chosen = new SimpleIntegerProperty(-1);

  /**
   * @param commands those that are offered, in their order
   */
  public PaletteViewModel(List<Command> commands) {
    this.phrases = new Phrases<>(commands.stream().map(PaletteViewModel::phrase).toList());
    typed.subscribe(this::show);
  }

  private static Phrase<Command> phrase(Command command) {
    return new Phrase<>(command, inBoth(command.name()), inBoth(command.groupName()));
  }

  private static List<String> inBoth(Text text) {
    return Stream.of(Language.values())
        .map(language -> Messages.in(language).get(text))
        .distinct()
        .toList();
  }

  /** The words in the field. */
  public StringProperty typed() {
    return typed;
  }

  /** The commands that fit, best first. */
  public ReadOnlyObjectProperty<List<Command>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Place of the chosen command, -1 when there is none. */
  public IntegerProperty chosen() {
    return chosen;
  }

  /** Chooses another command, so many further down; the ends meet. */
  public void move(int lines) {
    int count = rows.get().size();
    if (count > 0) {
      boolean isPage = Math.abs(lines) > 1;
      int next = chosen.get() + lines;
      chosen.set(isPage ? Math.clamp(next, 0, count - 1) : Math.floorMod(next, count));
    }
  }

  /** The chosen command, where it can be done now. */
  public Optional<Command> target() {
    int at = chosen.get();
    return at < 0 || at >= rows.get().size()
        ? Optional.empty()
        : Optional.of(rows.get().get(at)).filter(command -> command.enabled().get());
  }

  /** What can be done now stands first. */
  private void show(String words) {
    List<Command> found = new ArrayList<>(phrases.find(words));
    found.sort(Comparator.comparing(command -> !command.enabled().get()));
    rows.set(List.copyOf(found));
    chosen.set(rows.get().isEmpty() ? -1 : 0);
  }
}
