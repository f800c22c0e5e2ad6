package liaison.scene.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import liaison.scene.TextMeasure;

/**
 * The bundled fonts: Noto Sans for alphabets, Noto Sans SC for Han, chosen per character, regular
 * and bold.
 *
 * <p>Where Chinese meets Latin letters or digits without a space, a quarter em is left open. A
 * character neither font has shows as a frame; controls and format characters show nothing. Text is
 * composed (NFC) first. There is no kerning and no shaping. Thread-safe; the font files are read
 * once per process, each when its first character turns up.
 */
public final class Fonts implements TextMeasure {

  /** Height of Han and of most letters with an accent above the baseline, in ems. */
  public static final double ASCENT = 0.88;

  /** Depth of letters below the baseline, in ems. */
  public static final double DESCENT = 0.24;

  private static final int KEPT_RUNS = 20_000;
  private static final Face[] LATIN = {
    new Face("/assets/fonts/NotoSans-Regular.ttf"), new Face("/assets/fonts/NotoSans-Bold.ttf")
  };
  private static final Face[] HAN = {
    new Face("/assets/fonts/NotoSansSC-Regular.ttf"), new Face("/assets/fonts/NotoSansSC-Bold.ttf")
  };

  private final List<ConcurrentMap<String, GlyphRun>> runs =
      List.of(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

  @Override
  public double width(String text, double size, boolean bold) {
    return run(text, bold).width() * size;
  }

  @Override
  public double ascent(double size) {
    return ASCENT * size;
  }

  @Override
  public double descent(double size) {
    return DESCENT * size;
  }

  /** Lays out one line. */
  public GlyphRun run(String text, boolean bold) {
    ConcurrentMap<String, GlyphRun> kept = runs.get(bold ? 1 : 0);
    GlyphRun known = kept.get(text);
    if (known != null) {
      return known;
    }
    if (kept.size() > KEPT_RUNS) {
      kept.clear();
    }
    GlyphRun made = layOut(text, bold ? 1 : 0);
    kept.put(text, made);
    return made;
  }

  private static GlyphRun layOut(String raw, int weight) {
    int[] points = visible(raw);
    Script[] scripts = new Script[points.length];
    for (int i = 0; i < points.length; i++) {
      scripts[i] = Script.of(points[i]);
    }
    List<Glyph> glyphs = new ArrayList<>(points.length);
    float[] x = new float[points.length];
    int[] gaps = new int[points.length];
    int gapCount = 0;
    double pen = 0;
    int index = 0;
    for (int i = 0; i < points.length; i++) {
      if (i > 0 && Script.gapBetween(scripts[i - 1], scripts[i])) {
        pen += GlyphRun.GAP;
        gaps[gapCount++] = index;
      }
      Glyph glyph = glyph(points[i], inHanText(scripts, i), weight);
      glyphs.add(glyph);
      x[i] = (float) pen;
      pen += glyph.advance();
      index += Character.charCount(points[i]);
    }
    String text = new String(points, 0, points.length);
    return new GlyphRun(glyphs, x, pen, Arrays.copyOf(gaps, gapCount), text);
  }

  private static int[] visible(String raw) {
    String composed =
        Normalizer.isNormalized(raw, Normalizer.Form.NFC)
            ? raw
            : Normalizer.normalize(raw, Normalizer.Form.NFC);
    return composed
        .codePoints()
        .map(point -> point == '\t' || point == '\n' || point == '\r' ? ' ' : point)
        .filter(point -> Script.of(point) != Script.INVISIBLE)
        .toArray();
  }

  /** Whether a character is set in the Chinese font. */
  private static boolean inHanText(Script[] scripts, int index) {
    return switch (scripts[index]) {
      case HAN, HAN_MARK -> true;
      case SHARED_MARK -> nextTo(scripts, index, -1) || nextTo(scripts, index, 1);
      default -> false;
    };
  }

  private static boolean nextTo(Script[] scripts, int index, int step) {
    int at = index + step;
    while (at >= 0 && at < scripts.length && scripts[at] == Script.SHARED_MARK) {
      at += step;
    }
    return at >= 0
        && at < scripts.length
        && (scripts[at] == Script.HAN || scripts[at] == Script.HAN_MARK);
  }

  private static Glyph glyph(int codePoint, boolean hanFirst, int weight) {
    Face first = hanFirst ? HAN[weight] : LATIN[weight];
    int id = first.glyphId(codePoint);
    if (id != 0) {
      return first.glyph(id);
    }
    Face second = hanFirst ? LATIN[weight] : HAN[weight];
    int other = second.glyphId(codePoint);
    return other != 0 ? second.glyph(other) : LATIN[weight].box();
  }
}
