package liaison.scene.graph;

import java.util.Optional;
import liaison.model.network.EgoMap;
import liaison.model.network.Layout;
import liaison.scene.Box;

/** Where the nodes of a graph stand. */
public sealed interface Arrangement {

  /** Around a hub, in sectors and on rings. */
  record Ego(EgoMap map) implements Arrangement {}

  /**
   * Anywhere.
   *
   * @param layout where
   * @param extent what the page is fitted to, in units of the layout; empty for the nodes that are
   *     drawn. Graphs that leave out some of the same nodes stand still by having the same extent
   */
  record Free(Layout layout, Optional<Box> extent) implements Arrangement {

    /** Fitted to the nodes that are drawn. */
    public Free(Layout layout) {
      this(layout, Optional.empty());
    }
  }
}
