package liaison.bench.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.gephi.preview.api.CanvasSize;
import org.gephi.preview.api.G2DTarget;
import org.gephi.preview.api.Vector;

/** A page in memory for Gephi's renderers: what its own target is, without asking for a screen. */
final class GephiPage implements G2DTarget {

  private final BufferedImage image;
  private final Graphics2D pen;
  private final Vector moved = new Vector();
  private final float scaling;

  /** A page that shows a canvas whole. */
  GephiPage(int size, CanvasSize canvas) {
    image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, size, size);
    scaling = 0.9f * size / Math.max(canvas.getWidth(), canvas.getHeight());
    moved.set(
        size / 2f - scaling * (canvas.getX() + canvas.getWidth() / 2),
        size / 2f - scaling * (canvas.getY() + canvas.getHeight() / 2));
    pen.translate(moved.x, moved.y);
    pen.scale(scaling, scaling);
  }

  @Override
  public Graphics2D getGraphics() {
    return pen;
  }

  @Override
  public BufferedImage getImage() {
    return image;
  }

  @Override
  public int getWidth() {
    return image.getWidth();
  }

  @Override
  public int getHeight() {
    return image.getHeight();
  }

  @Override
  public Vector getTranslate() {
    return moved;
  }

  @Override
  public float getScaling() {
    return scaling;
  }

  @Override
  public void resize(int width, int height) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setMoving(boolean moving) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setScaling(float next) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void reset() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void refresh() {
    throw new UnsupportedOperationException();
  }
}
