package liaison.geo.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import liaison.base.Text;

/** The arcs of a TopoJSON file: shared pieces of line, quantised or plain. */
final class TopoArcs {

  private final MapFile file;
  private final double[][] arcs;

  TopoArcs(MapFile file, Map<?, ?> topology) {
    this.file = file;
    List<?> source = MapJson.list(topology, "arcs");
    Map<?, ?> transform = MapJson.map(topology, "transform");
    double[] scale = MapJson.numbers(transform, "scale");
    double[] translate = MapJson.numbers(transform, "translate");
    if (!transform.isEmpty() && (scale.length != 2 || translate.length != 2)) {
      throw file.unusable(Text.of("geo.map.problem.transform"));
    }
    Ground ground = new Ground(file);
    this.arcs = new double[source.size()][];
    for (int i = 0; i < arcs.length; i++) {
      arcs[i] = ground.line(decode(MapJson.list(source.get(i)), scale, translate));
    }
  }

  private double[] decode(List<?> points, double[] scale, double[] translate) {
    double[] out = new double[2 * points.size()];
    double x = 0;
    double y = 0;
    for (int i = 0; i < points.size(); i++) {
      if (!(points.get(i) instanceof double[] point) || point.length < 2) {
        throw file.unusable(Text.of("geo.map.problem.point"));
      }
      if (scale.length == 0) {
        out[2 * i] = point[0];
        out[2 * i + 1] = point[1];
        continue;
      }
      x += point[0];
      y += point[1];
      out[2 * i] = x * scale[0] + translate[0];
      out[2 * i + 1] = y * scale[1] + translate[1];
    }
    return out;
  }

  int count() {
    return arcs.length;
  }

  double[] points(int arc) {
    return arcs[arc];
  }

  /** Number of the arc an index means; a negative index ~i is arc i backwards. */
  int number(double index) {
    int whole = (int) index;
    int number = whole < 0 ? ~whole : whole;
    if (whole != index || number >= arcs.length) {
      throw file.unusable(Text.of("geo.map.problem.arc", index, arcs.length));
    }
    return number;
  }

  /** Arcs strung together; where two meet the shared point is kept once. */
  double[] join(double[] indexes) {
    double[] out = new double[64];
    int size = 0;
    for (double index : indexes) {
      double[] arc = arcs[number(index)];
      int skip = size == 0 ? 0 : 2;
      int length = Math.max(0, arc.length - skip);
      if (size + length > out.length) {
        out = Arrays.copyOf(out, Math.max(2 * out.length, size + length));
      }
      for (int i = skip; i < arc.length; i += 2) {
        int at = index < 0 ? arc.length - 2 - i : i;
        out[size++] = arc[at];
        out[size++] = arc[at + 1];
      }
    }
    return Arrays.copyOf(out, size);
  }
}
