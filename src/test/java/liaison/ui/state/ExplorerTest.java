package liaison.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.value.Period;
import liaison.ui.Fakes;
import org.junit.jupiter.api.Test;

class ExplorerTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);

  @Test
  void theSpecFollowsFilterPeriodAndRule() {
    explorer.filter().set(Filter.parse("kind=event"));
    explorer.period().set(Period.ofYears(2018, 2020));
    explorer.undated().set(Undated.HIDE);
    assertEquals("kind=event", explorer.spec().get().filter().toString());
    assertEquals(Period.ofYears(2018, 2020), explorer.spec().get().period());
    assertEquals(Undated.HIDE, explorer.spec().get().undated());
  }

  @Test
  void togglingTwiceLeavesTheSelectionAsItWas() {
    explorer.select("a");
    explorer.toggle("b");
    assertEquals(List.of("a", "b"), explorer.selection().get());
    explorer.toggle("a");
    assertEquals(List.of("b"), explorer.selection().get());
    explorer.toggle("b");
    assertEquals(List.of(), explorer.selection().get());
  }

  @Test
  void openingAnotherProjectForgetsSelectionFilterAndPeriod() {
    explorer.select("o-hub");
    explorer.filter().set(Filter.parse("kind=event"));
    explorer.period().set(Period.ofYears(2018, 2020));
    explorer.open(Text.literal("Other"), Fakes.project());
    assertTrue(explorer.selection().get().isEmpty());
    assertTrue(explorer.filter().get().isEmpty());
    assertTrue(explorer.period().get().isAlways());
  }

  @Test
  void anOptionIsTheSameFromBothSides() {
    OptionProperty<String> layout =
        new OptionProperty<>(explorer, ViewOptions::layout, ViewOptions::withLayout);
    layout.set("force");
    assertEquals("force", explorer.options().get().layout());
    explorer.options().set(explorer.options().get().withLayout("ego"));
    assertEquals("ego", layout.get());
  }

  @Test
  void wordsFollowTheLanguage() {
    var words = new Words(explorer.language()).of(Text.of("export.button"));
    assertEquals("Export", words.get());
    explorer.language().set(Language.ZH);
    assertEquals("导出", words.get());
  }

  @Test
  void namesOfTiesRegionsAndUnknownIds() {
    Names names = new Names(Fakes.project(), Language.EN);
    assertEquals("Hub University – Motor Corp", names.of("tie:o-hub|o-motor"));
    assertEquals("Japan", names.of("region:JP"));
    assertEquals("Kenya", names.of("KE"));
    assertEquals("o-nobody", names.of("o-nobody"));
  }
}
