package liaison.scene;

import java.util.List;
import java.util.Map;

/**
 * All colours of pictures, ARGB, for one theme. The same type, kind or sector has the same colour
 * in every view and file; shapes double what the colours say. Every colour of a category has a
 * contrast of at least 3:1 to the canvas.
 */
public final class Palette {

  private static final List<String> TYPES =
      List.of(
          "university",
          "company",
          "government",
          "institute",
          "funder",
          "platform",
          "joint-unit",
          "association");

  /** Index of the colour family and depth within it, per kind. */
  private static final Map<String, int[]> KINDS =
      Map.ofEntries(
          Map.entry("framework-agreement", new int[] {0, 0}),
          Map.entry("strategic-agreement", new int[] {0, 1}),
          Map.entry("training-programme", new int[] {1, 0}),
          Map.entry("exchange", new int[] {1, 1}),
          Map.entry("event", new int[] {1, 2}),
          Map.entry("joint-project", new int[] {2, 0}),
          Map.entry("flagship-project", new int[] {2, 1}),
          Map.entry("commissioned-rd", new int[] {2, 2}),
          Map.entry("consultancy", new int[] {2, 3}),
          Map.entry("licence", new int[] {3, 0}),
          Map.entry("technology-transfer", new int[] {3, 1}),
          Map.entry("base", new int[] {3, 2}),
          Map.entry("joint-fund", new int[] {4, 0}),
          Map.entry("contract-series", new int[] {4, 1}),
          Map.entry("grant", new int[] {4, 2}),
          Map.entry("loan", new int[] {4, 3}),
          Map.entry("consortium", new int[] {5, 0}),
          Map.entry("membership", new int[] {5, 1}),
          Map.entry("platform", new int[] {5, 2}),
          Map.entry("joint-lab", new int[] {6, 0}),
          Map.entry("joint-centre", new int[] {6, 1}),
          Map.entry("joint-institute", new int[] {6, 2}),
          Map.entry("policy-programme", new int[] {7, 0}),
          Map.entry("collaboration-office", new int[] {7, 1}));

  private static final Map<String, Mark.Shape> TYPE_SHAPES =
      Map.of(
          "university", Mark.Shape.DISC,
          "company", Mark.Shape.SQUARE,
          "government", Mark.Shape.DIAMOND,
          "institute", Mark.Shape.TRIANGLE,
          "platform", Mark.Shape.HEXAGON,
          "joint-unit", Mark.Shape.RING,
          "funder", Mark.Shape.PENTAGON,
          "hospital", Mark.Shape.CROSS,
          "association", Mark.Shape.STAR);

  private static final Mark.Shape[] DEPTH_SHAPES = {
    Mark.Shape.DISC, Mark.Shape.SQUARE, Mark.Shape.DIAMOND, Mark.Shape.TRIANGLE
  };

  private static final int[] LIGHT = {
    0xff0072b2, 0xffc06a00, 0xff00825e, 0xff2f8fc7, 0xff8f7a00, 0xffb3568c, 0xffd04a00, 0xff46505c
  };
  private static final int[] DARK = {
    0xff4a9fe0, 0xfff0a830, 0xff2fbf94, 0xff7cc8f0, 0xffd9c34a, 0xffdc93bd, 0xfff0764a, 0xffb4bec9
  };
  private static final int[] LOW_TO_HIGH = {
    0xffd9e6f2, 0xffa9c9e3, 0xff6fa6d0, 0xff3a7fb8, 0xff1b5a98, 0xff0b366b
  };
  private static final int[] LOW_TO_HIGH_DARK = {
    0xff22384f, 0xff2b5580, 0xff3a78b0, 0xff5c9dd4, 0xff93c3ec, 0xffd3e8fb
  };

  private final Theme theme;

  public Palette(Theme theme) {
    this.theme = theme;
  }

  public Theme theme() {
    return theme;
  }

  /** Colour of the page. */
  public int canvas() {
    return pick(0xffffffff, 0xff14171b, 0xffffffff);
  }

  public int panel() {
    return pick(0xfff6f7f9, 0xff1b2026, 0xffffffff);
  }

  public int hairline() {
    return pick(0xffdde1e6, 0xff2e353d, 0xffbfbfbf);
  }

  public int text() {
    return pick(0xff1b1f24, 0xffe8ecf0, 0xff000000);
  }

  public int muted() {
    return pick(0xff5a6470, 0xff9aa5b1, 0xff444444);
  }

  /** What is selected, and nothing else. */
  public int accent() {
    return pick(0xff1f5fbf, 0xff7fb2ff, 0xff1f5fbf);
  }

  /** Ties, before {@link Colours#withAlpha} by density. */
  public int tie() {
    return pick(0xff6b7580, 0xff8d98a4, 0xff555555);
  }

  public int land() {
    return pick(0xffeef0ec, 0xff22272d, 0xfff4f4f4);
  }

  public int water() {
    return pick(0xffffffff, 0xff101418, 0xffffffff);
  }

  public int border() {
    return pick(0xffc3c8c2, 0xff3b434c, 0xff9a9a9a);
  }

  public int coast() {
    return pick(0xffa3aaa6, 0xff525c67, 0xff6a6a6a);
  }

  /** Grey for everything beyond the eight categories. */
  public int other() {
    return pick(0xff7d8791, 0xff8b96a2, 0xff707070);
  }

  /** The colours of categories, in order; from the ninth on {@link #other}. */
  public int category(int index) {
    int[] colours = theme == Theme.DARK ? DARK : LIGHT;
    return index >= 0 && index < colours.length ? colours[index] : other();
  }

  /** Colour of a type of organisation. */
  public int type(String code) {
    return category(TYPES.indexOf(code));
  }

  /** Shape of a type of organisation. */
  public Mark.Shape typeShape(String code) {
    return TYPE_SHAPES.getOrDefault(code, Mark.Shape.DISC);
  }

  /** Colour of a kind of collaboration: a family's colour, deeper for its further members. */
  public int kind(String code) {
    int[] place = KINDS.get(code);
    return place == null
        ? other()
        : Colours.mix(category(place[0]), text(), Math.min(place[1], 3) * 0.24);
  }

  /** Shape of a kind of collaboration. */
  public Mark.Shape kindShape(String code) {
    int[] place = KINDS.get(code);
    return place == null ? Mark.Shape.DISC : DEPTH_SHAPES[place[1]];
  }

  /** Colour of a sector: university, industry, government, other. */
  public int sector(String code) {
    return switch (code) {
      case "university" -> category(0);
      case "industry" -> category(1);
      case "government" -> category(2);
      default -> other();
    };
  }

  /**
   * Colours for ordered classes from low to high.
   *
   * @param classes 1 to 9
   */
  public int[] sequence(int classes) {
    int[] result = new int[classes];
    for (int i = 0; i < classes; i++) {
      result[i] = sequenceAt(classes == 1 ? 0.6 : i / (double) (classes - 1));
    }
    return result;
  }

  /** The colour at a share of the way from low (0) to high (1). */
  public int sequenceAt(double share) {
    int[] anchors = theme == Theme.DARK ? LOW_TO_HIGH_DARK : LOW_TO_HIGH;
    double place = Math.clamp(share, 0, 1) * (anchors.length - 1);
    int low = (int) Math.min(Math.floor(place), anchors.length - 2);
    return Colours.mix(anchors[low], anchors[low + 1], place - low);
  }

  /** How areas without data look, never like the lowest class. */
  public Fill noData() {
    return new Fill.Hatch(
        pick(0xffd3d7d3, 0xff343b43, 0xffc8c8c8), pick(0xfff7f8f6, 0xff1a1e23, 0xffffffff), 5, 1);
  }

  /** A colour as it looks when something else stands out. */
  public int dimmed(int argb) {
    return Colours.withAlpha(argb, 0.15);
  }

  /** A colour as it looks when something else stands out and all must still be read. */
  public int receding(int argb) {
    return Colours.withAlpha(argb, 0.42);
  }

  private int pick(int light, int dark, int print) {
    return switch (theme) {
      case LIGHT -> light;
      case DARK -> dark;
      case PRINT -> print;
    };
  }
}
