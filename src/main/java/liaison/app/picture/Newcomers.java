package liaison.app.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liaison.model.network.Network;
import liaison.scene.Box;

/**
 * Finds places for the nodes of a network that have none: on a spiral around the middle of their
 * neighbours, at the first free place within a box. A grid of what is taken keeps the time of each
 * try apart from the number of nodes.
 */
final class Newcomers {

  private static final double APART = 1.2;
  private static final double TURN = 2.399963229728653;
  private static final int TRIES = 400;

  private final Network network;
  private final double[] x;
  private final double[] y;
  private final boolean[] isPlaced;
  private final Box all;
  private final Map<Cell, List<Integer>> taken = new HashMap<>();

  private record Cell(long column, long row) {

    static Cell of(double x, double y) {
      return new Cell((long) Math.floor(x / APART), (long) Math.floor(y / APART));
    }

    Cell beside(int columns, int rows) {
      return new Cell(column + columns, row + rows);
    }
  }

  /**
   * @param x places across, filled in for those that have none
   * @param y places down, likewise
   * @param isPlaced which nodes have a place; all have one afterwards
   * @param all where places are looked for
   */
  Newcomers(Network network, double[] x, double[] y, boolean[] isPlaced, Box all) {
    this.network = network;
    this.x = x;
    this.y = y;
    this.isPlaced = isPlaced;
    this.all = all;
  }

  void place() {
    for (int node = 0; node < isPlaced.length; node++) {
      if (isPlaced[node]) {
        take(node);
      }
    }
    for (int node = 0; node < isPlaced.length; node++) {
      if (!isPlaced[node]) {
        place(node);
        take(node);
      }
    }
  }

  private void take(int node) {
    isPlaced[node] = true;
    taken.computeIfAbsent(Cell.of(x[node], y[node]), cell -> new ArrayList<>()).add(node);
  }

  private void place(int node) {
    double midX = 0;
    double midY = 0;
    int tied = 0;
    for (int arc = network.offset(node); arc < network.offset(node + 1); arc++) {
      int other = network.neighbour(arc);
      if (isPlaced[other]) {
        midX += x[other];
        midY += y[other];
        tied++;
      }
    }
    midX = tied == 0 ? all.centreX() : midX / tied;
    midY = tied == 0 ? all.centreY() : midY / tied;
    for (int at = 1; at <= TRIES; at++) {
      double radius = APART * StrictMath.sqrt(at);
      x[node] =
          Math.clamp(midX + radius * StrictMath.cos(at * TURN), all.x(), all.x() + all.width());
      y[node] =
          Math.clamp(midY + radius * StrictMath.sin(at * TURN), all.y(), all.y() + all.height());
      if (isFree(x[node], y[node])) {
        break;
      }
    }
  }

  private boolean isFree(double atX, double atY) {
    Cell cell = Cell.of(atX, atY);
    for (int columns = -1; columns <= 1; columns++) {
      for (int rows = -1; rows <= 1; rows++) {
        for (int other : taken.getOrDefault(cell.beside(columns, rows), List.of())) {
          if (Math.hypot(x[other] - atX, y[other] - atY) < APART) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
