package liaison.scene.svg;

import liaison.scene.Mark;
import liaison.scene.TextStyle;
import liaison.scene.View;
import liaison.scene.text.Fonts;
import liaison.scene.text.GlyphRun;

/**
 * Labels as text elements. The measured width goes along as {@code textLength}, so that a viewer
 * without the fonts still keeps the layout; the space between Chinese and Latin is a {@code dx}. A
 * halo is the same text, used once more below itself.
 */
final class SvgText {

  private final Fonts fonts;
  private int halos;

  SvgText(Fonts fonts) {
    this.fonts = fonts;
  }

  void write(Xml xml, Mark.Label label, View view) {
    GlyphRun run = fonts.run(label.text(), label.style().bold());
    if (run.text().isBlank()) {
      return;
    }
    TextStyle style = label.style();
    boolean haloed = style.halo() >>> 24 != 0 && style.haloWidth() > 0;
    String id = "t" + halos;
    if (haloed) {
      halos++;
      xml.open("use").attribute("xlink:href", "#" + id).attribute("aria-hidden", "true");
      SvgPaint.colour(xml, "stroke", style.halo());
      xml.attribute("stroke-width", 2 * style.haloWidth()).end();
    }
    double x = view.x(label.x());
    double y = view.y(label.y());
    xml.open("text");
    if (haloed) {
      xml.attribute("id", id);
    }
    xml.attribute("x", x).attribute("y", y).attribute("font-size", style.size());
    if (style.bold()) {
      xml.attribute("font-weight", "bold");
    }
    switch (label.anchor()) {
      case START -> {}
      case MIDDLE -> xml.attribute("text-anchor", "middle");
      case END -> xml.attribute("text-anchor", "end");
    }
    SvgPaint.colour(xml, "fill", style.argb());
    xml.attribute("textLength", run.width() * style.size());
    xml.attribute("lengthAdjust", "spacingAndGlyphs");
    if (label.angle() != 0) {
      xml.attribute(
          "transform",
          "rotate(" + Xml.number(label.angle()) + " " + Xml.number(x) + " " + Xml.number(y) + ")");
    }
    words(xml, run, style.size());
    xml.close("text");
  }

  private static void words(Xml xml, GlyphRun run, double size) {
    int from = 0;
    for (int i = 0; i <= run.gaps().length; i++) {
      int to = i < run.gaps().length ? run.gaps()[i] : run.text().length();
      String part = run.text().substring(from, to);
      if (i == 0) {
        xml.text(part);
      } else {
        xml.open("tspan").attribute("dx", GlyphRun.GAP * size).text(part).closeInline("tspan");
      }
      from = to;
    }
  }
}
