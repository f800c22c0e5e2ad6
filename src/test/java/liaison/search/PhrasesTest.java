package liaison.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import liaison.search.Phrases.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private final Phrases<String> commands =
      new Phrases<>(
          List.of(
              new Phrase<>("undo", List.of("撤销", "Undo"), List.of("Edit", "编辑")),
              new Phrase<>("map", List.of("显示地图", "Show the map"), List.of("View", "视图")),
              new Phrase<>("export", List.of("导出图片", "Export the picture"), List.of("File"))));

  @ParameterizedTest
  @CsvSource({
    "undo, undo",
    "chexiao, undo",
    "cx, undo",
    "ditu, map",
    "map, map",
    "show map, map",
    "exprot, export",
    "daochu, export",
    "bianji, undo",
    "file, export",
  })
  void aCommandIsFoundByWordsOfBothLanguages(String typed, String first) {
    assertEquals(first, commands.find(typed).getFirst());
  }

  @Test
  void noWordsFindAllAndSignsFindNothing() {
    assertEquals(List.of("undo", "map", "export"), commands.find(" "));
    assertEquals(List.of(), commands.find(".*"));
    assertEquals(List.of(), new Phrases<String>(List.of()).find("undo"));
  }
}
