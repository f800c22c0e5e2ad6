package liaison.scene.audit;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Box;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.View;
import liaison.scene.text.Fonts;

/** The lines of text and the solid marks of a scene, in page units. */
record Inventory(List<Line> lines, List<Solid> solids) {

  private static final String LABEL = "label:";

  /** A line of text with the layer it stands in. */
  record Line(Mark.Label label, Quad quad, Layer layer) {

    /** Id of the thing it names, empty for a text of the frame or an axis. */
    String owner() {
      return label.id().startsWith(LABEL) ? label.id().substring(LABEL.length()) : label.id();
    }

    String name() {
      return label.id().isEmpty() ? label.text() : label.id();
    }
  }

  /**
   * A symbol or bar of a thing.
   *
   * @param radius of a symbol, 0 for a bar
   */
  record Solid(String id, Box box, double radius, Layer layer) {}

  static Inventory of(Scene scene, Fonts fonts) {
    Inventory inventory = new Inventory(new ArrayList<>(), new ArrayList<>());
    for (Layer layer : scene.layers()) {
      layer.marks().forEach(mark -> inventory.add(mark, "", layer, fonts));
    }
    return inventory;
  }

  private void add(Mark mark, String owner, Layer layer, Fonts fonts) {
    String id = mark.id().isEmpty() ? owner : mark.id();
    View view = layer.view();
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(part -> add(part, id, layer, fonts));
      case Mark.Label label -> {
        Mark.Label named =
            new Mark.Label(
                id,
                label.x(),
                label.y(),
                label.text(),
                label.style(),
                label.anchor(),
                label.angle());
        Quad quad = Quad.of(label, view, fonts);
        if (quad.bounds().width() > 0 && (label.style().argb() >>> 24) != 0) {
          lines.add(new Line(named, quad, layer));
        }
      }
      case Mark.Symbol symbol -> {
        double r = symbol.radius() + edge(symbol.stroke());
        Box box = new Box(view.x(symbol.x()) - r, view.y(symbol.y()) - r, 2 * r, 2 * r);
        solids.add(new Solid(id, box, r, layer));
      }
      case Mark.Rect rect -> {
        double x = Math.min(view.x(rect.x()), view.x(rect.x() + rect.width()));
        double y = Math.min(view.y(rect.y()), view.y(rect.y() + rect.height()));
        double scale = Math.abs(view.scale());
        Box box = new Box(x, y, Math.abs(rect.width()) * scale, Math.abs(rect.height()) * scale);
        solids.add(new Solid(id, box.grown(edge(rect.stroke())), 0, layer));
      }
      case Mark.Polygon polygon -> {}
      case Mark.Polyline line -> {}
      case Mark.Curve curve -> {}
      case Mark.Lines lines -> {}
    }
  }

  private static double edge(Stroke stroke) {
    return stroke.isDrawn() ? stroke.width() / 2 : 0;
  }
}
