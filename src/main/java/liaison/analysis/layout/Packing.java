package liaison.analysis.layout;

import java.util.ArrayList;
import java.util.List;
import liaison.model.network.Layout;

/** Sets the components of a network side by side in rows, in the order given, centred on (0, 0). */
final class Packing {

  private static final double ASPECT = 1.6;
  private static final double GAP = 1.5;

  private record Part(int[] members, Layout layout, double[] box) {
    double width() {
      return box[2] - box[0] + GAP;
    }

    double height() {
      return box[3] - box[1] + GAP;
    }
  }

  private final List<Part> parts = new ArrayList<>();

  void add(int[] members, Layout layout) {
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int at = 0; at < members.length; at++) {
      box[0] = StrictMath.min(box[0], layout.x()[at]);
      box[1] = StrictMath.min(box[1], layout.y()[at]);
      box[2] = StrictMath.max(box[2], layout.x()[at]);
      box[3] = StrictMath.max(box[3], layout.y()[at]);
    }
    parts.add(new Part(members, layout, box));
  }

  /** Writes the places of all nodes. */
  void place(double[] x, double[] y) {
    double area = 0;
    double widest = 0;
    for (Part part : parts) {
      area += part.width() * part.height();
      widest = StrictMath.max(widest, part.width());
    }
    double width = StrictMath.max(widest, StrictMath.sqrt(area * ASPECT));
    double left = 0;
    double top = 0;
    double tallest = 0;
    double right = 0;
    for (Part part : parts) {
      if (left > 0 && left + part.width() > width + 1e-9) {
        top += tallest;
        left = 0;
        tallest = 0;
      }
      for (int at = 0; at < part.members().length; at++) {
        x[part.members()[at]] = left + part.layout().x()[at] - part.box()[0];
        y[part.members()[at]] = top + part.layout().y()[at] - part.box()[1];
      }
      left += part.width();
      tallest = StrictMath.max(tallest, part.height());
      right = StrictMath.max(right, left);
    }
    for (int v = 0; v < x.length; v++) {
      x[v] -= (right - GAP) / 2;
      y[v] -= (top + tallest - GAP) / 2;
    }
  }
}
