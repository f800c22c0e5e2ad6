package liaison.analysis.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets the components of a network on one page: the largest fills the room that the others leave,
 * which stand in shelves beside or below it, single nodes last in a block of columns.
 */
final class Packing {

  /** Room for names around discs, in units. */
  private static final double GAP_ACROSS = 2;

  private static final double GAP_DOWN = 0.7;
  private static final double COLUMN = 3.1;
  private static final double LINE = 0.58;
  private static final double HEADING = 0.6;
  private static final double LARGEST_SHARE = 0.62;

  /** Nodes above which names are not read but found: what is not the largest part moves closer. */
  private static final int CROWD = 1200;

  private static final double HEADING_SHARE = 0.045;
  private static final double LEAST_SHARE = 0.1;
  private static final double CLOSEST = 0.02;

  private final double width;
  private final double height;
  private final double[] radii;
  private final boolean isRough;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> singles = new ArrayList<>();
  private double closeness = 1;

  /**
   * @param radii of all nodes of the network
   */
  Packing(double width, double height, double[] radii) {
    this(width, height, radii, false);
  }

  /**
   * @param isRough whether discs may overlap, as on an unfinished page
   */
  Packing(double width, double height, double[] radii, boolean isRough) {
    this.isRough = isRough;
    this.width = width;
    this.height = height;
    this.radii = radii;
  }

  /** Adds a component, the largest first, in units in which two tied nodes are 1 apart. */
  void add(int[] members, double[] x, double[] y) {
    if (members.length == 1) {
      singles.add(members[0]);
      return;
    }
    double[] radius = Arrays.stream(members).mapToDouble(v -> radii[v]).toArray();
    Block block = new Block(members, x.clone(), y.clone(), radius);
    if (blocks.isEmpty()) {
      blocks.add(block);
      return;
    }
    double side = 1.1 * StrictMath.sqrt(members.length);
    fill(block, 1.3 * side, side);
    blocks.add(block);
  }

  /** Two nodes stand one unit apart, whatever the room. */
  private void fill(Block block, double across, double down) {
    double most = Arrays.stream(block.members).mapToDouble(v -> radii[v]).max().orElse(0);
    double room = block.members.length == 2 ? 1 + 2 * most : across;
    if (isRough) {
      block.fit(room, down);
    } else {
      block.fill(room, down);
    }
  }

  /** Writes the places of all nodes, centred on (0, 0). */
  void place(double[] x, double[] y) {
    if (blocks.isEmpty() || blocks.size() == 1 && singles.isEmpty()) {
      blocks.forEach(block -> fill(block, width, height));
      blocks.forEach(block -> write(block, x, y));
      grid(0, 0, columns(width, height), x, y);
    } else {
      beside(x, y);
    }
    centre(x);
    centre(y);
  }

  /**
   * In a crowd the other components and the single nodes get the share of the page that they are of
   * all nodes: their sizes and gaps shrink alike until they fit.
   */
  private void moveCloser(double[] x, double[] y) {
    int others = radii.length - blocks.getFirst().members.length;
    double share = StrictMath.clamp(1.0 * others / radii.length, LEAST_SHARE, LARGEST_SHARE);
    if (radii.length <= CROWD || shelves(share * width, x, y, 0, 0) <= height) {
      return;
    }
    double low = CLOSEST;
    double high = 1;
    while (high - low > 0.01) {
      double middle = (low + high) / 2;
      bring(middle);
      if (shelves(share * width, x, y, 0, 0) <= height) {
        low = middle;
      } else {
        high = middle;
      }
    }
    bring(low);
  }

  private void bring(double next) {
    for (Block block : blocks.subList(1, blocks.size())) {
      block.scale(next / closeness);
    }
    closeness = next;
  }

  private void beside(double[] x, double[] y) {
    Block main = blocks.getFirst();
    moveCloser(x, y);
    double side = LARGEST_SHARE * width;
    for (double share = 0.1; share < LARGEST_SHARE; share += 0.02) {
      if (shelves(share * width, x, y, 0, 0) <= height) {
        side = share * width;
        break;
      }
    }
    double below = shelves(width, x, y, 0, 0);
    if ((width - side) * height >= width * (height - below)) {
      fill(main, width - side - GAP_ACROSS * closeness, height);
      main.moveTo(0, 0);
      write(main, x, y);
      double used = shelves(side, x, y, 0, 0);
      shelves(side, x, y, main.width() + GAP_ACROSS, StrictMath.max(0, main.height() - used) / 2);
    } else {
      fill(main, width, StrictMath.max(height - below - GAP_DOWN, 0.3 * height));
      main.moveTo(StrictMath.max(0, width - main.width()) / 2, 0);
      write(main, x, y);
      shelves(width, x, y, 0, main.height() + GAP_DOWN);
    }
  }

  /** Sets all but the largest component in rows; the height they take. */
  private double shelves(double room, double[] x, double[] y, double atX, double atY) {
    double left = 0;
    double top = 0;
    double tallest = 0;
    for (Block block : blocks.subList(1, blocks.size())) {
      if (left > 0 && left + block.width() > room + 1e-9) {
        top += tallest + GAP_DOWN * closeness;
        left = 0;
        tallest = 0;
      }
      block.moveTo(atX + left, atY + top);
      write(block, x, y);
      left += block.width() + GAP_ACROSS * closeness;
      tallest = StrictMath.max(tallest, block.height());
    }
    top += tallest;
    if (singles.isEmpty()) {
      return top;
    }
    top += (top > 0 ? GAP_DOWN * closeness : 0) + heading();
    int columns = (int) StrictMath.max(1, StrictMath.floor(room / column()));
    return top + grid(atX, atY + top, columns, x, y);
  }

  /** Room for the words above the single nodes: a line of the page, however much is on it. */
  private double heading() {
    return closeness < 1 ? StrictMath.max(HEADING, HEADING_SHARE * height) : HEADING;
  }

  private int columns(double across, double down) {
    double fit = StrictMath.sqrt(singles.size() * across / down * LINE / column());
    return (int) StrictMath.max(1, StrictMath.round(fit));
  }

  /** Single nodes column by column; the height they take. */
  private double grid(double left, double top, int columns, double[] x, double[] y) {
    int rows = (singles.size() + columns - 1) / StrictMath.max(1, columns);
    for (int at = 0; at < singles.size(); at++) {
      x[singles.get(at)] = left + column() * (at / rows);
      y[singles.get(at)] = top + LINE * closeness * (at % rows);
    }
    return rows * LINE * closeness;
  }

  /** Columns of single nodes have room for names, but not in a crowd. */
  private double column() {
    return closeness < 1 ? LINE * closeness : COLUMN;
  }

  private static void write(Block block, double[] x, double[] y) {
    for (int at = 0; at < block.members.length; at++) {
      x[block.members[at]] = block.x[at];
      y[block.members[at]] = block.y[at];
    }
  }

  private static void centre(double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    for (int v = 0; v < values.length; v++) {
      values[v] -= (low + high) / 2;
    }
  }
}
