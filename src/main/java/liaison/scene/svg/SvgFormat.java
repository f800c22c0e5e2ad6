package liaison.scene.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liaison.base.Progress;
import liaison.scene.FigureFormat;
import liaison.scene.FigureOptions;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.text.Fonts;

/**
 * SVG: the first page as one document.
 *
 * <p>Every thing drawn is one {@code g} with its id as {@code data-id}, what it is as {@code
 * data-kind} and its name as {@code title}; further marks of the same thing carry {@code data-of}.
 */
public final class SvgFormat implements FigureFormat {

  private static final String FAMILY = "'Noto Sans','Noto Sans SC',sans-serif";

  private final Fonts fonts;

  public SvgFormat(Fonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public String id() {
    return "svg";
  }

  @Override
  public void write(List<Scene> pages, FigureOptions options, OutputStream out, Progress progress)
      throws IOException {
    progress.step(0, 1);
    out.write(document(pages.getFirst(), options).getBytes(StandardCharsets.UTF_8));
    progress.step(1, 1);
  }

  private String document(Scene scene, FigureOptions options) {
    Xml xml = new Xml();
    xml.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink").attribute("version", "1.1");
    xml.attribute("width", scene.width()).attribute("height", scene.height());
    xml.attribute("viewBox", "0 0 " + Xml.number(scene.width()) + " " + Xml.number(scene.height()));
    xml.attribute("xml:lang", scene.caption().language()).attribute("role", "img").newLine();
    xml.open("title").text(scene.caption().title()).close("title");
    xml.open("desc")
        .text(
            String.join(
                    "\n",
                    scene.caption().subtitle(),
                    scene.caption().source(),
                    options.description())
                .strip())
        .close("desc");
    SvgDefs defs = SvgDefs.of(scene);
    defs.write(xml);
    xml.open("rect").attribute("width", scene.width()).attribute("height", scene.height());
    SvgPaint.colour(xml, "fill", scene.background()).end();
    xml.open("g").attribute("font-family", FAMILY).attribute("xml:space", "preserve");
    xml.attribute("stroke-linejoin", "round").attribute("stroke-linecap", "round").newLine();
    new Body(xml, defs, new SvgMarks(xml, defs, new SvgText(fonts)), names(scene)).write(scene);
    xml.close("g").close("svg");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml;
  }

  /** Names of things as their labels tell them. */
  private static Map<String, String> names(Scene scene) {
    Map<String, String> names = new HashMap<>();
    for (Layer layer : scene.layers()) {
      for (Mark mark : layer.marks()) {
        if (mark.id().startsWith("label:")) {
          String words =
              mark instanceof Mark.Group group
                  ? group.title()
                  : mark instanceof Mark.Label label ? label.text() : "";
          names.putIfAbsent(mark.id().substring(6), words);
        }
      }
    }
    return names;
  }

  /** Writes the layers; knows what has been drawn already. */
  private record Body(
      Xml xml, SvgDefs defs, SvgMarks marks, Map<String, String> names, Set<String> seen) {

    Body(Xml xml, SvgDefs defs, SvgMarks marks, Map<String, String> names) {
      this(xml, defs, marks, names, new HashSet<>());
    }

    void write(Scene scene) {
      for (Layer layer : scene.layers()) {
        xml.open("g").attribute("id", "layer-" + layer.id());
        xml.attribute("clip-path", defs.clip(layer.clip())).newLine();
        int from = 0;
        while (from < layer.marks().size()) {
          int to = from + 1;
          if (layer.marks().get(from) instanceof Mark.Lines lines) {
            for (int line = 0; line < lines.count(); line++) {
              thing(layer, List.of(lines.line(line)));
            }
            from = to;
            continue;
          }
          String id = layer.marks().get(from).id();
          while (!id.isEmpty()
              && to < layer.marks().size()
              && layer.marks().get(to).id().equals(id)) {
            to++;
          }
          thing(layer, layer.marks().subList(from, to));
          from = to;
        }
        xml.close("g");
      }
    }

    private void thing(Layer layer, List<Mark> parts) {
      String id = parts.getFirst().id();
      if (!id.isEmpty()) {
        boolean first = seen.add(id);
        xml.open("g");
        if (first) {
          xml.attribute("id", "m" + seen.size());
        }
        xml.attribute(first ? "data-id" : "data-of", id);
        xml.attribute("data-kind", kind(parts.getFirst(), layer)).newLine();
        String title = title(parts);
        if (!title.isEmpty()) {
          xml.open("title").text(title).close("title");
        }
      }
      parts.forEach(part -> marks.write(part, layer.view()));
      if (!id.isEmpty()) {
        xml.close("g");
      }
    }

    private String title(List<Mark> parts) {
      for (Mark part : parts) {
        if (part instanceof Mark.Group group && !group.title().isEmpty()) {
          return group.title();
        }
      }
      String id = parts.getFirst().id();
      if (id.startsWith("label:")) {
        return "";
      }
      if (id.startsWith("tie:")) {
        List<String> ends = new ArrayList<>();
        for (String end : id.substring(4).split("\\|")) {
          ends.add(names.getOrDefault(end, end));
        }
        return String.join(" – ", ends);
      }
      return names.getOrDefault(id, id);
    }

    private static String kind(Mark mark, Layer layer) {
      int colon = mark.id().indexOf(':');
      if (colon > 0) {
        return mark.id().substring(0, colon);
      }
      if (layer.id().startsWith("milestone")) {
        return "milestone";
      }
      Mark shape =
          mark instanceof Mark.Group group && !group.marks().isEmpty()
              ? group.marks().getFirst()
              : mark;
      return switch (shape) {
        case Mark.Rect rect -> "span";
        case Mark.Polygon polygon -> "area";
        case Mark.Polyline line -> "line";
        case Mark.Curve curve -> "line";
        case Mark.Lines lines -> "line";
        case Mark.Label label -> "label";
        case Mark.Symbol symbol -> "node";
        case Mark.Group group -> "node";
      };
    }
  }
}
