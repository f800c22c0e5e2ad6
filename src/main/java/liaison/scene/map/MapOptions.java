package liaison.scene.map;

import java.util.EnumSet;
import java.util.Set;
import liaison.geo.map.MapSet;

/**
 * How a map is made.
 *
 * @param set base map
 * @param hub id of the node the arcs start from; empty for the one with most ties
 * @param layers what is shown above the outlines
 */
public record MapOptions(MapSet set, String hub, Set<MapLayer> layers) {

  public MapOptions {
    layers = Set.copyOf(layers);
  }

  /** Everything, from the hub with most ties. */
  public static MapOptions of(MapSet set) {
    return new MapOptions(set, "", EnumSet.allOf(MapLayer.class));
  }

  public MapOptions withHub(String next) {
    return new MapOptions(set, next, layers);
  }

  boolean shows(MapLayer layer) {
    return layers.contains(layer);
  }
}
