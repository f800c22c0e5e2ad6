package liaison.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.ui.Fakes;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class PresentViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final PresentViewModel model =
      new PresentViewModel(explorer, List.of(ViewKind.GRAPH, ViewKind.TIMELINE, ViewKind.MAP));

  @Test
  void afterTheLastPictureComesTheFirst() {
    model.toggle();
    model.step(-1);
    assertEquals(ViewKind.MAP, explorer.view().get());
    model.step(1);
    assertEquals(ViewKind.GRAPH, explorer.view().get());
    model.show(2);
    assertEquals(ViewKind.TIMELINE, explorer.view().get());
    model.show(5);
    assertEquals(ViewKind.TIMELINE, explorer.view().get());
  }

  @Test
  void aTableGivesWayToAPicture() {
    explorer.view().set(ViewKind.TABLE);
    model.toggle();
    assertTrue(model.on().get());
    assertEquals(ViewKind.GRAPH, explorer.view().get());
    model.end();
    assertFalse(model.on().get());
  }

  @Test
  void nothingHappensWhileNobodyPresents() {
    model.step(1);
    assertEquals(ViewKind.GRAPH, explorer.view().get());
    PresentViewModel none = new PresentViewModel(explorer, List.of());
    none.toggle();
    assertFalse(none.on().get());
  }
}
