package liaison.scene.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Row;
import liaison.model.record.Source;
import liaison.model.value.PartialDate;
import liaison.model.value.Period;
import liaison.scene.Canvas;
import liaison.scene.Fill;
import liaison.scene.Highlight;
import liaison.scene.Mark;
import liaison.scene.SampleScenes;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineSceneTest {

  private static final Canvas PAGE = Canvas.of(1280, 800, Language.EN, Theme.LIGHT);

  private static Collaboration row(String id, String start, String end) {
    return new Collaboration(
        id,
        "合作" + id,
        "Collaboration " + id,
        "joint-lab",
        "",
        PartialDate.of(start),
        PartialDate.of(end),
        PartialDate.UNKNOWN,
        PartialDate.UNKNOWN,
        "",
        List.of(),
        List.of(),
        "",
        "");
  }

  private static Dataset data(Row... rows) {
    return Dataset.of(TestVocabulary.shipped(), List.of(rows));
  }

  private static Row source(String date) {
    return new Source("s-1", "来源", "Source", "", PartialDate.of(date), "", "zh", "");
  }

  private static Row evidence(String record) {
    return new Evidence(
        "e-" + record, record, "", "s-1", "", "", "", "", PartialDate.UNKNOWN, false);
  }

  private static Scene scene(Dataset data, NetworkSpec spec, LaneBy by, Canvas canvas) {
    return new TimelineScene(data, spec, TimelineOptions.of(by), SampleScenes.FONTS)
        .build(canvas, Highlight.NONE);
  }

  private static Scene scene(Dataset data) {
    return scene(data, NetworkSpec.STANDARD, LaneBy.KIND, PAGE);
  }

  private static List<Mark> bars(Scene scene) {
    return scene.layers().stream()
        .filter(layer -> layer.id().equals("bars"))
        .flatMap(layer -> layer.marks().stream())
        .filter(mark -> !mark.id().isEmpty())
        .toList();
  }

  private static List<Mark.Rect> parts(Mark bar) {
    return ((Mark.Group) bar)
        .marks().stream().filter(Mark.Rect.class::isInstance).map(Mark.Rect.class::cast).toList();
  }

  private static NetworkSpec undated(Undated rule) {
    NetworkSpec all = NetworkSpec.STANDARD;
    return new NetworkSpec(
        all.filter(), all.period(), rule, all.level(), all.projection(), all.counting());
  }

  @Test
  void nothingToShowIsSaid() {
    assertEquals("empty", scene(data()).layers().getFirst().id());
  }

  @Test
  void aSingleDayIsASmallSolidBar() {
    List<Mark> bars = bars(scene(data(row("c-1", "2018-10-31", "2018-10-31"))));
    assertEquals(1, bars.size());
    assertTrue(parts(bars.getFirst()).stream().allMatch(p -> p.fill() instanceof Fill.Solid));
  }

  @Test
  void exactDaysAreHardAndVagueOnesSoft() {
    Mark hard = bars(scene(data(row("c-1", "2010-01-05", "2018-03-07")))).getFirst();
    assertFalse(parts(hard).stream().anyMatch(part -> part.fill() instanceof Fill.Fade));
    Mark soft = bars(scene(data(row("c-1", "199X", "2018")))).getFirst();
    assertEquals(2, parts(soft).stream().filter(p -> p.fill() instanceof Fill.Fade).count());
  }

  @Test
  void withoutAStatedEndABarFadesAfterTheLastDayKnown() {
    Mark bar =
        bars(scene(data(row("c-1", "2010-01-05", ""), source("2015-06-01"), evidence("c-1"))))
            .getFirst();
    Fill last =
        parts(bar).stream()
            .map(Mark.Rect::fill)
            .filter(Fill.Fade.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertEquals(0, ((Fill.Fade) last).to() >>> 24);
  }

  @Test
  void knownByDatesAreHatchedOrHiddenOrAlwaysThere() {
    Dataset known = data(row("c-1", "", ""), source("2020-12-28"), evidence("c-1"));
    Mark square = bars(scene(known)).getFirst();
    assertTrue(((Mark.Rect) square).fill() instanceof Fill.Hatch);
    assertEquals(List.of(), bars(scene(known, undated(Undated.HIDE), LaneBy.KIND, PAGE)));
    Mark always = bars(scene(known, undated(Undated.ALWAYS), LaneBy.KIND, PAGE)).getFirst();
    assertTrue(parts(always).getFirst().fill() instanceof Fill.Hatch);
    assertTrue(parts(always).getFirst().width() > 500);
  }

  @Test
  void whatHasNoDateAtAllIsCountedInWords() {
    Scene scene = scene(data(row("c-1", "", ""), row("c-2", "2018", "2019")));
    assertEquals(1, bars(scene).size());
    assertTrue(scene.caption().subtitle().contains("1 without any date"));
  }

  @ParameterizedTest
  @EnumSource(LaneBy.class)
  void everyCollaborationOfTheSampleIsThere(LaneBy by) {
    Scene scene =
        scene(
            SampleScenes.DATA,
            NetworkSpec.STANDARD,
            by,
            Canvas.of(2560, 3200, Language.ZH, Theme.LIGHT));
    TreeSet<String> ids = new TreeSet<>();
    bars(scene).forEach(mark -> ids.add(mark.id()));
    assertTrue(ids.size() >= 130, by + ": " + ids.size());
  }

  @Test
  void frameworksAreKnownByDecember2020AndMembersByDecember2017() {
    List<String> words = new ArrayList<>();
    Filter filter = Filter.parse("kind=framework-agreement,membership");
    Scene scene =
        scene(SampleScenes.DATA, NetworkSpec.STANDARD.withFilter(filter), LaneBy.KIND, PAGE);
    scene.layers().stream()
        .filter(layer -> layer.id().equals("labels"))
        .flatMap(layer -> layer.marks().stream())
        .forEach(mark -> words.add(((Mark.Label) mark).text()));
    assertTrue(
        words.stream().anyMatch(word -> word.endsWith("known by December 2020")), "" + words);
    assertTrue(
        words.stream().anyMatch(word -> word.endsWith("known by December 2017")), "" + words);
    assertTrue(
        bars(scene).stream()
            .allMatch(mark -> mark instanceof Mark.Rect rect && rect.fill() instanceof Fill.Hatch));
  }

  @Test
  void theCameraZoomsInTimeAndScrollsNoFurtherThanThereAreLanes() {
    View camera = TimelineScene.zoomedInTime(View.PAGE, 4, 600).moved(0, -1e6);
    Scene scene =
        scene(
            SampleScenes.DATA,
            NetworkSpec.STANDARD,
            LaneBy.ORGANISATION,
            new Canvas(1280, 800, Language.EN, Theme.LIGHT, camera));
    assertFalse(bars(scene).isEmpty());
    Scene within =
        scene(
            data(row("c-1", "2010", "2018")),
            NetworkSpec.STANDARD.withPeriod(Period.ofYears(2000, 2020)),
            LaneBy.REGION,
            new Canvas(1280, 800, Language.EN, Theme.LIGHT, camera));
    assertEquals(1, bars(within).size());
  }

  @Test
  void lanesBeyondTheRoomAreCounted() {
    Scene scene = scene(SampleScenes.DATA, NetworkSpec.STANDARD, LaneBy.ORGANISATION, PAGE);
    assertTrue(
        scene.layers().stream()
            .filter(layer -> layer.id().equals("names"))
            .flatMap(layer -> layer.marks().stream())
            .anyMatch(
                mark -> mark instanceof Mark.Label label && label.text().contains("more of")));
  }
}
