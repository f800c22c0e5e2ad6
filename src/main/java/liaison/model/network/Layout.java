package liaison.model.network;

import java.util.List;

/**
 * A place for each node of a network, in units of the layout's own; y grows downwards.
 *
 * @param x by node number
 * @param y by node number
 * @param guides what places mean, where they mean something
 */
public record Layout(double[] x, double[] y, List<Guide> guides) {

  public Layout {
    if (x.length != y.length) {
      throw new IllegalArgumentException("x and y differ in length");
    }
    x = x.clone();
    y = y.clone();
    guides = List.copyOf(guides);
  }

  /** Places that mean nothing but nearness. */
  public Layout(double[] x, double[] y) {
    this(x, y, List.of());
  }

  public int size() {
    return x.length;
  }
}
