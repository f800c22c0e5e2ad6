package liaison.scene.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import liaison.TestVocabulary;
import liaison.analysis.overview.OverviewCounter;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Cells;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.network.NetworkSpec;
import liaison.model.overview.Count;
import liaison.model.overview.Overview;
import liaison.model.record.Row;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.HitTest;
import liaison.scene.Mark;
import liaison.scene.SampleScenes;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.View;
import liaison.scene.audit.Audit;
import liaison.scene.audit.AuditReport;
import liaison.scene.raster.RasterPainter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OverviewSceneTest {
  private static final Audit AUDIT =
      new Audit(SampleScenes.FONTS, new RasterPainter(SampleScenes.FONTS));

  /** Rows that are hard on a page. */
  record Hard(String name, List<Row> rows) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hard> hard() {
    return Stream.of(
        new Hard("nothing", List.of()),
        new Hard("one organisation", List.of(row(Schema.ORGANISATIONS, "o-a", "name_en", "A"))),
        new Hard("one collaboration, no date", List.of(row(Schema.COLLABORATIONS, "c-a"))),
        new Hard("long names, ten participants", longNames()),
        new Hard("sixty kinds", sixtyKinds()));
  }

  @ParameterizedTest
  @MethodSource("hard")
  void hardRowsMakeACleanPage(Hard hard) {
    OverviewScene scene = scene(Dataset.of(TestVocabulary.shipped(), hard.rows()));
    for (Language language : Language.values()) {
      for (double width : new double[] {320, 700, 1280}) {
        Scene page = scene.build(Canvas.of(width, 500, language, Theme.LIGHT), Highlight.NONE);
        AuditReport report = AUDIT.of(page);
        assertTrue(report.isClean(), hard + " " + width + " " + report.findings());
        assertTrue(report.smallestTextPt() >= 6.99);
        assertTrue(page.height() >= 500);
      }
    }
  }

  @Test
  void thePageScrollsAsFarAsItGoesAndNoFurther() {
    OverviewScene scene = scene(SampleScenes.DATA);
    Canvas canvas = Canvas.of(1280, 800, Language.EN, Theme.LIGHT);
    Scene still = scene.build(canvas, Highlight.NONE);
    assertTrue(still.height() > 800);
    Canvas far = new Canvas(1280, 800, Language.EN, Theme.LIGHT, View.PAGE.moved(50, -1e6));
    View view = scene.build(far, Highlight.NONE).layers().getFirst().view();
    assertEquals(800 - still.height(), view.dy());
    assertEquals(0, view.dx());
  }

  @Test
  void everyNumberDrawnHasItsRowsAndItsWords() {
    OverviewScene scene = scene(SampleScenes.DATA);
    for (Language language : Language.values()) {
      Readout readout = scene.readout(language);
      Set<String> drawn = new TreeSet<>();
      Scene page = scene.build(Canvas.of(1280, 800, language, Theme.PRINT), Highlight.NONE);
      page.layers().forEach(layer -> ids(layer.marks(), drawn));
      assertTrue(drawn.size() > 90, drawn.size() + " numbers");
      for (String id : drawn) {
        assertTrue(readout.find(id).isPresent(), id);
      }
      readout
          .sections()
          .forEach(section ->
              section
                  .entries()
                  .forEach(entry ->
                      assertTrue(
                          !entry.sentence().contains("<") && !entry.name().isEmpty(),
                          entry.sentence())));
    }
  }

  @Test
  void whatIsFoldedAwayIsReachable() {
    OverviewScene scene = scene(SampleScenes.DATA);
    Readout readout = scene.readout(Language.EN);
    Readout.Section partners = readout.section("partner").orElseThrow();
    Set<String> rest = new TreeSet<>();
    partners
        .entries()
        .subList(8, partners.entries().size())
        .forEach(entry -> rest.addAll(entry.count().rows().ids()));
    Count count = readout.find("count:partner:rest-8").orElseThrow().count();
    assertEquals(List.copyOf(rest), count.rows().ids());
    assertTrue(readout.find("count:partner:rest-9999").isEmpty());
    assertTrue(readout.find("o-tsinghua").isEmpty());
  }

  @Test
  void aNumberIsHitWhereItStandsAndWhatIsSelectedLightsIt() {
    OverviewScene scene = scene(SampleScenes.DATA);
    Canvas canvas = Canvas.of(1280, 800, Language.EN, Theme.LIGHT);
    Scene page = scene.build(canvas, Highlight.NONE);
    Mark.Group row = group(page, "count:kind:joint-lab");
    Mark.Rect target = (Mark.Rect) row.marks().getFirst();
    assertEquals(
        "count:kind:joint-lab",
        HitTest.at(page, target.x() + 2, target.y() + target.height() / 2, 1).orElseThrow());
    Scene lit = scene.build(canvas, new Highlight(Set.of("c-joint-lab-mit"), Set.of()));
    assertTrue(!group(lit, "count:kind:joint-lab").equals(row));
    assertEquals(
        group(page, "count:kind:membership").marks().size(),
        group(lit, "count:kind:membership").marks().size());
  }

  private static Mark.Group group(Scene page, String id) {
    return page.layers().stream()
        .flatMap(layer -> layer.marks().stream())
        .filter(mark -> mark instanceof Mark.Group && mark.id().equals(id))
        .map(Mark.Group.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void ids(List<Mark> marks, Set<String> found) {
    for (Mark mark : marks) {
      if (!mark.id().isEmpty()) {
        found.add(mark.id());
      }
      if (mark instanceof Mark.Group group) {
        ids(group.marks(), found);
      }
    }
  }

  private static OverviewScene scene(Dataset data) {
    NetworkSpec spec = NetworkSpec.STANDARD;
    Overview overview = new OverviewCounter().count(data, spec, Progress.NONE);
    return new OverviewScene(data, spec, overview, SampleScenes.FONTS);
  }

  private static List<Row> longNames() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            Schema.COLLABORATIONS,
            "c-a",
            "title_zh",
            "很长的题目".repeat(40),
            "kind",
            "consortium",
            "start",
            "1900",
            "end",
            ".."));
    for (int at = 0; at < 10; at++) {
      String id = "o-" + at;
      rows.add(
          row(
              Schema.ORGANISATIONS,
              id,
              "name_zh",
              "名称极长的国际合作研究机构".repeat(16).substring(0, 199) + at,
              "name_en",
              ("Internationaleforschungsgesellschaft " + at + " ").repeat(5),
              "type",
              "institute",
              "region",
              "CN-1" + (at % 5 + 1)));
      rows.add(
          row(
              Schema.PARTICIPATIONS,
              "p-" + at,
              "collaboration",
              "c-a",
              "organisation",
              id,
              "role",
              at == 0 ? "lead" : "partner"));
    }
    return rows;
  }

  private static List<Row> sixtyKinds() {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < 60; at++) {
      String kind = "kind-" + at;
      rows.add(
          row(
              Schema.TERMS,
              "t-" + at,
              "list",
              "kinds",
              "code",
              kind,
              "name_en",
              "Kind " + at,
              "name_zh",
              "类型" + at));
      rows.add(
          row(
              Schema.COLLABORATIONS,
              "c-" + at,
              "kind",
              kind,
              "start",
              Integer.toString(1950 + at)));
      rows.add(
          row(
              Schema.AMOUNTS,
              "a-" + at,
              "collaboration",
              "c-" + at,
              "basis",
              "paid",
              "value",
              at % 2 == 0 ? ">=123456.789" : "~9",
              "currency",
              List.of("CNY", "USD", "EUR", "JPY", "").get(at % 5),
              "unit",
              "万元"));
    }
    return rows;
  }

  private static Row row(Table<?> table, String id, String... cells) {
    List<Object> values = new ArrayList<>(table.values(table.empty(id)));
    for (int at = 0; at < cells.length; at += 2) {
      int index = table.indexOf(cells[at]);
      values.set(index, Cells.parse(table.columns().get(index), cells[at + 1]).orElseThrow());
    }
    return table.row(values);
  }
}
