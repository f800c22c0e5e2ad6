package liaison.scene.svg;

import java.util.List;
import liaison.scene.Mark;
import liaison.scene.SymbolShapes;
import liaison.scene.TaperedCurve;
import liaison.scene.View;

/** The shapes of marks as elements. */
final class SvgMarks {

  private final Xml xml;
  private final SvgDefs defs;
  private final SvgText text;

  SvgMarks(Xml xml, SvgDefs defs, SvgText text) {
    this.xml = xml;
    this.defs = defs;
    this.text = text;
  }

  void write(Mark mark, View view) {
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(part -> write(part, view));
      case Mark.Label label -> text.write(xml, label, view);
      case Mark.Polyline line -> {
        xml.open("path").attribute("d", path(line.xy(), view, false)).attribute("fill", "none");
        SvgPaint.stroke(xml, line.stroke()).end();
      }
      case Mark.Curve curve -> curve(curve, view);
      case Mark.Lines lines -> {
        for (int line = 0; line < lines.count(); line++) {
          curve(lines.line(line), view);
        }
      }
      case Mark.Polygon polygon -> {
        StringBuilder d = new StringBuilder();
        polygon.rings().forEach(ring -> d.append(path(ring, view, true)));
        xml.open("path").attribute("d", d.toString()).attribute("fill-rule", "evenodd");
        SvgPaint.fill(xml, polygon.fill(), defs);
        SvgPaint.stroke(xml, polygon.stroke()).end();
      }
      case Mark.Symbol symbol -> symbol(symbol, view);
      case Mark.Rect rect -> rect(rect, view);
    }
  }

  private void curve(Mark.Curve curve, View view) {
    double[] xy = curve.xy().clone();
    for (int i = 0; i + 1 < xy.length; i += 2) {
      xy[i] = view.x(xy[i]);
      xy[i + 1] = view.y(xy[i + 1]);
    }
    if (curve.startWidth() == curve.endWidth()) {
      String d = "M" + point(xy, 0) + "Q" + point(xy, 2) + " " + point(xy, 4);
      xml.open("path").attribute("d", d).attribute("fill", "none");
      SvgPaint.colour(xml, "stroke", curve.argb());
      xml.attribute("stroke-linecap", "butt").attribute("stroke-width", curve.startWidth()).end();
      return;
    }
    double[] ring = TaperedCurve.outline(xy, curve.startWidth(), curve.endWidth());
    xml.open("path").attribute("d", path(ring, View.PAGE, true));
    SvgPaint.colour(xml, "fill", curve.argb()).end();
  }

  private void rect(Mark.Rect rect, View view) {
    double left = Math.min(view.x(rect.x()), view.x(rect.x() + rect.width()));
    double top = Math.min(view.y(rect.y()), view.y(rect.y() + rect.height()));
    double width = Math.abs(rect.width() * view.scale());
    double height = Math.abs(rect.height() * view.scale());
    double radius = Math.min(rect.radius(), Math.min(width, height) / 2);
    xml.open("rect").attribute("x", left).attribute("y", top);
    xml.attribute("width", width).attribute("height", height);
    if (radius > 0) {
      xml.attribute("rx", radius);
    }
    SvgPaint.fill(xml, rect.fill(), defs);
    SvgPaint.stroke(xml, rect.stroke()).end();
  }

  private void symbol(Mark.Symbol symbol, View view) {
    double x = view.x(symbol.x());
    double y = view.y(symbol.y());
    double r = symbol.radius();
    switch (symbol.shape()) {
      case DISC -> xml.open("circle").attribute("cx", x).attribute("cy", y).attribute("r", r);
      case RING ->
          xml.open("path")
              .attribute("d", circle(x, y, r) + circle(x, y, r * SymbolShapes.RING_HOLE))
              .attribute("fill-rule", "evenodd");
      default -> {
        View at = new View(r, x, y);
        List<double[]> rings = SymbolShapes.corners(symbol.shape());
        xml.open("path").attribute("d", path(rings.getFirst(), at, true));
      }
    }
    SvgPaint.fill(xml, symbol.fill(), defs);
    SvgPaint.stroke(xml, symbol.stroke()).end();
  }

  private static String circle(double x, double y, double r) {
    String arc = "A" + Xml.number(r) + " " + Xml.number(r) + " 0 1 1 ";
    String left = Xml.number(x - r) + " " + Xml.number(y);
    String right = Xml.number(x + r) + " " + Xml.number(y);
    return "M" + left + arc + right + arc + left + "Z";
  }

  private static String path(double[] xy, View view, boolean closed) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i + 1 < xy.length; i += 2) {
      d.append(i == 0 ? 'M' : 'L');
      Xml.number(d, view.x(xy[i]));
      d.append(' ');
      Xml.number(d, view.y(xy[i + 1]));
    }
    return closed ? d.append('Z').toString() : d.toString();
  }

  private static String point(double[] xy, int at) {
    return Xml.number(xy[at]) + " " + Xml.number(xy[at + 1]);
  }
}
