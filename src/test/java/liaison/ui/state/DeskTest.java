package liaison.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.app.settings.Session;
import liaison.base.Language;
import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.value.Period;
import liaison.ui.Fakes;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static final List<ViewKind> VIEWS =
      List.of(ViewKind.GRAPH, ViewKind.TIMELINE, ViewKind.MAP);
  private static final Session.Visit NOW = new Session.Visit("2026-01-01T00:00:00Z", 3, 3, true);

  private final Explorer explorer = new Explorer(Fakes.project(), Language.EN);
  private final List<String> told = new ArrayList<>();

  private Explorer busy() {
    explorer.showTiles(List.of(ViewKind.GRAPH, ViewKind.MAP));
    explorer.view().set(ViewKind.MAP);
    explorer.filter().set(Filter.parse("kind=event; type!=company"));
    explorer.period().set(Period.ofYears(2018, 2020));
    explorer.undated().set(Undated.HIDE);
    explorer.options().set(ViewOptions.STANDARD.withMapSet("china").withFocus("o-hub", 2));
    explorer.selectAll(List.of("o-motor", "tie:o-hub|o-motor", "region:KE"));
    explorer.keeps().add("table", () -> "columns", told::add);
    return explorer;
  }

  @Test
  void everythingIsFoundAsItWasLeft() {
    Desk left = Desk.of(busy());
    Session session = left.session(NOW);
    Desk found = Desk.read(session, Fakes.project(), VIEWS);
    assertEquals(left, found);
    Explorer next = new Explorer(Fakes.project(), Language.EN);
    next.keeps().add("table", () -> "columns", told::add);
    found.lay(next);
    assertEquals(left, Desk.of(next));
    assertEquals(List.of("columns"), told);
  }

  @Test
  void anOpenEndOfThePeriodStaysOpen() {
    for (Period period :
        List.of(
            Period.ALWAYS,
            new Period(Period.ALWAYS.from(), Period.ofYears(2018, 2020).to()),
            new Period(Period.ofYears(2018, 2020).from(), Period.ALWAYS.to()))) {
      explorer.period().set(period);
      Session session = Desk.of(explorer).session(NOW);
      assertEquals(period, Desk.read(session, Fakes.project(), VIEWS).period());
    }
  }

  @Test
  void whatTheProjectDoesNotHoldAnyMoreIsDropped() {
    Session session = Desk.of(busy()).session(NOW);
    Session odd =
        new Session(
            NOW,
            "table",
            List.of("overview", "map", "nonsense"),
            "kind=event; organisation=o-gone",
            "2020-13-01..",
            "sometimes",
            Map.of("focus", "o-gone", "hops", "3", "mapSet", "china"),
            List.of("o-gone", "o-hub", "tie:o-hub|o-gone", "region:XX", "group:7"),
            session.featureState());
    Desk desk = Desk.read(odd, Fakes.project(), VIEWS);
    assertEquals(ViewKind.MAP, desk.view());
    assertEquals(List.of(ViewKind.MAP), desk.tiles());
    assertEquals(Filter.NONE, desk.filter());
    assertEquals(Period.ALWAYS, desk.period());
    assertEquals(Undated.KNOWN_BY, desk.undated());
    assertEquals(ViewOptions.STANDARD.withMapSet("china"), desk.options());
    assertEquals(List.of("o-hub"), desk.selection());
  }

  @Test
  void nothingKeptIsTheFirstViewOfEverything() {
    Desk desk = Desk.read(Session.NONE, Fakes.project(), VIEWS);
    desk.lay(explorer);
    assertEquals(List.of(ViewKind.GRAPH), explorer.tiles().get());
    assertEquals(Filter.NONE, explorer.filter().get());
    assertEquals(List.of(), explorer.selection().get());
  }
}
