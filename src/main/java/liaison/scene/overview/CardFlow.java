package liaison.scene.overview;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Mark;
import liaison.scene.chart.Card;

/**
 * Cards in columns: each card, in order, goes where it can stand highest.
 *
 * @param columns number of columns
 * @param width width of a column
 * @param gap between columns
 * @param below between cards
 */
record CardFlow(int columns, double width, double gap, double below) {

  /** Where cards end up. */
  record Placed(List<double[]> places, double height, double waste) {}

  Placed place(List<Card> cards) {
    double[] tops = new double[columns];
    List<double[]> places = new ArrayList<>();
    for (Card card : cards) {
      int span = Math.min(card.span(), columns);
      int best = 0;
      double bestTop = Double.MAX_VALUE;
      for (int column = 0; column + span <= columns; column++) {
        double top = 0;
        for (int at = column; at < column + span; at++) {
          top = Math.max(top, tops[at]);
        }
        if (top < bestTop - 0.5) {
          best = column;
          bestTop = top;
        }
      }
      double wide = span * width + (span - 1) * gap;
      double bottom = bestTop + card.height(wide) + below;
      for (int at = best; at < best + span; at++) {
        tops[at] = bottom;
      }
      places.add(new double[] {best * (width + gap), bestTop, wide});
    }
    double highest = 0;
    double sum = 0;
    for (double top : tops) {
      highest = Math.max(highest, top);
      sum += top;
    }
    double waste = highest == 0 ? 0 : 1 - sum / (highest * columns);
    return new Placed(places, Math.max(0, highest - below), waste);
  }

  static List<Mark> marks(List<Card> cards, Placed placed, double x, double y) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < cards.size(); at++) {
      double[] place = placed.places().get(at);
      marks.addAll(cards.get(at).marks(x + place[0], y + place[1], place[2]));
    }
    return marks;
  }
}
