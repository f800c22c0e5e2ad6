package liaison.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.app.Registry;
import liaison.app.picture.Picture;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.Pictures;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.network.NetworkSpec;
import liaison.ui.Fakes;
import liaison.ui.state.Explorer;
import org.junit.jupiter.api.Test;

class OverviewViewModelTest {
  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final List<Text> told = new ArrayList<>();
  private final OverviewViewModel model = new OverviewViewModel(explorer, told::add);
  private final Picture page =
      new Pictures(new Registry())
          .prepare(
              new PictureRequest(
                  ViewKind.OVERVIEW, Fakes.project(), NetworkSpec.STANDARD, ViewOptions.STANDARD),
              Progress.NONE);

  @Test
  void aNumberOpensItsRows() {
    model.open(page, Language.EN, "count:total:undated");
    assertEquals(List.of("c-member"), explorer.rows().get().orElseThrow().ids());
    assertEquals(ViewKind.TABLE, explorer.view().get());
  }

  @Test
  void aNumberWithoutRowsSaysSo() {
    model.open(page, Language.EN, "count:total:countries-more");
    assertTrue(explorer.rows().get().isPresent());
    explorer.view().set(ViewKind.OVERVIEW);
    model.open(page, Language.EN, "count:coverage:nothing");
    assertEquals(ViewKind.OVERVIEW, explorer.view().get());
    assertEquals(List.of(), told);
  }

  @Test
  void aNumberIsSaidInBothLanguages() {
    for (Language language : Language.values()) {
      assertTrue(
          model.words(page, language, "count:kind:event").orElseThrow().detail().contains("1"));
    }
    assertTrue(model.words(page, Language.EN, "o-hub").isEmpty());
  }

  @Test
  void theListHasAHeadingForEachSectionAndEveryNumber() {
    List<NumberLine> lines = model.lines(Optional.of(page), Language.EN);
    assertTrue(lines.getFirst().isHeading());
    assertTrue(lines.stream().filter(line -> !line.isHeading()).count() > 20);
    assertEquals(List.of(), model.lines(Optional.empty(), Language.EN));
  }
}
