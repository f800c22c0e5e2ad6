package liaison.analysis.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.app.DataLoader;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.overview.AmountSum;
import liaison.model.overview.Coverage;
import liaison.model.overview.Overview;
import liaison.scene.overview.OverviewScene;
import liaison.scene.overview.Readout;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the overview, and the rows behind it, against loops over the raw files. */
class OverviewRecountTest {
  private static final Map<RawCase, RawCounts> RAW = new HashMap<>();
  private static final Fonts FONTS = new Fonts();
  private static final Dataset DATA =
      new DataLoader(new Registry())
          .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
          .data();

  static List<RawCase> cases() {
    return RawCase.ALL;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyNumberIsTheCountOfItsRows(RawCase chosen) {
    Overview overview = count(chosen);
    RawCounts raw = RAW.computeIfAbsent(chosen, RawCounts::new);
    assertEquals(lines(raw.numbers), lines(numbers(overview)));
    assertEquals(raw.hub, overview.hub());
    assertEquals(raw.seats, overview.modes().seats());
  }

  /** The page and its list say the raw numbers, in both languages. */
  @ParameterizedTest
  @MethodSource("cases")
  void thePageSaysTheRawNumbers(RawCase chosen) {
    RawCounts raw = RAW.computeIfAbsent(chosen, RawCounts::new);
    OverviewScene scene = new OverviewScene(DATA, chosen.spec(), count(chosen), FONTS);
    for (Language language : Language.values()) {
      Readout readout = scene.readout(language);
      raw.numbers.forEach((id, what) -> {
        String number = what.substring(0, what.indexOf(' '));
        boolean isSaidInWords = id.startsWith("count:amount:") || id.startsWith("count:whole:");
        boolean isYear = id.equals("count:total:first-year");
        if (!isSaidInWords) {
          String text = readout.find(id).map(Readout.Entry::text).orElse("missing " + id);
          String plain = isYear ? text : text.replace(",", "").replaceAll("[^0-9].*", "");
          assertEquals(number, plain, id);
        }
      });
    }
  }

  @Test
  void theChoicesTellSomethingApart() {
    List<String> sizes = new ArrayList<>();
    for (RawCase chosen : RawCase.ALL) {
      sizes.add(Integer.toString(count(chosen).total("collaborations").value()));
    }
    assertTrue(sizes.stream().distinct().count() >= 12, sizes.toString());
  }

  @Test
  void moneyIsAddedWithinItsBasisAndKeepsItsBound() {
    Map<String, String> sums = new TreeMap<>();
    for (AmountSum sum : count(RawCase.ALL.getFirst()).amounts()) {
      sums.put(sum.basis() + " " + sum.currency(), sum.value().cell());
    }
    Map<String, String> raw = new TreeMap<>();
    for (Map<String, String> row : RawSample.AMOUNTS) {
      boolean isWan = row.get("unit").equals("万元");
      String sign = row.get("value").replaceAll("[\\d.]+", "");
      double number = Double.parseDouble(row.get("value").replaceAll("[^\\d.]", ""));
      raw.merge(
          row.get("basis") + " " + row.get("currency"),
          sign + Math.round(number * (isWan ? 1e4 : 1e8)),
          (a, b) -> a + " and " + b);
    }
    assertEquals(raw, sums);
  }

  @Test
  void statedFiguresStandAsTheFilesHaveThem() {
    Map<String, String> stated = new TreeMap<>();
    for (Coverage each : count(RawCase.ALL.getFirst()).coverage()) {
      stated.put(each.indicator(), each.stated().cell());
    }
    Map<String, String> raw = new TreeMap<>();
    for (Map<String, String> row : RawSample.INDICATORS) {
      if (!row.get("count_of").isEmpty() && !row.get("value").isEmpty()) {
        raw.put(row.get("id"), row.get("value"));
      }
    }
    assertEquals(raw, stated);
  }

  private static Overview count(RawCase chosen) {
    return new OverviewCounter().count(DATA, chosen.spec(), Progress.NONE);
  }

  private static Map<String, String> numbers(Overview overview) {
    Map<String, String> numbers = new TreeMap<>();
    overview
        .all()
        .filter(count -> !count.isNone())
        .forEach(count -> numbers.put(count.id(), count.value() + " " + count.rows().ids()));
    return numbers;
  }

  private static String lines(Map<String, String> numbers) {
    StringBuilder lines = new StringBuilder();
    numbers.forEach((id, what) -> lines.append(id).append(" = ").append(what).append('\n'));
    return lines.toString();
  }
}
