package liaison.scene.svg;

import java.util.LinkedHashMap;
import java.util.Map;
import liaison.scene.Box;
import liaison.scene.Fill;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;

/** What a document defines before it is used: clips of layers, hatches, fades. */
final class SvgDefs {

  private final Map<Fill, String> fills = new LinkedHashMap<>();
  private final Map<Box, String> clips = new LinkedHashMap<>();

  static SvgDefs of(Scene scene) {
    SvgDefs defs = new SvgDefs();
    for (Layer layer : scene.layers()) {
      defs.clips.computeIfAbsent(layer.clip(), clip -> "clip" + defs.clips.size());
      layer.marks().forEach(defs::collect);
    }
    return defs;
  }

  private void collect(Mark mark) {
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(this::collect);
      case Mark.Polygon polygon -> collect(polygon.fill());
      case Mark.Symbol symbol -> collect(symbol.fill());
      case Mark.Rect rect -> collect(rect.fill());
      case Mark.Polyline line -> {}
      case Mark.Curve curve -> {}
      case Mark.Lines lines -> {}
      case Mark.Label label -> {}
    }
  }

  private void collect(Fill fill) {
    if (!(fill instanceof Fill.Solid)) {
      fills.computeIfAbsent(fill, any -> "fill" + fills.size());
    }
  }

  String clip(Box box) {
    return "url(#" + clips.get(box) + ")";
  }

  String fill(Fill fill) {
    return "url(#" + fills.get(fill) + ")";
  }

  void write(Xml xml) {
    xml.open("defs").newLine();
    clips.forEach((box, id) -> {
      xml.open("clipPath").attribute("id", id);
      xml.open("rect").attribute("x", box.x()).attribute("y", box.y());
      xml.attribute("width", box.width()).attribute("height", box.height()).end();
      xml.close("clipPath");
    });
    fills.forEach((fill, id) -> {
      switch (fill) {
        case Fill.Hatch hatch -> hatch(xml, hatch, id);
        case Fill.Fade fade -> fade(xml, fade, id);
        case Fill.Solid solid -> {}
      }
    });
    xml.close("defs");
  }

  private static void hatch(Xml xml, Fill.Hatch hatch, String id) {
    double spacing = hatch.spacing();
    xml.open("pattern").attribute("id", id).attribute("patternUnits", "userSpaceOnUse");
    xml.attribute("width", spacing).attribute("height", spacing);
    xml.attribute("patternTransform", "rotate(45)").newLine();
    if (hatch.background() >>> 24 != 0) {
      xml.open("rect").attribute("width", spacing).attribute("height", spacing);
      SvgPaint.colour(xml, "fill", hatch.background()).end();
    }
    for (double x : new double[] {0, spacing}) {
      xml.open("line").attribute("x1", x).attribute("y1", 0).attribute("x2", x);
      xml.attribute("y2", spacing).attribute("stroke-width", hatch.width());
      SvgPaint.colour(xml, "stroke", hatch.argb()).end();
    }
    xml.close("pattern");
  }

  private static void fade(Xml xml, Fill.Fade fade, String id) {
    xml.open("linearGradient").attribute("id", id);
    xml.attribute("x1", fade.start()).attribute("x2", fade.end()).attribute("y1", 0);
    xml.attribute("y2", 0).newLine();
    stop(xml, 0, fade.from());
    stop(xml, 1, fade.to());
    xml.close("linearGradient");
  }

  private static void stop(Xml xml, int offset, int argb) {
    xml.open("stop").attribute("offset", offset);
    xml.attribute("stop-color", SvgPaint.hex(argb));
    xml.attribute("stop-opacity", (argb >>> 24) / 255.0).end();
  }
}
