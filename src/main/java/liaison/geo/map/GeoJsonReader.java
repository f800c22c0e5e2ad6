package liaison.geo.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liaison.base.Text;
import liaison.geo.BorderLine;
import liaison.geo.BorderLine.Kind;
import liaison.geo.Outlines;
import liaison.geo.RegionShape;

/**
 * Reads areas and lines of a GeoJSON file (RFC 7946). Rings of areas are drawn as borders, since
 * the format does not say what they share; lines are extra lines; points are passed over.
 */
final class GeoJsonReader {

  private final MapFile file;
  private final OutlineSet names;
  private final Ground ground;
  private final List<RegionShape> shapes = new ArrayList<>();
  private final List<BorderLine> lines = new ArrayList<>();

  GeoJsonReader(MapFile file, OutlineSet names) {
    this.file = file;
    this.names = names;
    this.ground = new Ground(file);
  }

  Outlines read(Map<?, ?> root) {
    if (MapJson.text(root, "type").equals("FeatureCollection")) {
      MapJson.list(root, "features").forEach(feature -> feature(MapJson.map(feature)));
    } else {
      feature(root);
    }
    return new Outlines(shapes, lines);
  }

  private void feature(Map<?, ?> feature) {
    boolean wrapped = MapJson.text(feature, "type").equals("Feature");
    List<List<double[]>> polygons = new ArrayList<>();
    geometry(wrapped ? MapJson.map(feature, "geometry") : feature, polygons);
    if (!polygons.isEmpty()) {
      shapes.add(new RegionShape(names.code(feature), OutlineSet.name(feature), polygons));
    }
  }

  private void geometry(Map<?, ?> geometry, List<List<double[]>> polygons) {
    List<?> coordinates = MapJson.list(geometry, "coordinates");
    String type = MapJson.text(geometry, "type");
    switch (type) {
      case "Polygon" -> polygons.add(rings(coordinates));
      case "MultiPolygon" -> coordinates.forEach(part -> polygons.add(rings(MapJson.list(part))));
      case "LineString" -> lines.add(new BorderLine(Kind.EXTRA, points(coordinates)));
      case "MultiLineString" ->
          coordinates.forEach(
              part -> lines.add(new BorderLine(Kind.EXTRA, points(MapJson.list(part)))));
      case "GeometryCollection" ->
          MapJson.list(geometry, "geometries")
              .forEach(part -> geometry(MapJson.map(part), polygons));
      case "Point", "MultiPoint", "" -> {}
      default -> throw file.unusable(Text.of("geo.map.problem.type", type));
    }
  }

  private List<double[]> rings(List<?> rings) {
    List<double[]> out = new ArrayList<>();
    for (Object ring : rings) {
      double[] points = Ground.ring(points(MapJson.list(ring)));
      if (points.length > 0) {
        out.add(points);
        lines.add(new BorderLine(Kind.BORDER, closed(points)));
      }
    }
    return out;
  }

  private static double[] closed(double[] ring) {
    double[] closed = java.util.Arrays.copyOf(ring, ring.length + 2);
    closed[ring.length] = ring[0];
    closed[ring.length + 1] = ring[1];
    return closed;
  }

  private double[] points(List<?> positions) {
    double[] out = new double[2 * positions.size()];
    for (int i = 0; i < positions.size(); i++) {
      if (!(positions.get(i) instanceof double[] position) || position.length < 2) {
        throw file.unusable(Text.of("geo.map.problem.point"));
      }
      out[2 * i] = position[0];
      out[2 * i + 1] = position[1];
    }
    return ground.line(out);
  }
}
