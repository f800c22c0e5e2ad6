package liaison.scene.graph;

import liaison.base.Text;
import liaison.model.network.Partition;
import liaison.model.network.Scores;

/**
 * How a graph is drawn.
 *
 * @param colourBy what colours say
 * @param sizes what sizes say, by node number; without values all partners are of one size
 * @param sizeName what the sizes are called
 * @param groups groups for colours and hulls; without values there are none
 * @param hub id of the node the picture is about, empty for none
 * @param hideHub whether the hub and its ties are left out
 */
public record GraphOptions(
    ColourBy colourBy, Scores sizes, Text sizeName, Partition groups, String hub, boolean hideHub) {

  private static final Scores NO_SCORES = new Scores("", new double[0]);
  private static final Partition NO_GROUPS = new Partition(new int[0], 0, Double.NaN);

  /** Coloured by type, sized alike, without hub and groups. */
  public static final GraphOptions STANDARD =
      new GraphOptions(ColourBy.TYPE, NO_SCORES, Text.literal(""), NO_GROUPS, "", false);

  public GraphOptions withHub(String id) {
    return new GraphOptions(colourBy, sizes, sizeName, groups, id, hideHub);
  }

  public GraphOptions withSizes(Scores scores, Text name) {
    return new GraphOptions(colourBy, scores, name, groups, hub, hideHub);
  }

  public GraphOptions withGroups(Partition partition) {
    return new GraphOptions(colourBy, sizes, sizeName, partition, hub, hideHub);
  }

  public GraphOptions withColourBy(ColourBy next) {
    return new GraphOptions(next, sizes, sizeName, groups, hub, hideHub);
  }

  public GraphOptions withHiddenHub(boolean next) {
    return new GraphOptions(colourBy, sizes, sizeName, groups, hub, next);
  }
}
