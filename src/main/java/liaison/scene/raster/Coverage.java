package liaison.scene.raster;

import java.util.Arrays;

/**
 * Exact coverage of pixels by a shape: every edge adds its signed area to the cells it crosses, and
 * the running sum along a row is the covered share of each pixel.
 *
 * <p>Cost: the pixels that edges cross, plus for each row the pixels between its first and last
 * edge. One instance serves one thread; between two shapes all cells are zero again.
 */
final class Coverage {

  private final int width;
  private final int rows;
  private final float[] cells;
  private final int[] first;
  private final int[] last;
  private int left;
  private int right;
  private int top;
  private int bottom;

  /** Takes neighbouring pixels of a row that are covered by the same share, 1 to 255. */
  interface Sink {
    void span(int from, int to, int y, int alpha);
  }

  Coverage(int width, int rows) {
    this.width = width;
    this.rows = rows;
    cells = new float[(width + 2) * rows];
    first = new int[rows];
    last = new int[rows];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
  }

  /**
   * Adds edges and hands over the covered pixels.
   *
   * @param edges x0, y0, x1, y1 of each
   * @param originY row of the picture that is row 0 here
   * @param clip left, top, right, bottom in pixels of the picture
   */
  void fill(float[] edges, int size, int originY, int[] clip, boolean evenOdd, Sink sink) {
    left = Math.max(0, clip[0]);
    right = Math.min(width, clip[2]); // what is cut off still counts to the sums of a row
    top = Math.max(0, clip[1] - originY);
    bottom = Math.min(rows, clip[3] - originY);
    if (left >= right || top >= bottom) {
      return;
    }
    for (int i = 0; i < size; i += 4) {
      edge(edges[i], edges[i + 1] - originY, edges[i + 2], edges[i + 3] - originY);
    }
    for (int row = top; row < bottom; row++) {
      if (last[row] >= 0) {
        sweep(row, originY, evenOdd, sink);
      }
    }
  }

  private void edge(float x0, float y0, float x1, float y1) {
    float direction = 1;
    if (y0 > y1) {
      edgeDown(x1, y1, x0, y0, -direction);
    } else {
      edgeDown(x0, y0, x1, y1, direction);
    }
  }

  private void edgeDown(float x0, float y0, float x1, float y1, float direction) {
    if (y1 <= top || y0 >= bottom) {
      return;
    }
    double slope = ((double) x1 - x0) / ((double) y1 - y0);
    double from = Math.max(y0, top);
    double to = Math.min(y1, bottom);
    int lastRow = (int) Math.min(bottom - 1.0, Math.ceil(to) - 1);
    for (int row = (int) from; row <= lastRow; row++) {
      double a = Math.max(from, row);
      double b = Math.min(to, row + 1.0);
      double xa = Math.clamp(x0 + (a - y0) * slope, 0, width);
      double xb = Math.clamp(x0 + (b - y0) * slope, 0, width);
      add(row, xa, xb, (float) ((b - a) * direction));
    }
  }

  /** Adds a piece of an edge within one row, of a signed height. */
  private void add(int row, double xa, double xb, float height) {
    double low = Math.min(xa, xb);
    double high = Math.max(xa, xb);
    int base = row * (width + 2);
    int start = (int) low;
    int end = (int) Math.ceil(high);
    first[row] = Math.min(first[row], start);
    if (end <= start + 1) {
      float inner = (float) (height * (1 - (0.5 * (low + high) - start)));
      cells[base + start] += inner;
      cells[base + start + 1] += height - inner;
      last[row] = Math.max(last[row], start + 1);
      return;
    }
    double perPixel = 1 / (high - low);
    double firstPart = start + 1 - low;
    double area = 0.5 * perPixel * firstPart * firstPart;
    cells[base + start] += (float) (height * area);
    double before = area;
    for (int x = start + 1; x < end - 1; x++) {
      double total = perPixel * (x + 0.5 - low);
      cells[base + x] += (float) (height * (total - before));
      before = total;
    }
    double tail = high - (end - 1);
    double lastArea = 1 - 0.5 * perPixel * tail * tail;
    cells[base + end - 1] += (float) (height * (lastArea - before));
    cells[base + end] += (float) (height * (1 - lastArea));
    last[row] = Math.max(last[row], end);
  }

  private void sweep(int row, int originY, boolean evenOdd, Sink sink) {
    int base = row * (width + 2);
    int end = last[row];
    float sum = 0;
    int x = first[row];
    while (x <= end) {
      int from = x;
      sum += cells[base + x];
      cells[base + x] = 0;
      do {
        x++;
      } while (x <= end && cells[base + x] == 0);
      float share = Math.abs(sum);
      if (evenOdd && share > 1) {
        share %= 2;
        share = share > 1 ? 2 - share : share;
      }
      int alpha = share >= 1 ? 255 : (int) (share * 255 + 0.5f);
      int start = Math.max(from, left);
      int to = Math.min(x, right);
      if (alpha > 0 && start < to) {
        sink.span(start, to, row + originY, alpha);
      }
    }
    first[row] = Integer.MAX_VALUE;
    last[row] = -1;
  }
}
