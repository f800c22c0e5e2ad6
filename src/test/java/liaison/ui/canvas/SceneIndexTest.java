package liaison.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.ui.Fakes;
import liaison.ui.StarPicture;
import org.junit.jupiter.api.Test;

class SceneIndexTest {

  private static final Canvas PAGE = Canvas.of(400, 200, Language.EN, Theme.LIGHT);

  private static SceneIndex index() {
    Scene scene = new StarPicture(Fakes.project()).scene(PAGE, Highlight.NONE);
    return SceneIndex.of(scene);
  }

  @Test
  void anEmptySceneHasNothing() {
    Dataset none = Dataset.empty(Vocabulary.EMPTY);
    SceneIndex index = SceneIndex.of(new StarPicture(none).scene(PAGE, Highlight.NONE));
    assertTrue(index.spots().isEmpty());
    assertEquals(0, index.ties());
    assertEquals(Set.of(), index.around("o-hub"));
    assertEquals(Optional.empty(), index.towards(0, 0, 1, 0, ""));
  }

  @Test
  void thingsAreWhereTheyAreDrawn() {
    Spot hub = index().spot("o-hub").orElseThrow();
    assertEquals(200, hub.x(), 1e-9);
    assertEquals(100, hub.y(), 1e-9);
    assertEquals(10, hub.radius(), 1e-9);
    assertEquals(2, index().ties());
  }

  @Test
  void surroundingsAreNeighboursAndTies() {
    Set<String> around = index().around("o-lab");
    assertTrue(around.containsAll(Set.of("o-lab", "o-hub", "tie:o-hub|o-lab")));
    assertTrue(!around.contains("o-motor"));
  }

  @Test
  void thereIsANextThingInADirection() {
    SceneIndex index = index();
    Spot hub = index.spot("o-hub").orElseThrow();
    // organisations sorted by id: o-hub in the middle, o-lab to the left, o-motor to the right
    assertEquals("o-motor", index.towards(hub.x(), hub.y(), 1, 0, "o-hub").orElseThrow().id());
    assertEquals("o-lab", index.towards(hub.x(), hub.y(), -1, 0, "o-hub").orElseThrow().id());
  }

  @Test
  void aCollaborationLightsUpItsParticipantsInTheGraph() {
    Highlight echo = new Echo(Fakes.project()).of(ViewKind.GRAPH, List.of("c-centre"));
    assertTrue(echo.selected().containsAll(Set.of("o-hub", "o-motor")));
    assertTrue(echo.bright().contains("tie:o-hub|o-motor"));
    assertTrue(echo.dims("o-lab"));
  }

  @Test
  void anOrganisationLightsUpItsCollaborationsOnTheTimeline() {
    Highlight echo = new Echo(Fakes.project()).of(ViewKind.TIMELINE, List.of("o-motor"));
    assertTrue(echo.bright().contains("c-centre"));
    assertTrue(echo.dims("c-member"));
  }

  @Test
  void nothingSelectedDimsNothing() {
    for (ViewKind view : ViewKind.values()) {
      assertEquals(Highlight.NONE, new Echo(Fakes.project()).of(view, List.of()));
    }
  }

  @Test
  void aMapMarksTheRegionOfAnOrganisation() {
    Highlight echo = new Echo(Fakes.project()).of(ViewKind.MAP, List.of("o-motor"));
    assertTrue(echo.selected().contains("region:JP"));
  }
}
