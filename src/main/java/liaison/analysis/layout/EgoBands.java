package liaison.analysis.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import liaison.model.network.EgoMap;

/**
 * Radii of the rings of an ego map. Each class of intensity is a band of one or more rows; the
 * class with the least room gets the next row, until all have room or rows would get too dense.
 */
final class EgoBands {

  /** Radius that is left to the hub. */
  static final double INNER = 0.2;

  private static final double LOAD = 0.5;
  private static final double PLACE_IN_ROW = 0.7;
  private static final int MOST_ROWS = 8;
  private static final int NODES_PER_ROW = 60;

  private final int[] rows;
  private final int total;

  EgoBands(int[] counts, EgoPage page) {
    rows = new int[counts.length];
    Arrays.fill(rows, 1);
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    int most = Math.max(MOST_ROWS, all / NODES_PER_ROW);
    int sum = counts.length;
    while (sum < most) {
      int fullest = fullest(counts, page, sum);
      if (fullest < 0) {
        break;
      }
      rows[fullest]++;
      sum++;
    }
    total = Math.max(1, sum);
  }

  /** Names that fit into a band. */
  double capacity(int band, EgoPage page) {
    double capacity = 0;
    for (int row = 0; row < rows[band]; row++) {
      capacity += page.capacity(radius(band, row));
    }
    return capacity;
  }

  private int fullest(int[] counts, EgoPage page, int sum) {
    int fullest = -1;
    double greatest = LOAD;
    int row = 0;
    for (int band = 0; band < counts.length; band++) {
      double capacity = 0;
      for (int k = 0; k < rows[band]; k++) {
        capacity += page.capacity(radiusOfRow(row++, sum));
      }
      double load = counts[band] / capacity;
      if (load > greatest) {
        greatest = load;
        fullest = band;
      }
    }
    return fullest;
  }

  private static double radiusOfRow(int row, int total) {
    return INNER + (1 - INNER) * (row + PLACE_IN_ROW) / total;
  }

  /** Rows of a band. */
  int rows(int band) {
    return rows[band];
  }

  /** Radius of a row of a band, rows counted from the inside. */
  double radius(int band, int row) {
    return radiusOfRow(first(band) + row, total);
  }

  /** Inner border of a band. */
  double from(int band) {
    return INNER + (1 - INNER) * first(band) / total;
  }

  /** Outer border of a band, 1 for the last. */
  double upTo(int band) {
    return INNER + (1 - INNER) * (first(band) + rows[band]) / total;
  }

  private int first(int band) {
    int first = 0;
    for (int before = 0; before < band; before++) {
      first += rows[before];
    }
    return first;
  }

  List<EgoMap.Ring> rings(List<IntensityClasses.Range> ranges) {
    List<EgoMap.Ring> rings = new ArrayList<>();
    for (int band = 0; band < ranges.size(); band++) {
      rings.add(new EgoMap.Ring(upTo(band), ranges.get(band).low(), ranges.get(band).high()));
    }
    return rings;
  }
}
