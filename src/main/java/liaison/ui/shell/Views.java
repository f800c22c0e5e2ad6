package liaison.ui.shell;

import java.util.List;
import java.util.function.Function;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.canvas.CentreView;
import liaison.ui.canvas.ViewParts;
import liaison.ui.graph.GraphView;
import liaison.ui.map.MapView;
import liaison.ui.overview.OverviewView;
import liaison.ui.table.RecordsView;
import liaison.ui.timeline.TimelineView;

/** The views of the centre, one line each. */
public final class Views {

  /**
   * A view.
   *
   * @param kind which
   * @param name what the switch calls it
   * @param maker makes it
   */
  public record Entry(ViewKind kind, Text name, Function<ViewParts, CentreView> maker) {}

  /** All views in the order of the switch. */
  public static final List<Entry> ALL =
      List.of(
          new Entry(ViewKind.OVERVIEW, Text.of("shell.view.overview"), OverviewView::make),
          new Entry(ViewKind.GRAPH, Text.of("shell.view.graph"), GraphView::make),
          new Entry(ViewKind.TIMELINE, Text.of("shell.view.timeline"), TimelineView::make),
          new Entry(ViewKind.MAP, Text.of("shell.view.map"), MapView::make),
          new Entry(ViewKind.TABLE, Text.of("shell.view.table"), RecordsView::new));

  private Views() {}
}
