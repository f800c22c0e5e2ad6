package liaison.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.filter.Filter;
import liaison.model.grid.Grid;
import liaison.model.grid.GridShape;
import liaison.model.grid.SortKey;
import liaison.ui.Fakes;
import liaison.ui.state.Explorer;
import liaison.ui.state.RowsBehind;
import org.junit.jupiter.api.Test;

class TableViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final TableViewModel model = new TableViewModel(explorer, Fakes.jobs());

  private Grid grid() {
    return model.grid().orElseThrow();
  }

  private void look() {
    explorer.view().set(ViewKind.TABLE);
  }

  private List<String> ids() {
    Grid grid = grid();
    return java.util.stream.IntStream.range(0, grid.size()).mapToObj(grid.rows()::id).toList();
  }

  @Test
  void nothingIsMadeBeforeItIsLookedAt() {
    assertTrue(model.grid().isEmpty());
    look();
    assertEquals(3, grid().size());
    assertFalse(model.busy().get());
  }

  @Test
  void rowsFollowFilterLanguageAndEdits() {
    look();
    explorer.filter().set(Filter.parse("kind=event"));
    assertEquals(List.of("o-hub"), ids());
    explorer.filter().set(Filter.NONE);
    explorer.language().set(Language.ZH);
    assertEquals("名称", grid().columns().getFirst().heading());
    explorer
        .dataset()
        .set(
            explorer
                .dataset()
                .get()
                .apply(liaison.model.edit.Change.create(Schema.ORGANISATIONS.empty("o-new"))));
    assertEquals(4, grid().size());
  }

  @Test
  void eachTableKeepsItsShapeAndTheSessionKeepsTheLast() {
    look();
    model.sortBy(SortKey.parse("-name"));
    assertEquals(List.of("o-lab", "o-motor", "o-hub"), ids());
    model.showTable(Schema.COLLABORATIONS);
    model.groupBy("kind");
    assertEquals(3, grid().groups().size());
    model.showTable(Schema.ORGANISATIONS);
    assertEquals(SortKey.parse("-name"), model.shape().get().sort());
    var kept = explorer.keeps().read();
    explorer.keeps().write(java.util.Map.of());
    assertEquals(List.of(), model.shape().get().sort());
    model.showTable(Schema.EVIDENCE);
    explorer.keeps().write(kept);
    assertEquals(Schema.ORGANISATIONS, model.table());
    assertEquals(SortKey.parse("-name"), model.shape().get().sort());
    model.showTable(Schema.COLLABORATIONS);
    assertEquals("kind", model.shape().get().group());
    GridShape shape = new GridShape("sources", List.of("id"), SortKey.parse("id,-title"), "");
    assertEquals(Optional.of(shape), GridShape.parse(shape.toString()));
    assertTrue(GridShape.parse("nonsense").isEmpty());
  }

  @Test
  void rowsBehindANumberAreOfTheirTableUntilAnotherIsChosen() {
    explorer.showRows(
        new RowsBehind(Text.literal("two"), Schema.COLLABORATIONS, List.of("c-event", "c-member")));
    assertEquals(List.of("c-event", "c-member"), ids());
    model.chooseTable(Schema.ORGANISATIONS);
    assertTrue(explorer.rows().get().isEmpty());
    assertEquals(3, grid().size());
    explorer.showRows(new RowsBehind(Text.literal("none"), Schema.COLLABORATIONS, List.of()));
    assertEquals(0, grid().size());
    model.showAll();
    assertEquals(3, grid().size());
  }

  @Test
  void whatIsChosenIsSelectedEverywhereAndTheOtherWayRound() {
    look();
    model.choose(List.of("o-motor", "o-lab"));
    assertEquals(List.of("o-motor", "o-lab"), explorer.selection().get());
    assertTrue(model.linesToSelect().isEmpty(), "a selection made here is not made again");
    explorer.select("o-hub");
    assertEquals(Optional.of(List.of(model.lineOf("o-hub").orElseThrow())), model.linesToSelect());
    assertEquals(List.of("o-hub"), model.chosen().get());
  }

  @Test
  void aRowOfAnotherTableSelectsWhatItIsAbout() {
    look();
    model.showTable(Schema.PARTICIPATIONS);
    model.choose(List.of("p-3"));
    assertEquals(List.of("c-member"), explorer.selection().get());
    assertEquals(List.of("p-3"), model.chosen().get());
    model.sortBy(SortKey.parse("role"));
    assertEquals(List.of(model.lineOf("p-3").orElseThrow()), model.linesToSelectAgain());
    model.showTable(Schema.EVIDENCE);
    model.choose(List.of("e-1"));
    assertEquals(List.of("c-centre"), explorer.selection().get());
  }

  @Test
  void linesOfGroupsHaveHeads() {
    look();
    model.groupBy("type");
    List<GridLine> lines = Lines.of(grid()).all();
    assertEquals(6, lines.size());
    assertTrue(lines.getFirst().isHead());
    TableTexts texts = new TableTexts(grid());
    assertEquals("Company (1)", texts.of(lines.getFirst(), 0));
    assertEquals("–", texts.of(lines.getFirst(), grid().indexOf("partners")));
    assertTrue(texts.whole(lines.getFirst(), grid().indexOf("partners")).contains("not added up"));
  }

  @Test
  void typingAheadFindsTheNextRowThatBeginsSo() {
    look();
    ShownTable shown = model.shown().get().orElseThrow();
    TypeAhead ahead = new TypeAhead();
    assertEquals(model.lineOf("o-motor"), ahead.next("m", -1, shown, 1));
    assertEquals(model.lineOf("o-motor"), ahead.next("o", 1, shown, 2));
    assertTrue(ahead.next("z", 1, shown, 3).isEmpty());
    assertEquals(model.lineOf("o-lab"), ahead.next("S", 0, shown, 10_000_000_000L));
  }

  @Test
  void typingPinyinOrInitialsFindsChineseNames() {
    explorer.language().set(Language.ZH);
    look();
    ShownTable shown = model.shown().get().orElseThrow();
    for (String typed : List.of("shuniu", "sndx", "shuniud", "枢纽")) {
      TypeAhead ahead = new TypeAhead();
      Optional<Integer> found = Optional.empty();
      for (int at = 0; at < typed.length(); at++) {
        found = ahead.next(typed.substring(at, at + 1), -1, shown, at + 1);
      }
      assertEquals(model.lineOf("o-hub"), found, typed);
    }
  }

  @Test
  void whatIsSelectedIsFoundAgainInEachTable() {
    explorer.select("o-motor");
    assertTrue(model.linesToSelect().isEmpty(), "nothing is shown yet");
    look();
    List<Integer> motor = List.of(model.lineOf("o-motor").orElseThrow());
    assertEquals(motor, model.linesToSelectAgain());
    model.showTable(Schema.COLLABORATIONS);
    assertEquals(List.of(), model.linesToSelectAgain());
    model.showTable(Schema.ORGANISATIONS);
    assertEquals(motor, model.linesToSelectAgain());
  }
}
