package liaison.scene.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Language;
import liaison.scene.Box;
import liaison.scene.Canvas;
import liaison.scene.Fill;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.Theme;
import liaison.scene.audit.Audit;
import liaison.scene.audit.AuditReport;
import liaison.scene.raster.RasterPainter;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameBuilderTest {

  private final Fonts fonts = new Fonts();
  private final Audit audit = new Audit(fonts, new RasterPainter(fonts));

  @ParameterizedTest
  @CsvSource({"640,480", "1280,800", "1920,1080", "900,1200", "800,300", "2560,1440", "4000,3000"})
  void everyFrameIsReadableAndWithinItsMargins(double width, double height) {
    for (Language language : Language.values()) {
      for (Theme theme : Theme.values()) {
        Canvas canvas = Canvas.of(width, height, language, theme);
        Frame frame = full(canvas);
        Scene scene = frame.around(List.of(), List.of());
        AuditReport report = audit.of(scene);
        assertTrue(report.isClean(), () -> canvas + " " + report.findings());
        assertTrue(frame.plot().width() > 0.45 * width, canvas + " " + frame.plot());
        assertTrue(frame.plot().height() > 0.25 * height, canvas + " " + frame.plot());
        withinMargins(scene, PictureScale.of(canvas).margin());
      }
    }
  }

  private void withinMargins(Scene scene, double margin) {
    Box inner = new Box(0, 0, scene.width(), scene.height()).grown(-margin + 0.5);
    for (Layer layer : scene.layers()) {
      for (Mark mark : layer.marks()) {
        if (mark instanceof Mark.Label label) {
          double size = label.style().size();
          double text = fonts.width(label.text(), size, label.style().bold());
          double left = label.x() - (label.anchor() == Mark.Anchor.END ? text : 0);
          assertTrue(left >= inner.x() && left + text <= inner.right(), label.text());
          assertTrue(label.y() <= inner.bottom() && label.y() - size * 0.7 >= inner.y());
          Box plot = scene.plot();
          assertTrue(
              !new Box(left, label.y() - 0.7 * size, text, 0.7 * size).overlaps(plot),
              label.text());
        }
      }
    }
  }

  private Frame full(Canvas canvas) {
    boolean zh = canvas.language() == Language.ZH;
    Palette palette = new Palette(canvas.theme());
    PictureScale scale = PictureScale.of(canvas);
    List<LegendEntry> types = new ArrayList<>();
    for (String type : List.of("university", "company", "joint-unit", "hospital")) {
      types.add(
          new LegendEntry.Symbol(
              palette.typeShape(type),
              0.5 * scale.label(),
              new Fill.Solid(palette.type(type)),
              Stroke.NONE,
              zh ? "一种名称相当长的机构类型与说明" : "A type of organisation with a rather long name"));
    }
    List<LegendEntry> classes = new ArrayList<>();
    for (int colour : palette.sequence(5)) {
      classes.add(new LegendEntry.Swatch(new Fill.Solid(colour), Stroke.NONE, "1–10", "1,234"));
    }
    classes.add(new LegendEntry.Swatch(palette.noData(), Stroke.NONE, zh ? "无数据" : "No data", ""));
    List<LegendEntry> ties =
        List.of(
            new LegendEntry.Line(6, 1, palette.tie(), 0, zh ? "合作" : "Collaboration"),
            new LegendEntry.Line(1, 1, palette.accent(), 4, zh ? "今天" : "Today"),
            new LegendEntry.Gradient(
                List.of(palette.sequenceAt(0), palette.sequenceAt(1)), "1", "100"));
    String longWords =
        zh
            ? "筛选：类别为联合实验室、联合研究中心、联合研究院；时段：2015–2020；按参与方两两相连；每项合作计1；未注明日期者自资料日期起计。"
            : "Kind: joint laboratory, joint centre, joint institute; 2015–2020; participants tied in"
                + " pairs; each collaboration counts 1; undated from the date of their source. ";
    return new FrameBuilder(canvas, fonts)
        .title(zh ? "清华大学全球合作伙伴2015–2020" : "Global partners of Tsinghua University, 2015–2020")
        .subtitle(longWords.repeat(2))
        .source(longWords.repeat(3))
        .notice(
            zh ? "底图为草图（Natural Earth），非审定地图" : "Draft outline, Natural Earth; not an approved map")
        .legend(new LegendBlock(zh ? "机构类型" : "Type of organisation", types))
        .legend(new LegendBlock(zh ? "合作事项数" : "Collaborations", classes))
        .legend(new LegendBlock(zh ? "连线" : "Ties", ties))
        .legend(new LegendBlock("nothing", List.of()))
        .build();
  }

  @Test
  void aBareFrameLeavesThePageToTheData() {
    Canvas canvas = Canvas.of(1000, 500, Language.EN, Theme.LIGHT);
    Frame frame = new FrameBuilder(canvas, fonts).build();
    assertEquals(30, frame.plot().x(), 1e-9);
    assertEquals(970, frame.plot().right(), 1e-9);
    assertTrue(frame.layers().getFirst().marks().isEmpty());
  }

  @Test
  void aLegendTooLongSaysHowManyAreMissing() {
    List<LegendEntry> many = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      many.add(new LegendEntry.Line(1, 1, 0xff000000, 0, "Entry number " + i));
    }
    Canvas canvas = Canvas.of(1280, 800, Language.EN, Theme.LIGHT);
    Frame frame =
        new FrameBuilder(canvas, fonts).title("T").legend(new LegendBlock("", many)).build();
    Scene scene = frame.around(List.of(), List.of());
    AuditReport report = audit.of(scene);
    assertTrue(report.isClean(), () -> report.findings().toString());
    Mark.Label last = (Mark.Label) frame.layers().getLast().marks().getLast();
    assertTrue(last.text().matches("and \\d+ more"), last.text());
  }
}
