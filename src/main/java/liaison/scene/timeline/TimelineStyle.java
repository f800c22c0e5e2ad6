package liaison.scene.timeline;

import liaison.base.Language;
import liaison.scene.PictureScale;
import liaison.scene.TextMeasure;

/**
 * Sizes of a timeline at one row height, in page units.
 *
 * @param scale sizes of the page
 * @param measure of text
 * @param language of its words
 * @param pitch height of a row
 */
record TimelineStyle(PictureScale scale, TextMeasure measure, Language language, double pitch) {

  private static final double LARGEST_PITCH = 25;
  private static final double LINE = 1.12;
  private static final double BAR_SHARE = 0.52;
  private static final double CELL_ROWS = 2;
  private static final double LANE_GAP = 0.38;

  static double largestPitch(PictureScale scale) {
    return Math.max(scale.length(LARGEST_PITCH), smallestPitch());
  }

  static double smallestPitch() {
    return PictureScale.SMALLEST * LINE + 1;
  }

  TimelineStyle withPitch(double next) {
    return new TimelineStyle(scale, measure, language, next);
  }

  double labelSize() {
    return Math.clamp(pitch / LINE / 1.1, PictureScale.SMALLEST, scale.label());
  }

  /** Height of a row that holds nothing but words. */
  double wordsRow() {
    return Math.max(pitch, 1.3 * labelSize());
  }

  double barHeight() {
    return Math.max(4, BAR_SHARE * pitch);
  }

  /** Distance of the small squares that stand for facts known by a date. */
  double cellPitch() {
    return pitch / CELL_ROWS * 0.92;
  }

  /** How far a bar fades beyond the last day it is known of. */
  double tail() {
    return scale.length(11);
  }

  /** Least width of a bar. */
  double leastBar() {
    return scale.length(5);
  }

  double gap() {
    return scale.length(5);
  }

  /** Space between lanes. */
  double laneGap() {
    return LANE_GAP * pitch;
  }

  double longestLabel() {
    return scale.length(250);
  }

  /** Greatest width of a name where there is room to spare. */
  double widestLabel() {
    return scale.length(430);
  }

  double stepRadius() {
    return Math.max(3, 0.24 * pitch);
  }

  double width(String text) {
    return measure.width(text, labelSize(), false);
  }
}
