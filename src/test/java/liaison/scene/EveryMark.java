package liaison.scene;

import java.util.List;

/** A small scene with every mark, fill and kind of text, for tests of painters. */
public final class EveryMark {

  private static final Stroke LINE = Stroke.of(0xff1f5fbf, 1.5);

  private EveryMark() {}

  public static Scene scene() {
    return scene("清华大学 <Toyota> & “friends”");
  }

  public static Scene scene(String title) {
    Box page = new Box(0, 0, 240, 160);
    Box plot = new Box(10, 20, 220, 120);
    View view = new View(2, 10, 20);
    return new Scene(
        240,
        160,
        0xffffffff,
        plot,
        List.of(
            new Layer("ties", view, plot, ties()),
            new Layer("nodes", view, plot, nodes()),
            new Layer("spans", view, plot, spans()),
            new Layer("labels", View.PAGE, page, labels(title))),
        new Scene.Caption(title, "Subtitle", "Source", "zh"),
        List.of());
  }

  private static List<Mark> ties() {
    return List.of(
        new Mark.Curve("tie:o-a|o-b", new double[] {10, 10, 25, 5, 40, 10}, 4, 1, 0x806b7580),
        new Mark.Curve("tie:o-a|o-c", new double[] {10, 10, 20, 20, 30, 30}, 2, 2, 0xff6b7580),
        new Mark.Polyline("", new double[] {0, 50, 50, 52, 60, 40}, new Stroke(0xff444444, 1, 3)));
  }

  private static List<Mark> nodes() {
    Mark disc =
        new Mark.Symbol("", 10, 10, 8, Mark.Shape.DISC, new Fill.Solid(0xff0072b2), Stroke.NONE);
    Mark ring =
        new Mark.Symbol("", 10, 10, 11, Mark.Shape.DISC, Fill.NONE, Stroke.of(0xff1f5fbf, 2));
    return List.of(
        new Mark.Group("o-a", "清华大学", List.of(disc, ring)),
        symbol("o-b", 40, Mark.Shape.RING),
        symbol("o-c", 55, Mark.Shape.SQUARE),
        symbol("o-d", 70, Mark.Shape.STAR),
        symbol("o-e", 85, Mark.Shape.CROSS));
  }

  private static Mark symbol(String id, double x, Mark.Shape shape) {
    return new Mark.Symbol(id, x, 10, 6, shape, new Fill.Solid(0xffc06a00), LINE);
  }

  private static List<Mark> spans() {
    return List.of(
        new Mark.Rect(
            "c-1", 10, 40, 30, 5, 3, new Fill.Fade(0xffd04a00, 0x00d04a00, 0.5, 1), Stroke.NONE),
        new Mark.Rect(
            "c-2", 50, 40, 30, 5, 0, new Fill.Hatch(0xffd04a00, 0x33d04a00, 6, 1.5), LINE),
        new Mark.Polygon(
            "region:CN",
            List.of(
                new double[] {70, 20, 90, 20, 90, 35, 70, 35},
                new double[] {75, 24, 85, 24, 80, 31}),
            new Fill.Solid(0xffeef0ec),
            LINE));
  }

  private static List<Mark> labels(String title) {
    TextStyle plain = TextStyle.of(10, 0xff1b1f24);
    return List.of(
        new Mark.Label("", 10, 14, title, plain.asBold(), Mark.Anchor.START, 0),
        new Mark.Label(
            "label:o-b",
            90,
            60,
            "丰田Toyota公司",
            plain.withHalo(0xffffffff, 2),
            Mark.Anchor.MIDDLE,
            0),
        new Mark.Label("label:o-c", 230, 150, "gÅ 2018–2020", plain, Mark.Anchor.END, 0),
        new Mark.Label(
            "", 30, 140, "turned", plain.withHalo(0xffffffff, 1), Mark.Anchor.START, -30));
  }
}
