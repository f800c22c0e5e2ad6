package liaison.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import liaison.base.Language;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.state.Words;
import org.junit.jupiter.api.Test;

class KeysViewModelTest {

  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
  private final Commands commands = new Commands();
  private final KeysViewModel model = new KeysViewModel(commands, new Words(language));

  private List<KeysViewModel.Line> found(String query) {
    model.query().set(query);
    return model.sections().stream().flatMap(section -> section.lines().stream()).toList();
  }

  @Test
  void commandsStandByGroupBeforeTheKeysOfPicturesAndTables() {
    commands.add(
        Command.of("undo", "edit", () -> {}).withKey("Shortcut+Z"),
        Command.of("about", "help", () -> {}));
    List<KeysViewModel.Section> sections = model.sections();
    assertEquals("command.group.edit", sections.getFirst().title().key());
    assertEquals(List.of("Ctrl", "Z"), sections.getFirst().lines().getFirst().keys());
    assertEquals(List.of(), sections.get(1).lines().getFirst().keys());
    assertEquals("help.table", sections.getLast().title().key());
  }

  @Test
  void aWordOrAKeyNarrowsTheListInTheLanguageOfTheWindow() {
    commands.add(Command.of("undo", "edit", () -> {}).withKey("Shortcut+Z"));
    assertEquals(1, found("undo").size());
    assertEquals(1, found("ctrl+z").size());
    assertEquals(0, found("撤销").size());
    language.set(Language.ZH);
    assertEquals(1, found("撤销").size());
    assertEquals(0, found("no such thing").size());
  }

  @Test
  void aGroupThatIsNamedIsListedWhole() {
    assertTrue(found("in a picture").size() > 5);
  }
}
