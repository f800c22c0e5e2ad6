package liaison.scene.audit;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Text;
import liaison.scene.Box;
import liaison.scene.Layer;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.audit.AuditReport.Finding;
import liaison.scene.audit.AuditReport.Kind;
import liaison.scene.raster.RasterPainter;
import liaison.scene.text.Fonts;

/**
 * Looks a picture over.
 *
 * <p>Two texts overlap when their inked rectangles share area; lines of one label never count. A
 * text overlaps a mark when it touches the symbol or bar of another thing, or crosses the edge of
 * its own symbol. Text must lie whole on the page and within the clip of its layer; marks must lie
 * on the page unless their layer is clipped to the plot on purpose. Dimmed text is not held to a
 * contrast.
 */
public final class Audit {

  private static final double SLACK = 0.5;
  private static final int DIMMED = 128;

  private final Fonts fonts;
  private final RasterPainter painter;

  public Audit(Fonts fonts, RasterPainter painter) {
    this.fonts = fonts;
    this.painter = painter;
  }

  /** Measures a scene at its page's size. */
  public AuditReport of(Scene scene) {
    Inventory inventory = Inventory.of(scene, fonts);
    List<Finding> findings = new ArrayList<>();
    overlaps(inventory, findings);
    outside(scene, inventory, findings);
    double smallest = sizes(inventory, findings);
    double lowest = contrasts(scene, inventory, findings);
    for (Scene.Dropped dropped : scene.dropped()) {
      findings.add(
          new Finding(
              dropped.id(),
              Kind.DROPPED,
              Text.of("scene.audit.dropped", dropped.label(), dropped.reason())));
    }
    return new AuditReport(inventory.lines().size(), smallest, lowest, findings);
  }

  private static void overlaps(Inventory inventory, List<Finding> findings) {
    List<Inventory.Line> lines = inventory.lines();
    for (int i = 0; i < lines.size(); i++) {
      Inventory.Line line = lines.get(i);
      for (int j = i + 1; j < lines.size(); j++) {
        Inventory.Line other = lines.get(j);
        boolean same = !line.label().id().isEmpty() && line.label().id().equals(other.label().id());
        if (!same && line.quad().overlaps(other.quad())) {
          findings.add(
              found(line, Kind.LABEL_ON_LABEL, "scene.audit.labelOnLabel", other.label().text()));
        }
      }
      for (Inventory.Solid solid : inventory.solids()) {
        if (!solid.id().isEmpty() && crosses(line, solid)) {
          findings.add(found(line, Kind.LABEL_ON_MARK, "scene.audit.labelOnMark", solid.id()));
        }
      }
    }
  }

  private static boolean crosses(Inventory.Line line, Inventory.Solid solid) {
    boolean own = solid.id().equals(line.owner());
    Box box = solid.box();
    if (solid.radius() > 0) {
      boolean touches = line.quad().distance(box.centreX(), box.centreY()) < solid.radius() - SLACK;
      return touches
          && (!own || line.quad().reach(box.centreX(), box.centreY()) > solid.radius() + SLACK);
    }
    return !own && line.quad().bounds().overlaps(box.grown(-SLACK));
  }

  private static void outside(Scene scene, Inventory inventory, List<Finding> findings) {
    Box page = new Box(0, 0, scene.width(), scene.height());
    for (Inventory.Line line : inventory.lines()) {
      Box ink = line.quad().bounds();
      if (!page.contains(ink)) {
        findings.add(found(line, Kind.OUTSIDE, "scene.audit.outside"));
      } else if (!line.layer().clip().grown(SLACK).contains(ink)) {
        findings.add(found(line, Kind.OUTSIDE, "scene.audit.clipped"));
      }
    }
    for (Inventory.Solid solid : inventory.solids()) {
      boolean unclipped = !scene.plot().grown(SLACK).contains(visible(solid.layer(), page));
      Box allowed = solid.id().isEmpty() ? page : scene.plot().grown(SLACK);
      if (unclipped && !allowed.contains(solid.box())) {
        findings.add(
            new Finding(solid.id(), Kind.OUTSIDE, Text.of("scene.audit.markOutside", solid.id())));
      }
    }
  }

  private static Box visible(Layer layer, Box page) {
    double x = Math.max(page.x(), layer.clip().x());
    double y = Math.max(page.y(), layer.clip().y());
    return new Box(
        x,
        y,
        Math.min(page.right(), layer.clip().right()) - x,
        Math.min(page.bottom(), layer.clip().bottom()) - y);
  }

  private static double sizes(Inventory inventory, List<Finding> findings) {
    double smallest = 0;
    for (Inventory.Line line : inventory.lines()) {
      double size = line.label().style().size();
      smallest = smallest == 0 ? size : Math.min(smallest, size);
      if (size < PictureScale.SMALLEST - 1e-6) {
        findings.add(found(line, Kind.SMALL_TEXT, "scene.audit.smallText", size * 0.75));
      }
    }
    return smallest * 0.75;
  }

  private double contrasts(Scene scene, Inventory inventory, List<Finding> findings) {
    Contrast contrast = new Contrast(scene, painter);
    double lowest = 21;
    for (Inventory.Line line : inventory.lines()) {
      if (line.label().style().argb() >>> 24 < DIMMED) {
        continue;
      }
      double ratio = contrast.of(line);
      lowest = Math.min(lowest, ratio);
      double needed = Contrast.needed(line.label().style());
      if (ratio < needed) {
        findings.add(found(line, Kind.CONTRAST, "scene.audit.contrast", ratio, needed));
      }
    }
    return lowest;
  }

  private static Finding found(Inventory.Line line, Kind kind, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = line.label().text();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Finding(line.name(), kind, Text.of(key, all));
  }
}
