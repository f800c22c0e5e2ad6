package liaison.ui.search;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import liaison.ui.control.Tips;

/**
 * Name, second name, reason and count of a hit in one line. When it is narrow the second name gives
 * way first, then the reason, and the name is cut last.
 */
final class HitLine extends Region {

  private static final double GAP = 8;
  private static final double COUNT_WIDTH = 40;
  private static final double SECOND_LEAST = 48;
  private static final double REASON_SHARE = 0.4;

  private final Label name = new Label();
  private final Label second = new Label();
  private final Label reason = new Label();
  private final Label count = new Label();

  HitLine() {
    getStyleClass().add("hit-line");
    name.getStyleClass().add("hit-name");
    second.getStyleClass().add("hit-second");
    reason.getStyleClass().add("hit-reason");
    count.getStyleClass().add("hit-count");
    getChildren().addAll(name, second, reason, count);
    Tips.whenCut(name);
    Tips.whenCut(second);
    Tips.whenCut(reason);
  }

  void show(String first, String other, String why, String number) {
    name.setText(first);
    second.setText(other);
    reason.setText(why);
    count.setText(number);
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double left = in.getLeft();
    double right = getWidth() - in.getRight();
    put(count, right - COUNT_WIDTH, COUNT_WIDTH);
    right -= COUNT_WIDTH + GAP;
    double room = Math.max(0, right - left);
    double nameWanted = Math.ceil(name.prefWidth(-1));
    double reasonWanted = Math.ceil(reason.prefWidth(-1));
    double reasonWidth =
        Math.min(reasonWanted, Math.max(room * REASON_SHARE, room - nameWanted - GAP));
    put(reason, right - reasonWidth, reasonWidth);
    right -= reasonWidth + GAP;
    double nameWidth = Math.min(nameWanted, Math.max(0, right - left));
    put(name, left, nameWidth);
    left += nameWidth + GAP;
    double secondWidth = Math.min(Math.ceil(second.prefWidth(-1)), Math.max(0, right - left));
    boolean isShown = secondWidth >= Math.min(SECOND_LEAST, second.prefWidth(-1));
    second.setVisible(isShown);
    put(second, left, secondWidth);
  }

  private void put(Label label, double x, double width) {
    double height = label.prefHeight(width);
    double y = name.prefHeight(-1) + baseline() - label.getBaselineOffset();
    label.resizeRelocate(x, Math.round(y - name.prefHeight(-1)), width, height);
  }

  /** Where the letters of all labels stand. */
  private double baseline() {
    return (getHeight() - name.prefHeight(-1)) / 2 + name.getBaselineOffset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return name.prefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}
