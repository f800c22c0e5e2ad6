package liaison.ui.canvas;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels that a background thread fills while another buffer is on the screen. */
final class FrameBuffer {

  private final int[] pixels;
  private final int width;
  private final int height;
  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage image;

  FrameBuffer(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    this.buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    this.image = new WritableImage(buffer);
  }

  boolean fits(int wantedWidth, int wantedHeight) {
    return width == wantedWidth && height == wantedHeight;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int[] pixels() {
    return pixels;
  }

  /** The image of the pixels as they are now; once per pulse. */
  WritableImage updated() {
    buffer.updateBuffer(any -> new Rectangle2D(0, 0, width, height));
    return image;
  }
}
