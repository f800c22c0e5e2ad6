package liaison.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import liaison.TestVocabulary;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Source;
import liaison.model.value.PartialDate;
import liaison.scene.svg.SvgFormat;
import liaison.scene.timeline.TimelineOptions;
import liaison.scene.timeline.TimelineScene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A tiny project as SVG, compared exactly; what was drawn lies in target/golden when it differs.
 */
class GoldenSceneTest {

  private static final Dataset TINY =
      Dataset.of(
          TestVocabulary.shipped(),
          List.of(
              organisation("o-a", "甲大学", "University A", "university", "CN-11"),
              organisation("o-b", "乙公司", "Company B", "company", "DE"),
              organisation("o-c", "丙研究所", "Institute C", "institute", "JP"),
              collaboration("c-1", "甲乙实验室", "A–B laboratory", "joint-lab", "2015-03", ""),
              collaboration("c-2", "甲丙协议", "A–C agreement", "framework-agreement", "", ""),
              collaboration("c-3", "甲乙项目", "A–B project", "joint-project", "2012", "2014-06-30"),
              part("p-1", "c-1", "o-a"),
              part("p-2", "c-1", "o-b"),
              part("p-3", "c-2", "o-a"),
              part("p-4", "c-2", "o-c"),
              part("p-5", "c-3", "o-a"),
              part("p-6", "c-3", "o-b"),
              new Source("s-1", "年报", "Annual report", "", PartialDate.of("2018-12"), "", "zh", ""),
              evidence("e-1", "c-1"),
              evidence("e-2", "c-2"),
              evidence("e-3", "c-3")));

  private static Organisation organisation(
      String id, String zh, String en, String type, String region) {
    List<String> none = List.of();
    return new Organisation(
        id,
        zh,
        en,
        none,
        none,
        none,
        none,
        type,
        region,
        "",
        Double.NaN,
        Double.NaN,
        "",
        none,
        false,
        "");
  }

  private static Collaboration collaboration(
      String id, String zh, String en, String kind, String start, String end) {
    return new Collaboration(
        id,
        zh,
        en,
        kind,
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

  private static Participation part(String id, String collaboration, String organisation) {
    return new Participation(id, collaboration, organisation, "", "partner");
  }

  private static Evidence evidence(String id, String record) {
    return new Evidence(id, record, "", "s-1", "", "", "", "", PartialDate.UNKNOWN, false);
  }

  private static Canvas page(Language language) {
    return Canvas.of(800, 500, language, Theme.LIGHT);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theEgoMapIsAsItWas(Language language) throws IOException {
    Scene scene =
        SampleScenes.ego(TINY, NetworkSpec.STANDARD).build(page(language), Highlight.NONE);
    compare(scene, "ego-" + language.code());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTimelineIsAsItWas(Language language) throws IOException {
    TimelineScene timeline =
        new TimelineScene(TINY, NetworkSpec.STANDARD, TimelineOptions.STANDARD, SampleScenes.FONTS);
    compare(timeline.build(page(language), Highlight.NONE), "timeline-" + language.code());
  }

  private static void compare(Scene scene, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgFormat(SampleScenes.FONTS)
        .write(List.of(scene), FigureOptions.STANDARD, out, Progress.NONE);
    String drawn = out.toString(StandardCharsets.UTF_8);
    Path golden = Path.of("src", "test", "resources", "golden", name + ".svg");
    Path target = Path.of("target", "golden", name + ".svg");
    Files.createDirectories(target.getParent());
    Files.writeString(target, drawn);
    assertEquals(Files.readString(golden), drawn, "see " + target);
  }
}
