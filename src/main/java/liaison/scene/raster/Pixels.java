package liaison.scene.raster;

/** Arithmetic of pixels premultiplied by alpha, in whole numbers. */
final class Pixels {

  private Pixels() {}

  static int premultiply(int argb) {
    int alpha = argb >>> 24;
    return alpha == 255 ? argb : alpha << 24 | scaled(argb, alpha) & 0xffffff;
  }

  /** The colour as it was before multiplication by alpha. */
  static int straight(int pixel) {
    int alpha = pixel >>> 24;
    if (alpha == 255 || alpha == 0) {
      return pixel;
    }
    int result = alpha;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int channel = pixel >>> shift & 0xff;
      result = result << 8 | Math.min(255, (channel * 255 + alpha / 2) / alpha);
    }
    return result;
  }

  /** All four channels times a share of 255. */
  static int scaled(int pixel, int share) {
    int even = (pixel >>> 8 & 0xff00ff) * share + 0x800080;
    int odd = (pixel & 0xff00ff) * share + 0x800080;
    even = even + (even >>> 8 & 0xff00ff) & 0xff00ff00;
    odd = (odd + (odd >>> 8 & 0xff00ff)) >>> 8 & 0xff00ff;
    return even | odd;
  }

  static int over(int top, int bottom) {
    int alpha = top >>> 24;
    return alpha == 255 ? top : alpha == 0 ? bottom : top + scaled(bottom, 255 - alpha);
  }

  static int mix(int from, int to, double share) {
    int second = (int) Math.round(share * 255);
    return scaled(from, 255 - second) + scaled(to, second);
  }
}
