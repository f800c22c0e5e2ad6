package liaison.scene.graph;

import java.util.Map;
import liaison.model.network.Network;
import liaison.scene.View;

/**
 * Where nodes stand in the world and how the world lies on the page.
 *
 * @param x by node number
 * @param y by node number
 * @param view world to page
 */
record GraphPlaces(double[] x, double[] y, View view) {

  /**
   * A place given by hand.
   *
   * @param x world x
   * @param y world y
   */
  record Point(double x, double y) {}

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  double pageX(int node) {
    return view.x(x[node]);
  }

  double pageY(int node) {
    return view.y(y[node]);
  }

  /** These places with some nodes moved by hand. */
  GraphPlaces with(Network network, Map<String, Point> moved) {
    double[] nextX = x.clone();
    double[] nextY = y.clone();
    moved.forEach((id, point) -> {
      int node = network.indexOf(id);
      if (node >= 0) {
        nextX[node] = point.x();
        nextY[node] = point.y();
      }
    });
    return new GraphPlaces(nextX, nextY, view);
  }

  /** A view followed by a camera. */
  static View through(View fit, View camera) {
    return new View(
        fit.scale() * camera.scale(),
        fit.dx() * camera.scale() + camera.dx(),
        fit.dy() * camera.scale() + camera.dy());
  }
}
