package liaison.bench;

import java.util.Locale;

/**
 * Whether a result is as good as the peer's.
 *
 * @param text what was held against what
 * @param isMet whether it is good enough
 */
public record Quality(String text, boolean isMet) {

  /** Nothing to be said of it. */
  public static final Quality NONE = new Quality("", true);

  /** A number that must not be above another. */
  public static Quality atMost(String what, double value, double most) {
    return new Quality(words(what, value, "≤", most), value <= most);
  }

  /** A number that must not be below another. */
  public static Quality atLeast(String what, double value, double least) {
    return new Quality(words(what, value, "≥", least), value >= least);
  }

  /** A claim that holds or not. */
  public static Quality claim(String what, boolean holds) {
    return new Quality((holds ? "" : "NOT: ") + what, holds);
  }

  /** Both, met when both are. */
  public Quality and(Quality other) {
    String both =
        text.isEmpty() || other.text.isEmpty() ? text + other.text : text + "; " + other.text;
    return new Quality(both, isMet && other.isMet);
  }

  private static String words(String what, double value, String order, double limit) {
    return String.format(Locale.ROOT, "%s %.4g %s %.4g", what, value, order, limit);
  }
}
