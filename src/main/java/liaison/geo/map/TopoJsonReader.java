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
 * Reads areas of a TopoJSON file. Arcs used by one region are coast, arcs between two regions are
 * borders, arcs between two parts of one region are not drawn.
 *
 * <p>Source of the format: M. Bostock, C. Metcalf, The TopoJSON format specification, version 1.
 */
final class TopoJsonReader {

  private static final int NOBODY = -1;
  private static final int SHARED = -2;

  private final MapFile file;
  private final OutlineSet names;
  private final List<RegionShape> shapes = new ArrayList<>();
  private final List<String> owners = new ArrayList<>();

  TopoJsonReader(MapFile file, OutlineSet names) {
    this.file = file;
    this.names = names;
  }

  Outlines read(Map<?, ?> topology) {
    TopoArcs arcs = new TopoArcs(file, topology);
    int[] first = new int[arcs.count()];
    int[] kind = new int[arcs.count()];
    java.util.Arrays.fill(first, NOBODY);
    for (Object geometry : MapJson.list(object(topology), "geometries")) {
      Map<?, ?> feature = MapJson.map(geometry);
      List<List<double[]>> polygons = polygons(feature);
      String code = names.code(feature);
      owners.add(code.isEmpty() ? "#" + owners.size() : code);
      mark(polygons, arcs, first, kind);
      shapes.add(new RegionShape(code, OutlineSet.name(feature), joined(polygons, arcs)));
    }
    return new Outlines(shapes, lines(arcs, first, kind));
  }

  private static List<List<double[]>> joined(List<List<double[]>> polygons, TopoArcs arcs) {
    List<List<double[]>> joined = new ArrayList<>();
    for (List<double[]> polygon : polygons) {
      List<double[]> rings = new ArrayList<>();
      for (double[] indexes : polygon) {
        double[] ring = Ground.ring(arcs.join(indexes));
        if (ring.length > 0) {
          rings.add(ring);
        }
      }
      if (!rings.isEmpty()) {
        joined.add(rings);
      }
    }
    return joined;
  }

  private Map<?, ?> object(Map<?, ?> topology) {
    Map<?, ?> objects = MapJson.map(topology, "objects");
    for (Map.Entry<?, ?> entry : objects.entrySet()) {
      boolean wanted = names.object().isEmpty() || names.object().equals(entry.getKey());
      if (wanted && entry.getValue() instanceof Map<?, ?> map) {
        return map;
      }
    }
    throw file.unusable(Text.of("geo.map.problem.noObject", names.object()));
  }

  private List<List<double[]>> polygons(Map<?, ?> feature) {
    String type = MapJson.text(feature, "type");
    List<?> arcs = MapJson.list(feature, "arcs");
    return switch (type) {
      case "Polygon" -> List.of(rings(arcs));
      case "MultiPolygon" -> arcs.stream().map(part -> rings(MapJson.list(part))).toList();
      case "" -> List.of();
      default -> throw file.unusable(Text.of("geo.map.problem.type", type));
    };
  }

  private List<double[]> rings(List<?> rings) {
    List<double[]> out = new ArrayList<>();
    for (Object ring : rings) {
      if (!(ring instanceof double[] indexes)) {
        throw file.unusable(Text.of("geo.map.problem.point"));
      }
      out.add(indexes);
    }
    return out;
  }

  private void mark(List<List<double[]>> polygons, TopoArcs arcs, int[] first, int[] kind) {
    int self = owners.size() - 1;
    for (List<double[]> polygon : polygons) {
      for (double[] ring : polygon) {
        for (double index : ring) {
          int arc = arcs.number(index);
          if (first[arc] == NOBODY) {
            first[arc] = self;
          } else if (owners.get(first[arc]).equals(owners.get(self))) {
            kind[arc] = SHARED;
          } else {
            kind[arc] = 1;
          }
        }
      }
    }
  }

  private static List<BorderLine> lines(TopoArcs arcs, int[] first, int[] kind) {
    List<BorderLine> lines = new ArrayList<>();
    for (int arc = 0; arc < arcs.count(); arc++) {
      boolean drawn = first[arc] != NOBODY && kind[arc] != SHARED && arcs.points(arc).length >= 4;
      if (drawn) {
        lines.add(new BorderLine(kind[arc] == 1 ? Kind.BORDER : Kind.COAST, arcs.points(arc)));
      }
    }
    return lines;
  }
}
