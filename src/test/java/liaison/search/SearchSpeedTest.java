package liaison.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Types words key by key into a large dataset, tells the times, and holds the results to truth. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchSpeedTest {

  private static final int MOST = 8;
  private static final List<String> WORDS =
      List.of(
          "chongqing daxue",
          "zurich technical",
          "yinhang",
          "cqd17",
          "重庆第17",
          "universty",
          "joint project",
          "lvcheng",
          "zzzzzzzzzz");

  private Dataset data = LargeNames.of(0, 0, 1);
  private SearchIndex index = SearchIndex.of(data, Progress.NONE);

  @BeforeAll
  void build() {
    data = LargeNames.of(2_200, 3_300, 7);
    tell("first index of " + data.size(liaison.model.Schema.ORGANISATIONS), () -> buildIndex());
    tell("second index", () -> buildIndex());
    tell("next index, nothing changed", () -> index = index.next(data, Progress.NONE));
  }

  @Test
  void everyKeyIsAnsweredFromTheWholeDataset() {
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < 6; round++) {
      for (String word : WORDS) {
        for (int end = 1; end <= word.length(); end++) {
          String typed = word.substring(0, end);
          long start = System.nanoTime();
          Hits hits = index.find(typed, Language.ZH, MOST);
          if (round > 0) {
            times.add(System.nanoTime() - start);
          }
          assertTrue(hits.groups().stream().allMatch(group -> group.hits().size() <= MOST));
        }
      }
    }
    Collections.sort(times);
    System.out.printf(
        "search per key on %d things: median %.2f ms, 95 %% %.2f ms, max %.2f ms (%d keys)%n",
        index.size(),
        times.get(times.size() / 2) / 1e6,
        times.get(times.size() * 95 / 100) / 1e6,
        times.getLast() / 1e6,
        times.size());
  }

  @Test
  void theIndexKnowsAllAndCountsAll() {
    assertEquals(
        2_200, index.find("no", Language.EN, 1).of(Thing.ORGANISATION).orElseThrow().total());
    long inChongqing =
        data.rows(liaison.model.Schema.ORGANISATIONS).stream()
            .filter(organisation -> organisation.nameZh().startsWith("重庆"))
            .count();
    for (String typed : List.of("chongqing", "重庆", "重慶", "CHONGQING")) {
      Hits hits = index.find(typed, Language.EN, MOST);
      assertEquals(inChongqing, hits.of(Thing.ORGANISATION).orElseThrow().total(), typed);
    }
  }

  private void buildIndex() {
    index = SearchIndex.of(data, Progress.NONE);
  }

  private static void tell(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    System.out.printf("%s: %.0f ms%n", what, (System.nanoTime() - start) / 1e6);
  }
}
