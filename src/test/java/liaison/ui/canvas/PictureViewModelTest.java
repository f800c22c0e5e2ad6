package liaison.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.ViewKind;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.value.Period;
import liaison.scene.Highlight;
import liaison.scene.Theme;
import liaison.scene.View;
import liaison.ui.Fakes;
import liaison.ui.StarPicture;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class PictureViewModelTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final List<PictureRequest> asked = new ArrayList<>();
  private boolean fails;
  private final PictureViewModel model =
      new PictureViewModel(
          ViewKind.GRAPH,
          explorer,
          Fakes.jobs(),
          (request, progress) -> {
            asked.add(request);
            if (fails) {
              throw new AppException(Fault.INPUT, Text.literal("no"));
            }
            return new StarPicture(request.data());
          });

  @Test
  void thePictureIsPreparedOnceForEachChange() {
    assertEquals(1, asked.size());
    assertTrue(model.picture().get().isPresent());
    explorer.period().set(Period.ofYears(2018, 2019));
    assertEquals(2, asked.size());
    assertFalse(model.busy().get());
  }

  @Test
  void selectionLanguageThemeAndCameraNeedNoNewPicture() {
    explorer.select("o-hub");
    explorer.language().set(Language.ZH);
    explorer.theme().set(Theme.DARK);
    model.zoom(2, 10, 10);
    assertEquals(1, asked.size());
  }

  @Test
  void aViewThatIsNotShownWaits() {
    explorer.view().set(ViewKind.MAP);
    explorer.period().set(Period.ofYears(2018, 2019));
    assertEquals(1, asked.size());
    explorer.view().set(ViewKind.GRAPH);
    assertEquals(2, asked.size());
    explorer.view().set(ViewKind.MAP);
    explorer.view().set(ViewKind.GRAPH);
    assertEquals(2, asked.size());
  }

  @Test
  void aFailureIsToldAndTheOldPictureStays() {
    fails = true;
    explorer.period().set(Period.ofYears(2018, 2019));
    assertEquals(Optional.of(Text.literal("no")), model.failure().get());
    assertTrue(model.picture().get().isPresent());
    fails = false;
    explorer.period().set(Period.ALWAYS);
    assertTrue(model.failure().get().isEmpty());
  }

  @Test
  void zoomKeepsThePointUnderThePointerAndHasLimits() {
    model.zoom(2, 100, 50);
    assertEquals(100, model.camera().get().x(100), 1e-9);
    assertEquals(50, model.camera().get().y(50), 1e-9);
    for (int i = 0; i < 50; i++) {
      model.zoom(2, 0, 0);
    }
    assertEquals(40, model.camera().get().scale(), 1e-9);
    model.fit();
    assertEquals(View.PAGE, model.camera().get());
  }

  @Test
  void aMovedNodeStaysWhenTheFilterChanges() {
    model.moveNodes(Map.of("o-lab", new double[] {0.5, 0.5}));
    explorer.period().set(Period.ofYears(2018, 2019));
    var scene = model.picture().get().orElseThrow().scene(model.canvas(200, 200), Highlight.NONE);
    assertEquals(140, SceneIndex.of(scene).spot("o-lab").orElseThrow().x(), 1e-9);
    explorer.options().set(explorer.options().get().withLayout("force"));
    scene = model.picture().get().orElseThrow().scene(model.canvas(200, 200), Highlight.NONE);
    assertEquals(20, SceneIndex.of(scene).spot("o-lab").orElseThrow().x(), 1e-9);
  }

  @Test
  void theSpotlightGoesBeforeTheSelection() {
    explorer.select("o-hub");
    model.spotlight(Set.of("o-lab"));
    assertEquals(Set.of("o-hub"), model.highlight().get().selected());
    assertEquals(Set.of("o-lab"), model.highlight().get().bright());
    model.spotlight(Set.of());
    assertEquals(Set.of(), model.highlight().get().bright());
  }
}
