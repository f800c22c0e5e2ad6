package liaison.scene.text;

/**
 * One glyph of one font.
 *
 * <p>Two glyphs are the same exactly when they are the same object, so that painters may keep their
 * sprites by it.
 */
public final class Glyph {

  private final Face face;
  private final int id;
  private final float advance;

  private volatile boolean read;
  private Outline outline = Outline.EMPTY;

  Glyph(Face face, int id, float advance) {
    this.face = face;
    this.id = id;
    this.advance = advance;
  }

  /** Distance to the next glyph in ems. */
  public float advance() {
    return advance;
  }

  /** Its outline, read from the font when first asked for. */
  public Outline outline() {
    if (!read) {
      outline = face.outline(id);
      read = true;
    }
    return outline;
  }
}
