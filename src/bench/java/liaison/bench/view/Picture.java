package liaison.bench.view;

import java.util.List;
import java.util.stream.IntStream;
import liaison.model.network.Layout;
import liaison.scene.View;

/**
 * Nodes as discs and ties as straight lines, in page units; sizes stay the same however near one
 * looks.
 *
 * @param name what it is called in tables
 * @param places of the nodes on a page of 1280 × 800
 * @param from one end of each tie
 * @param to its other end
 * @param radius of the nodes
 * @param lineWidth of the ties
 */
public record Picture(
    String name, Layout places, int[] from, int[] to, double radius, double lineWidth) {

  /** Width of a frame. */
  public static final int WIDTH = 1280;

  /** Height of a frame. */
  public static final int HEIGHT = 800;

  private static final int HALF = 20;

  /** A path of 40 views: half of them pan, then half zoom in and out again. */
  public static List<View> path() {
    return IntStream.range(0, 2 * HALF).mapToObj(Picture::at).toList();
  }

  private static View at(int step) {
    if (step < HALF) {
      int out = Math.min(step, HALF - step);
      return new View(1, 7.3 * out, 3.1 * out);
    }
    int in = Math.min(step - HALF, 2 * HALF - step);
    return View.PAGE.zoomed(1 + 0.13 * in, 700, 350);
  }
}
