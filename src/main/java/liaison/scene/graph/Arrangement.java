package liaison.scene.graph;

import liaison.model.network.EgoMap;
import liaison.model.network.Layout;

/** Where the nodes of a graph stand. */
public sealed interface Arrangement {

  /** Around a hub, in sectors and on rings. */
  record Ego(EgoMap map) implements Arrangement {}

  /** Anywhere. */
  record Free(Layout layout) implements Arrangement {}
}
