package liaison.scene.map;

/** What a map may show above its outlines. */
public enum MapLayer {
  /** Regions shaded by partners. */
  CHOROPLETH,
  /** Places sized by partners. */
  BUBBLES,
  /** Ties from the hub. */
  ARCS,
  /** Names of regions and partners. */
  LABELS
}
