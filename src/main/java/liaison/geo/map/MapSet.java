package liaison.geo.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import liaison.base.Language;
import liaison.geo.BorderLine;
import liaison.geo.Outlines;
import liaison.geo.Projection;

/**
 * A base map: projection, view, outlines by region code, extra lines, insets and what its caption
 * must say. Outline files are read when first asked for and kept in memory.
 */
public final class MapSet {

  private final Description description;
  private final MapFolder folder;
  private final ConcurrentMap<String, Outlines> read = new ConcurrentHashMap<>();

  MapSet(Description description, MapFolder folder) {
    this.description = description;
    this.folder = folder;
  }

  /**
   * What {@code map.json} says.
   *
   * @param context muted surroundings
   * @param lineFiles files of extra lines
   */
  record Description(
      String id,
      String nameZh,
      String nameEn,
      Projection projection,
      Extent bounds,
      OutlineSet outlines,
      OutlineSet context,
      List<String> lineFiles,
      List<Inset> insets,
      MapLegal legal) {

    Description {
      lineFiles = List.copyOf(lineFiles);
      insets = List.copyOf(insets);
    }
  }

  public String id() {
    return description.id();
  }

  public String name(Language language) {
    return language.pick(description.nameZh(), description.nameEn());
  }

  public Projection projection() {
    return description.projection();
  }

  /** What the map shows when nothing is panned or zoomed. */
  public Extent bounds() {
    return description.bounds();
  }

  public List<Inset> insets() {
    return description.insets();
  }

  public MapLegal legal() {
    return description.legal();
  }

  /** Codes of the regions the set can draw, sorted. */
  public List<String> codes() {
    return description.outlines().codes().values().stream().distinct().sorted().toList();
  }

  /** The regions, as fine as a picture of a width in page units needs. */
  public Outlines outlines(double width) {
    OutlineSet set = description.outlines();
    return read.computeIfAbsent(set.file(width), file -> outlines(set, file));
  }

  /** Muted surroundings, empty when the set has none. */
  public Outlines context(double width) {
    OutlineSet set = description.context();
    return set.files().isEmpty()
        ? Outlines.EMPTY
        : read.computeIfAbsent(set.file(width), file -> outlines(set, file));
  }

  /** Extra lines. */
  public List<BorderLine> lines() {
    List<BorderLine> lines = new ArrayList<>();
    for (String name : description.lineFiles()) {
      Outlines outlines = read.computeIfAbsent(name, file -> outlines(OutlineSet.NONE, file));
      lines.addAll(outlines.lines());
    }
    return lines;
  }

  private Outlines outlines(OutlineSet set, String name) {
    MapFile file = folder.file(name);
    Map<?, ?> root = MapJson.read(file);
    return MapJson.text(root, "type").equals("Topology")
        ? new TopoJsonReader(file, set).read(root)
        : new GeoJsonReader(file, set).read(root);
  }
}
