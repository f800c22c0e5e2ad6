package liaison.scene.svg;

import liaison.scene.Fill;
import liaison.scene.Stroke;

/** Colours, fills and strokes as attributes. */
final class SvgPaint {

  private static final String DIGITS = "0123456789abcdef";

  private SvgPaint() {}

  static String hex(int argb) {
    StringBuilder hex = new StringBuilder("#");
    for (int shift = 20; shift >= 0; shift -= 4) {
      hex.append(DIGITS.charAt(argb >>> shift & 0xf));
    }
    return hex.toString();
  }

  /** A colour and, unless it is opaque, its opacity. */
  static Xml colour(Xml xml, String property, int argb) {
    int alpha = argb >>> 24;
    if (alpha == 0) {
      return xml.attribute(property, "none");
    }
    xml.attribute(property, hex(argb));
    return alpha == 255 ? xml : xml.attribute(property + "-opacity", alpha / 255.0);
  }

  static Xml fill(Xml xml, Fill fill, SvgDefs defs) {
    return fill instanceof Fill.Solid solid
        ? colour(xml, "fill", solid.argb())
        : xml.attribute("fill", defs.fill(fill));
  }

  static Xml stroke(Xml xml, Stroke stroke) {
    if (!stroke.isDrawn()) {
      return xml;
    }
    colour(xml, "stroke", stroke.argb()).attribute("stroke-width", stroke.width());
    return stroke.dash() > 0 ? xml.attribute("stroke-dasharray", stroke.dash()) : xml;
  }
}
