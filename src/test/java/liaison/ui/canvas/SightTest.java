package liaison.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import liaison.app.Registry;
import liaison.app.picture.Picture;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.Pictures;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.network.NetworkSpec;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Theme;
import liaison.scene.View;
import liaison.ui.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SightTest {

  private static final Pictures PICTURES = new Pictures(new Registry());

  private static Canvas page(View camera) {
    return new Canvas(640, 480, Language.EN, Theme.LIGHT, camera);
  }

  private static Picture picture(ViewKind kind) {
    return PICTURES.prepare(
        new PictureRequest(kind, Fakes.project(), NetworkSpec.STANDARD, ViewOptions.STANDARD),
        Progress.NONE);
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPH", "TIMELINE", "MAP"})
  void whatIsInSightMovesNothing(ViewKind kind) {
    String id = kind == ViewKind.TIMELINE ? "c-centre" : "o-motor";
    assertEquals(
        Optional.of(View.PAGE), new Sight(kind, picture(kind), page(View.PAGE)).of(Set.of(id)));
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPH", "TIMELINE", "MAP"})
  void whatIsOutOfSightIsBroughtBack(ViewKind kind) {
    String id = kind == ViewKind.TIMELINE ? "c-centre" : "o-motor";
    Picture picture = picture(kind);
    for (View away : List.of(new View(1, 5_000, 0), new View(8, -40_000, 9_000))) {
      View back = new Sight(kind, picture, page(away)).of(Set.of(id)).orElseThrow();
      Spot spot = SceneIndex.of(picture.scene(page(back), Highlight.NONE)).spot(id).orElseThrow();
      assertTrue(spot.x() > 0 && spot.x() < 640 && spot.y() > 0 && spot.y() < 480, spot.toString());
      if (kind != ViewKind.TIMELINE) {
        assertEquals(away.scale(), back.scale(), "no nearer and no further");
        assertEquals(320, spot.x(), 1);
        assertEquals(240, spot.y(), 1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPH", "TIMELINE", "MAP"})
  void whatThePictureLeavesOutIsNowhere(ViewKind kind) {
    Sight sight = new Sight(kind, picture(kind), page(View.PAGE));
    assertEquals(Optional.empty(), sight.of(Set.of("s-page")));
    assertEquals(Optional.empty(), sight.of(Set.of()));
  }

  @Test
  void oneOfSeveralIsEnough() {
    Sight sight = new Sight(ViewKind.GRAPH, picture(ViewKind.GRAPH), page(View.PAGE));
    assertEquals(Optional.of(View.PAGE), sight.of(Set.of("nowhere", "o-hub")));
  }
}
