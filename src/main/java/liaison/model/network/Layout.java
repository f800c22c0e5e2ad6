package liaison.model.network;

/**
 * A place for each node of a network, in units of the layout's own; y grows downwards.
 *
 * @param x by node number
 * @param y by node number
 */
public record Layout(double[] x, double[] y) {

  public Layout {
    if (x.length != y.length) {
      throw new IllegalArgumentException("x and y differ in length");
    }
    x = x.clone();
    y = y.clone();
  }

  public int size() {
    return x.length;
  }
}
