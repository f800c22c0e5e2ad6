package liaison.scene;

/** Arithmetic with ARGB colours, not premultiplied. */
public final class Colours {

  private Colours() {}

  /** The colour with its alpha multiplied by a share from 0 to 1. */
  public static int withAlpha(int argb, double share) {
    int alpha = (int) Math.round((argb >>> 24) * Math.clamp(share, 0, 1));
    return alpha << 24 | argb & 0xffffff;
  }

  /** A share of the way from one colour to another, channel by channel. */
  public static int mix(int from, int to, double share) {
    int result = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      int a = from >>> shift & 0xff;
      int b = to >>> shift & 0xff;
      result |= (int) Math.round(a + (b - a) * Math.clamp(share, 0, 1)) << shift;
    }
    return result;
  }

  /** One colour, possibly translucent, laid over an opaque one. */
  public static int over(int top, int bottom) {
    return mix(bottom, top | 0xff000000, (top >>> 24) / 255.0) | 0xff000000;
  }

  /** Contrast ratio of two opaque colours by WCAG 2, from 1 to 21. */
  public static double contrast(int a, int b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Black or white, whichever reads better on a colour. */
  public static int readableOn(int argb) {
    return contrast(argb, 0xffffffff) >= contrast(argb, 0xff111417) ? 0xffffffff : 0xff111417;
  }

  /** The colour, moved towards black or white until text in it reads on a ground. */
  public static int readableAs(int argb, int ground, double ratio) {
    int towards = readableOn(ground);
    for (int step = 0; step < 20; step++) {
      int mixed = mix(argb, towards, step / 20.0);
      if (contrast(mixed, ground) >= ratio) {
        return mixed;
      }
    }
    return towards;
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >>> 16 & 0xff)
        + 0.7152 * linear(argb >>> 8 & 0xff)
        + 0.0722 * linear(argb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
