package liaison.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.filter.Filter;
import liaison.model.value.Period;
import liaison.ui.Fakes;
import org.junit.jupiter.api.Test;

class TrailTest {

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private long nowNs;
  private final Trail trail = new Trail(explorer, () -> nowNs);

  private void later(long ms) {
    nowNs += TimeUnit.MILLISECONDS.toNanos(ms);
  }

  @Test
  void nowhereToGoAtFirst() {
    assertFalse(trail.canGoBack().get());
    assertFalse(trail.canGoForward().get());
    trail.back();
    trail.forward();
    assertEquals(ViewKind.GRAPH, explorer.view().get());
  }

  @Test
  void backAndForwardAsInABrowser() {
    explorer.view().set(ViewKind.MAP);
    later(2000);
    explorer.select("o-motor");
    later(2000);
    explorer.filter().set(Filter.parse("kind=event"));
    trail.back();
    assertEquals(Filter.NONE, explorer.filter().get());
    assertEquals(List.of("o-motor"), explorer.selection().get());
    trail.back();
    assertEquals(List.of(), explorer.selection().get());
    trail.back();
    assertEquals(ViewKind.GRAPH, explorer.view().get());
    assertFalse(trail.canGoBack().get());
    trail.forward();
    trail.forward();
    assertEquals(List.of("o-motor"), explorer.selection().get());
    later(10);
    explorer.select("o-lab");
    assertFalse(trail.canGoForward().get());
    trail.back();
    assertEquals(List.of("o-motor"), explorer.selection().get());
  }

  @Test
  void aDragIsOneStop() {
    for (int year = 2010; year < 2020; year++) {
      explorer.period().set(Period.ofYears(year, 2020));
      later(300);
    }
    later(2000);
    explorer.period().set(Period.ofYears(2015, 2016));
    trail.back();
    assertEquals(Period.ofYears(2019, 2020), explorer.period().get());
    trail.back();
    assertEquals(Period.ALWAYS, explorer.period().get());
    assertFalse(trail.canGoBack().get());
  }

  @Test
  void whatChangesTogetherIsOneStop() {
    explorer.select("o-hub");
    later(2000);
    explorer.filter().set(Filter.parse("type=company"));
    explorer.view().set(ViewKind.TIMELINE);
    explorer.options().set(explorer.options().get().withFocus("o-motor", 2));
    trail.back();
    assertEquals(ViewKind.GRAPH, explorer.view().get());
    assertEquals("", explorer.options().get().focus());
    trail.forward();
    assertEquals("o-motor", explorer.options().get().focus());
    assertEquals(2, explorer.options().get().hops());
    assertEquals(Filter.parse("type=company"), explorer.filter().get());
  }

  @Test
  void anOptionThatIsNoPlaceIsNoStop() {
    explorer.options().set(explorer.options().get().withMapSet("china"));
    assertFalse(trail.canGoBack().get());
  }

  @Test
  void whatIsGoneIsNotSelectedAgain() {
    explorer.selectAll(List.of("o-motor", "o-gone"));
    later(2000);
    explorer.clearSelection();
    trail.back();
    assertEquals(List.of("o-motor"), explorer.selection().get());
  }

  @Test
  void anotherProjectIsAnotherTrail() {
    explorer.select("o-motor");
    later(2000);
    explorer.filter().set(Filter.parse("kind=event"));
    later(2000);
    explorer.open(Text.literal("other"), Fakes.project());
    assertFalse(trail.canGoBack().get());
    later(2000);
    explorer.select("o-lab");
    trail.back();
    assertEquals(List.of(), explorer.selection().get());
    assertFalse(trail.canGoBack().get());
  }

  @Test
  void theTrailIsNotEndless() {
    for (int step = 0; step < 1000; step++) {
      explorer.select(step % 2 == 0 ? "o-hub" : "o-motor");
      later(1000);
    }
    int count = 0;
    while (trail.canGoBack().get()) {
      trail.back();
      count++;
    }
    assertEquals(199, count);
    assertTrue(trail.canGoForward().get());
  }
}
