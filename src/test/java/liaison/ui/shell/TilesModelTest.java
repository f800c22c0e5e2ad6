package liaison.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.ui.Fakes;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class TilesModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final TilesModel model = new TilesModel(explorer, List.of(ViewKind.values()));

  @Test
  void companionsJoinTheViewThatIsLookedAt() {
    explorer.view().set(ViewKind.MAP);
    model.count().set(2);
    assertEquals(List.of(ViewKind.MAP, ViewKind.GRAPH), explorer.tiles().get());
    assertEquals(ViewKind.MAP, explorer.view().get());
    model.count().set(4);
    assertEquals(
        List.of(ViewKind.MAP, ViewKind.GRAPH, ViewKind.TIMELINE, ViewKind.TABLE),
        explorer.tiles().get());
  }

  @Test
  void oneViewIsTheOneThatIsLookedAt() {
    model.count().set(4);
    explorer.view().set(ViewKind.TIMELINE);
    model.count().set(1);
    assertEquals(List.of(ViewKind.TIMELINE), explorer.tiles().get());
  }

  @Test
  void aViewThatStandsElsewhereChangesPlaces() {
    model.count().set(2);
    model.choose(ViewKind.GRAPH, ViewKind.TIMELINE);
    assertEquals(List.of(ViewKind.TIMELINE, ViewKind.GRAPH), explorer.tiles().get());
    assertEquals(ViewKind.TIMELINE, explorer.view().get());
    model.choose(ViewKind.GRAPH, ViewKind.MAP);
    assertEquals(List.of(ViewKind.TIMELINE, ViewKind.MAP), explorer.tiles().get());
  }

  @Test
  void twoOfFourStayWhenFewerAreWanted() {
    model.count().set(4);
    explorer.view().set(ViewKind.TABLE);
    model.count().set(2);
    assertEquals(2, explorer.tiles().get().size());
    assertEquals(ViewKind.TABLE, explorer.view().get());
    assertEquals(2, model.count().get());
  }

  @Test
  void aViewThatIsNotShownIsNotMadeActive() {
    model.activate(ViewKind.TABLE);
    assertEquals(ViewKind.GRAPH, explorer.view().get());
  }
}
