package liaison.scene;

/** Measures text in the bundled fonts; the same numbers hold for every painter. */
public interface TextMeasure {

  /** Advance width of one line in page units. */
  double width(String text, double size, boolean bold);

  /** Height above the baseline that letters and Han characters reach, in page units. */
  double ascent(double size);

  /** Depth below the baseline, positive, in page units. */
  double descent(double size);
}
