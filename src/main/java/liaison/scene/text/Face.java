package liaison.scene.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One bundled font file, read when its first glyph is asked for. */
final class Face {

  /** Id of the frame drawn for what no font has. */
  private static final int BOX = -1;

  private final String resource;
  private final ConcurrentMap<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
  private final Glyph box = new Glyph(this, BOX, 0.6f);
  private volatile boolean loaded;
  private final Loaded[] font = new Loaded[1];

  private record Loaded(TrueTypeFont font, CmapLookup cmap, int unitsPerEm) {}

  Face(String resource) {
    this.resource = resource;
  }

  /** The glyph id of a code point, 0 where the font has none. */
  int glyphId(int codePoint) {
    return font().cmap().getGlyphId(codePoint);
  }

  Glyph glyph(int id) {
    Glyph known = glyphs.get(id);
    return known != null ? known : glyphs.computeIfAbsent(id, this::readGlyph);
  }

  Glyph box() {
    return box;
  }

  Outline outline(int id) {
    if (id == BOX) {
      return Outline.BOX;
    }
    try {
      Loaded loadedFont = font();
      synchronized (this) {
        GlyphData data = loadedFont.font().getGlyph().getGlyph(id);
        return data == null || data.getNumberOfContours() == 0
            ? Outline.EMPTY
            : Contours.of(data.getDescription(), loadedFont.unitsPerEm());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Glyph readGlyph(int id) {
    try {
      Loaded loadedFont = font();
      return new Glyph(
          this, id, loadedFont.font().getAdvanceWidth(id) / (float) loadedFont.unitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Loaded font() {
    if (!loaded) {
      synchronized (this) {
        if (!loaded) {
          font[0] = load();
          loaded = true;
        }
      }
    }
    return font[0];
  }

  private Loaded load() {
    try (InputStream in = Face.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("font missing: " + resource);
      }
      byte[] bytes = Sfnt.withoutWhatWeDoNotUse(in.readAllBytes());
      TrueTypeFont parsed = new TTFParser(false).parse(new RandomAccessReadBuffer(bytes));
      return new Loaded(parsed, parsed.getUnicodeCmapLookup(), parsed.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
