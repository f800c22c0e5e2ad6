package liaison.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import liaison.ui.control.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteViewModelTest {

  private final List<String> done = new ArrayList<>();
  private final SimpleBooleanProperty canUndo = new SimpleBooleanProperty();
  private final PaletteViewModel model =
      new PaletteViewModel(
          List.of(
              command("undo", "edit").enabledWhen(canUndo).withKey("Shortcut+Z"),
              command("redo", "edit"),
              command("view-map", "view"),
              command("theme", "window")));

  private Command command(String id, String group) {
    return Command.of(id, group, () -> done.add(id));
  }

  @Test
  void everythingIsOfferedBeforeAWordIsTyped() {
    assertEquals(
        List.of("redo", "view-map", "theme", "undo"),
        model.rows().get().stream().map(Command::id).toList(),
        "what can be done now stands first");
    assertEquals(0, model.chosen().get());
  }

  @ParameterizedTest
  @CsvSource({"map, view-map", "ditu, view-map", "地图, view-map", "MAP, view-map", "undo, undo"})
  void commandsAreFoundInBothLanguages(String words, String first) {
    model.typed().set(words);
    assertEquals(first, model.rows().get().getFirst().id());
  }

  @Test
  void whatCannotBeDoneNowIsShownAndNotDone() {
    model.typed().set("undo");
    assertTrue(model.target().isEmpty());
    canUndo.set(true);
    model.target().orElseThrow().run();
    assertEquals(List.of("undo"), done);
  }

  @Test
  void theEndsOfTheListMeet() {
    model.move(-1);
    assertEquals(3, model.chosen().get());
    model.move(1);
    assertEquals(0, model.chosen().get());
    model.move(100);
    assertEquals(3, model.chosen().get());
  }

  @Test
  void whereNothingFitsNothingIsDone() {
    model.typed().set("qxqx");
    assertEquals(List.of(), model.rows().get());
    model.move(1);
    assertTrue(model.target().isEmpty());
  }
}
