package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import liaison.LedgerData;
import liaison.app.CodeLists;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.filter.Filter;
import liaison.model.filter.FilterMatcher;
import liaison.model.grid.GridShape;
import liaison.model.record.Collaboration;
import liaison.ui.shell.Views;
import liaison.ui.table.RecordsView;
import org.junit.jupiter.api.Test;

/**
 * A ledger of 2,200 organisations and 3,300 collaborations: every view shows what passes the
 * filter, and tells how long it took and how long the window's thread was away.
 */
class LargeWindowTest {

  private static final List<String> FILTERS = List.of("kind=loan", "type=company; country!=CN", "");

  @Test
  void everyViewFollowsTheFilter() throws TimeoutException {
    Dataset data = LedgerData.standard(CodeLists.load());
    try (WindowRig rig = new WindowRig(data, Language.EN);
        Heartbeat heartbeat = new Heartbeat()) {
      for (Views.Entry view : Views.ALL) {
        WindowRig.call(() -> {
          rig.explorer.view().set(view.kind());
          return true;
        });
        rig.still();
        for (String filter : FILTERS) {
          heartbeat.longestMs();
          long start = System.nanoTime();
          WindowRig.call(() -> {
            rig.explorer.filter().set(Filter.parse(filter));
            return true;
          });
          rig.still();
          System.out.printf(
              Locale.ROOT,
              "%s, filter %s: %.0f ms, the window's thread away %.0f ms at most%n",
              view.kind().code(),
              filter,
              (System.nanoTime() - start) / 1e6,
              heartbeat.longestMs());
          assertEquals(expected(data, filter, view.kind()), shown(rig, view.kind()));
        }
      }
    }
  }

  /** The timeline draws what it has any date for; the other views show all that passes. */
  private static int expected(Dataset data, String filter, ViewKind kind) {
    FilterMatcher matcher = new FilterMatcher(data, Filter.parse(filter), Undated.KNOWN_BY);
    int count = 0;
    for (Collaboration one : data.rows(Schema.COLLABORATIONS)) {
      boolean isDrawn = kind != ViewKind.TIMELINE || Presence.of(data, one).from().isDated();
      count += isDrawn && matcher.passes(one) ? 1 : 0;
    }
    assertTrue(count > 100);
    return count;
  }

  /** Collaborations that a view says it shows, by the first number before that word. */
  private static int shown(WindowRig rig, ViewKind kind) {
    if (kind == ViewKind.TABLE) {
      RecordsView table = (RecordsView) rig.window().shell().centre();
      WindowRig.call(() -> {
        table.model().setShape(GridShape.of("collaborations"));
        return true;
      });
      rig.still();
      return WindowRig.call(() -> table.model().grid().orElseThrow().size());
    }
    return WindowRig.call(() -> {
      var caption = rig.window().shell().view().canvas().shown().get().orElseThrow().caption();
      var found =
          Pattern.compile("([\\d,]+) collaborations")
              .matcher(caption.title() + " " + caption.subtitle());
      assertTrue(found.find(), caption.title() + " " + caption.subtitle());
      return Integer.parseInt(found.group(1).replace(",", ""));
    });
  }
}
