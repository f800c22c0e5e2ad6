package liaison.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A bar that gives up parts one after the other, in a stated order, rather than cut any of them.
 * What it gives up is in the menu at its end too.
 */
final class CollapsingBar extends HBox {

  /** What is done to a part that has no room. */
  private enum How {
    HIDE,
    SHORTEN,
    TIGHTEN
  }

  /** Something that can be given up, with its place in the order. */
  private record Step(int order, Node node, How how) {}

  private final List<Step> steps = new ArrayList<>();
  private final Map<Region, Double> least = new HashMap<>();
  private double[] needs = {};
  private int given = -1;

  /** Adds a part that is never cut. */
  void add(Region part) {
    part.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(part);
  }

  /** Adds a part that gives way, down to a width. */
  void addShrinking(Region part, double width) {
    least.put(part, width);
    getChildren().add(part);
  }

  /** Gives this up when there is no room; those of a low order go first. */
  void thenHide(int order, Node part) {
    then(new Step(order, part, How.HIDE));
  }

  /** Shows the icon of this only when there is no room. */
  void thenShorten(int order, Labeled part) {
    then(new Step(order, part, How.SHORTEN));
  }

  /** Sets this tighter, by its style class {@code tight}, when there is no room. */
  void thenTighten(int order, Node part) {
    then(new Step(order, part, How.TIGHTEN));
  }

  private void then(Step step) {
    steps.add(step);
    steps.sort(Comparator.comparingInt(Step::order));
  }

  /** Takes the widths anew; the words have changed. */
  void remeasure() {
    needs = new double[0];
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    if (needs.length == 0) {
      measure();
    }
    int wanted = 0;
    while (wanted < steps.size() && needs[wanted] > getWidth()) {
      wanted++;
    }
    if (wanted != given) {
      give(wanted);
    }
    super.layoutChildren();
  }

  /** What the bar needs when the first 0, 1, 2, … parts are given up. */
  private void measure() {
    needs = new double[steps.size() + 1];
    applyCss();
    least.forEach(
        (part, width) -> part.setMinWidth(Math.min(width, Math.ceil(part.prefWidth(-1)))));
    for (int count = 0; count <= steps.size(); count++) {
      give(count);
      applyCss();
      needs[count] = need();
    }
  }

  private double need() {
    double sum = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (Node part : getManagedChildren()) {
      double wanted = Math.ceil(part.prefWidth(-1));
      double width = Math.min(wanted, least.getOrDefault(part, wanted));
      sum += width + getSpacing() + margins(part);
    }
    return sum;
  }

  private static double margins(Node part) {
    var margin = getMargin(part);
    return margin == null ? 0 : margin.getLeft() + margin.getRight();
  }

  private void give(int count) {
    given = count;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean isGiven = i < count;
      switch (step.how()) {
        case HIDE -> {
          step.node().setVisible(!isGiven);
          step.node().setManaged(!isGiven);
        }
        case SHORTEN -> {
          if (step.node() instanceof Labeled labeled) {
            labeled.setContentDisplay(isGiven ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
          }
        }
        case TIGHTEN -> {
          step.node().getStyleClass().remove("tight");
          if (isGiven) {
            step.node().getStyleClass().add("tight");
          }
        }
      }
    }
  }
}
