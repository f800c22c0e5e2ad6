package liaison.ui.canvas;

import liaison.scene.Scene;

/** Paints a scene into pixels, on whatever thread calls it. */
@FunctionalInterface
public interface FramePainter {

  /**
   * @param scale pixels per page unit
   * @param pixels ARGB premultiplied, row by row, {@code width * height} of them
   */
  void paint(Scene scene, double scale, int[] pixels, int width, int height);
}
