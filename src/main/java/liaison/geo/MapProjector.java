package liaison.geo;

import java.util.ArrayList;
import java.util.List;
import liaison.geo.Projection.Plane;

/**
 * Brings rings and lines of the globe onto the plane of a projection: cut at its tear, then pieces
 * longer than two degrees filled with points, so that straight edges follow the meridians.
 */
public final class MapProjector {

  private static final double STEP = 2;

  private final Projection projection;
  private final SphereCut cut;

  public MapProjector(Projection projection) {
    this.projection = projection;
    this.cut = new SphereCut(projection.centralMeridian());
  }

  public Projection projection() {
    return projection;
  }

  /** The rings of a region on the plane, to be filled even-odd. */
  public List<double[]> rings(RegionShape shape) {
    List<double[]> rings = new ArrayList<>();
    for (double[] ring : shape.rings()) {
      rings(ring).forEach(rings::add);
    }
    return rings;
  }

  /** The parts of one ring on the plane. */
  public List<double[]> rings(double[] lonLat) {
    List<double[]> rings = new ArrayList<>();
    for (double[] part : cut.ring(lonLat)) {
      rings.add(project(part, true));
    }
    return rings;
  }

  /** The parts of a line on the plane. */
  public List<double[]> lines(double[] lonLat) {
    List<double[]> lines = new ArrayList<>();
    for (double[] part : cut.line(lonLat)) {
      lines.add(project(part, false));
    }
    return lines;
  }

  /** The outline of the whole globe on the plane. */
  public double[] globe() {
    return project(new double[] {-180, -90, 180, -90, 180, 90, -180, 90}, true);
  }

  private double[] project(double[] part, boolean closed) {
    Path out = new Path();
    add(out, part[0], part[1]);
    for (int i = 2; i < part.length; i += 2) {
      piece(out, part[i - 2], part[i - 1], part[i], part[i + 1]);
    }
    if (closed) {
      int last = part.length - 2;
      piece(out, part[last], part[last + 1], part[0], part[1]);
    }
    double[] xy = out.toArray();
    return closed ? java.util.Arrays.copyOf(xy, xy.length - 2) : xy;
  }

  private void piece(Path out, double lon0, double lat0, double lon1, double lat1) {
    double span = Math.max(Math.abs(lon1 - lon0), Math.abs(lat1 - lat0));
    int parts = (int) Math.max(1, Math.ceil(span / STEP));
    for (int part = 1; part <= parts; part++) {
      double t = (double) part / parts;
      add(out, lon0 + t * (lon1 - lon0), lat0 + t * (lat1 - lat0));
    }
  }

  private void add(Path out, double fromCentre, double lat) {
    Plane plane = projection.forward(fromCentre, lat);
    out.add(plane.x(), plane.y());
  }
}
