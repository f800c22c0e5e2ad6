package liaison.app.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import liaison.base.Severity;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import liaison.ui.Fakes;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private static final Dataset DATA = Fakes.project();

  private static List<String> found(Row row, boolean owned) {
    return Checks.of(DATA, row, owned).stream()
        .map(problem ->
            problem.column() + " " + problem.severity().code() + " " + problem.text().key())
        .toList();
  }

  @Test
  void theSampleHasNoErrors() {
    Dataset data = SampleRecords.DATA;
    for (var table : Schema.TABLES) {
      for (Row row : data.rows(table)) {
        List<FieldProblem> errors =
            Checks.of(data, row, false).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertEquals(List.of(), errors, row.id());
      }
    }
  }

  @Test
  void anOrganisationNeedsAName() {
    assertEquals(
        List.of("name_zh error edit.problem.name.organisations"),
        found(Schema.ORGANISATIONS.empty(""), false));
    assertEquals(
        List.of("name_en warning edit.problem.sameName"),
        found(Fakes.organisation("", "", "hub university", "", ""), false));
    assertEquals(
        List.of("type error edit.problem.code"),
        found(Fakes.organisation("", "", "New", "castle", ""), false));
    Row self = Values.with(DATA.find("o-lab").orElseThrow(), "parent", "o-lab");
    assertEquals(List.of("parent error edit.problem.partOfItself"), found(self, false));
    Row half = Values.with(DATA.find("o-lab").orElseThrow(), "lat", 91.0);
    assertEquals(
        List.of("lon error edit.problem.half", "lat error edit.problem.degrees"),
        found(half, false));
  }

  @Test
  void aCollaborationNeedsATitleOrAKindAndSomebody() {
    Collaboration bare = Schema.COLLABORATIONS.empty("");
    assertEquals(
        List.of("title_zh", "participations"),
        Checks.ofWhole(DATA, bare, List.of()).stream().map(FieldProblem::column).toList());
    Participation hub = new Participation("", "", "o-hub", "", "host");
    Collaboration kind = Fakes.collaboration("", "", "", "event", "2019", "2018");
    assertEquals(
        List.of("edit.problem.endFirst", "edit.problem.twice"),
        Checks.ofWhole(DATA, kind, List.of(hub, hub)).stream()
            .map(problem -> problem.text().key())
            .toList());
  }

  @Test
  void partsNeedWhatTheyAreAbout() {
    assertEquals(
        List.of("organisation error edit.problem.nobody"),
        found(Schema.PARTICIPATIONS.empty(""), true));
    assertEquals(List.of("value error edit.problem.needed"), found(Schema.AMOUNTS.empty(""), true));
    Row money = Values.with(Schema.AMOUNTS.empty(""), "value", Bound.exact(5));
    assertEquals(List.of("currency warning edit.problem.noCurrency"), found(money, true));
    assertEquals(
        List.of("currency error edit.problem.currency"),
        found(Values.with(money, "currency", "QQQ"), true));
    Row proof = Values.with(Schema.EVIDENCE.empty(""), Map.of("source", "s-lost"));
    assertEquals(List.of("source error edit.problem.reference"), found(proof, true));
    Row open = Values.with(money, Map.of("currency", "CNY", "start", PartialDate.OPEN));
    assertEquals(List.of("start error edit.problem.openStart"), found(open, true));
    Row link =
        Values.with(
            Schema.LINKS.empty(""),
            Map.of("collaboration", "c-event", "target", "c-event", "relation", "part-of"));
    assertEquals(List.of("target error edit.problem.linkToItself"), found(link, false));
  }
}
