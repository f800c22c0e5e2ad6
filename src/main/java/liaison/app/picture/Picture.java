package liaison.app.picture;

import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;

/**
 * A view whose network, layout and scores are computed; it makes scenes for any size and camera.
 */
public interface Picture {

  /** The scene for a page; quick enough for every step of a pan or zoom. */
  Scene scene(Canvas canvas, Highlight highlight);

  /**
   * The same picture with a node somewhere else; pictures without movable nodes stay as they are.
   */
  default Picture moved(String nodeId, double worldX, double worldY) {
    return this;
  }

  /** Code of the layout that moved nodes are placed in; empty where none can be moved. */
  default String arrangement() {
    return "";
  }
}
