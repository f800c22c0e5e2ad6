package liaison.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Goes over every piece of text in a window and says what a reader would stumble at: words cut off,
 * outside their box, on top of each other, too pale, not on one line with their neighbours, or a
 * key without words; and scroll bars nobody needs.
 */
final class Looks {

  private static final double LEAST_CONTRAST = 4.5;
  private static final double SLACK = 1.5;
  private static final Pattern KEY = Pattern.compile("(?!.*\\.csv)[a-z]+(\\.[a-zA-Z-]+)+");
  private static final Object TIP = "javafx.scene.control.Tooltip";

  private final WritableImage image;
  private final double scale;
  private final List<String> found = new ArrayList<>();

  private Looks(WritableImage image, double scale) {
    this.image = image;
    this.scale = scale;
  }

  /**
   * On the window's thread: what is wrong with what is shown.
   *
   * @param root all of it
   * @param image a picture of it
   * @param scale how many pixels of the picture a unit of the window has
   */
  static List<String> faults(Parent root, WritableImage image, double scale) {
    Looks looks = new Looks(image, scale);
    Node top = top(root);
    List<Leaf> leaves = Leaf.all(root).stream().filter(leaf -> leaf.above().contains(top)).toList();
    leaves.forEach(looks::one);
    looks.overlaps(leaves);
    looks.lines(top);
    looks.bars(top);
    return looks.found.stream().distinct().toList();
  }

  /** The card that lies over everything, else all. */
  private static Node top(Parent root) {
    return root.getChildrenUnmodifiable().stream()
        .filter(node -> node.isVisible() && node.getStyleClass().contains("card"))
        .reduce((first, second) -> second)
        .orElse(root);
  }

  private void one(Leaf leaf) {
    Text text = leaf.text();
    if (text.getParent() instanceof Labeled labeled) {
      if (!text.getText().equals(labeled.getText()) && !hasTip(leaf)) {
        note("cut without a tip", leaf, labeled.getText());
      }
      if (KEY.matcher(labeled.getText()).matches()) {
        note("a key without words", leaf, labeled.getText());
      }
      within(leaf);
    }
    if (!leaf.isDisabled() && text.getFill() instanceof Color fill) {
      double contrast = contrast(fill, leaf);
      if (contrast < LEAST_CONTRAST) {
        note(String.format(Locale.ROOT, "contrast %.1f", contrast), leaf, text.getText());
      }
    }
  }

  /** Cells of the table have their tip while the pointer is on them. */
  private static boolean hasTip(Leaf leaf) {
    return leaf.above().stream()
        .limit(4)
        .anyMatch(node ->
            node instanceof TableCell<?, ?> || node.getProperties().get(TIP) instanceof Tooltip);
  }

  /** A control lies inside what holds it, unless that can be scrolled. */
  private void within(Leaf leaf) {
    Bounds bounds = leaf.bounds();
    for (Node node : leaf.above()) {
      boolean isScrolled = node.getParent() != null && node.getParent().getClip() != null;
      if (node.getClip() != null || isScrolled) {
        return;
      }
      if (node instanceof Region region && region.isManaged()) {
        Bounds room = region.localToScene(region.getLayoutBounds());
        boolean isOut =
            bounds.getMinX() < room.getMinX() - SLACK
                || bounds.getMaxX() > room.getMaxX() + SLACK
                || bounds.getMinY() < room.getMinY() - 2 * SLACK
                || bounds.getMaxY() > room.getMaxY() + 2 * SLACK;
        if (isOut) {
          note("outside its box", leaf, leaf.text().getText() + " in " + name(node));
          return;
        }
      }
    }
  }

  private static String name(Node node) {
    return node.getId() == null ? String.join(".", node.getStyleClass()) : "#" + node.getId();
  }

  private double contrast(Color fill, Leaf leaf) {
    Color ground = ground(leaf.seen());
    double alpha = fill.getOpacity() * leaf.opacity();
    Color ink =
        new Color(
            mix(fill.getRed(), ground.getRed(), alpha),
            mix(fill.getGreen(), ground.getGreen(), alpha),
            mix(fill.getBlue(), ground.getBlue(), alpha),
            1);
    double one = luminance(ink);
    double other = luminance(ground);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double mix(double above, double below, double alpha) {
    return above * alpha + below * (1 - alpha);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** The colour most pixels around a text have. */
  private Color ground(Bounds bounds) {
    PixelReader pixels = image.getPixelReader();
    int left = Math.clamp((int) (scale * (bounds.getMinX() - 2)), 0, (int) image.getWidth() - 1);
    int top = Math.clamp((int) (scale * bounds.getMinY()), 0, (int) image.getHeight() - 1);
    int right = Math.clamp((int) (scale * (bounds.getMaxX() + 2)), 0, (int) image.getWidth() - 1);
    int bottom = Math.clamp((int) (scale * bounds.getMaxY()), 0, (int) image.getHeight() - 1);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
      }
    }
    int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return Color.rgb(most >> 16 & 255, most >> 8 & 255, most & 255);
  }

  /** No two pieces of text share a place. */
  private void overlaps(List<Leaf> leaves) {
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = i + 1; j < leaves.size(); j++) {
        if (isLayered(leaves.get(i), leaves.get(j))) {
          continue;
        }
        Bounds both = Leaf.common(leaves.get(i).seen(), leaves.get(j).seen());
        if (both.getWidth() > SLACK && both.getHeight() > 2 * SLACK) {
          note("on top of another", leaves.get(i), words(leaves.get(j).text().getText()));
        }
      }
    }
  }

  /** What lies over each other by intent, such as a notice over a table. */
  private static boolean isLayered(Leaf one, Leaf other) {
    return one.above().stream()
        .filter(other.above()::contains)
        .findFirst()
        .filter(StackPane.class::isInstance)
        .isPresent();
  }

  /** What stands in one row and nearly on one line stands on one line. */
  private void lines(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof HBox row) {
      List<Leaf> leaves = new ArrayList<>();
      for (Node child : row.getChildren()) {
        if (child instanceof Labeled labeled && labeled.isVisible() && !labeled.isWrapText()) {
          leaves.addAll(Leaf.all(labeled));
        }
      }
      for (int i = 1; i < leaves.size(); i++) {
        double off = Math.abs(baseline(leaves.get(i)) - baseline(leaves.get(i - 1)));
        if (off > 1.01 && off < 6) {
          note(String.format(Locale.ROOT, "%.1f px off its line", off), leaves.get(i), name(row));
        }
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::lines);
    }
  }

  private static double baseline(Leaf leaf) {
    return leaf.text().localToScene(0, leaf.text().getLayoutBounds().getMinY()).getY()
        + leaf.text().getBaselineOffset();
  }

  /** Nothing but a table is scrolled sideways, and nothing by a hair. */
  private void bars(Node node) {
    if (!node.isVisible() || node instanceof TableView<?>) {
      return;
    }
    if (node instanceof ScrollBar bar) {
      boolean isAcross = bar.getOrientation() == Orientation.HORIZONTAL;
      double share = bar.getVisibleAmount() / (bar.getMax() - bar.getMin());
      if (isAcross || share > 0.97) {
        found.add(
            String.format(
                Locale.ROOT,
                "scroll bar %s, %.2f of all shown: %s",
                bar.getOrientation(),
                share,
                bar.getParent() == null ? "" : name(bar.getParent())));
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::bars);
    }
  }

  private void note(String what, Leaf leaf, String words) {
    found.add(
        what + ": " + words(leaf.text().getText()) + " [" + leaf.place() + "] " + words(words));
  }

  private static String words(String text) {
    String line = text.replace('\n', ' ');
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
