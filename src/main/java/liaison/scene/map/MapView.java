package liaison.scene.map;

import java.util.ArrayList;
import java.util.List;
import liaison.geo.PlanarClip;
import liaison.geo.Projection;
import liaison.geo.Projection.Plane;
import liaison.geo.map.Extent;
import liaison.scene.Box;
import liaison.scene.View;

/** From the globe to the page: projection, fit into a box, camera, and the cut at the box. */
final class MapView {

  private static final double SLACK = 4;

  private final Projection projection;
  private final Box box;
  private final double scale;
  private final double dx;
  private final double dy;
  private final PlanarClip clip;
  private final PlanarClip wide;

  /**
   * @param extent what fits into the box when the camera is at rest
   * @param room on the page; a map of the whole world at rest takes only the height it needs
   */
  MapView(Projection projection, Extent extent, Box room, View camera) {
    this.projection = projection;
    double[] plane = extent.box(projection);
    double fit =
        Math.min(room.width() / (plane[2] - plane[0]), room.height() / (plane[3] - plane[1]));
    boolean strip = extent.isWholeTurn() && camera.equals(View.PAGE);
    double height = strip ? fit * (plane[3] - plane[1]) : room.height();
    this.box = new Box(room.x(), room.centreY() - height / 2, room.width(), height);
    this.scale = fit * camera.scale();
    this.dx = camera.x(box.centreX() - fit * (plane[0] + plane[2]) / 2);
    this.dy = camera.y(box.centreY() + fit * (plane[1] + plane[3]) / 2);
    this.clip = new PlanarClip(box.x(), box.y(), box.right(), box.bottom());
    Box grown = box.grown(SLACK);
    this.wide = new PlanarClip(grown.x(), grown.y(), grown.right(), grown.bottom());
  }

  Box box() {
    return box;
  }

  /** Kilometres per page unit where the projection is true to scale. */
  double kmPerUnit() {
    return liaison.geo.GreatCircle.EARTH_RADIUS_KM / scale;
  }

  double length(double plane) {
    return plane * scale;
  }

  double x(double planeX) {
    return planeX * scale + dx;
  }

  double y(double planeY) {
    return dy - planeY * scale;
  }

  /** A position on the page. */
  double[] page(double lon, double lat) {
    Plane plane = projection.project(lon, lat);
    return new double[] {x(plane.x()), y(plane.y())};
  }

  /** The parts of rings inside the box. */
  List<double[]> rings(List<double[]> plane) {
    List<double[]> rings = new ArrayList<>();
    for (double[] ring : plane) {
      double[] cut = clip.ring(onPage(ring));
      if (cut.length > 0) {
        rings.add(cut);
      }
    }
    return rings;
  }

  /** The parts of a line inside the box. */
  List<double[]> line(double[] plane) {
    return clip.line(onPage(plane));
  }

  /** Whether a point of the page lies inside the box, or next to it. */
  boolean isNear(double x, double y) {
    return wide.line(new double[] {x, y, x, y}).size() == 1;
  }

  private double[] onPage(double[] plane) {
    double[] page = new double[plane.length];
    for (int i = 0; i < plane.length; i += 2) {
      page[i] = x(plane[i]);
      page[i + 1] = y(plane[i + 1]);
    }
    return page;
  }
}
