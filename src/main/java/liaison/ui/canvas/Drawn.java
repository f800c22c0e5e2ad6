package liaison.ui.canvas;

import java.util.Set;
import liaison.app.picture.Picture;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;

/** A picture as it is drawn: on the screen and in a file the same. */
public final class Drawn {

  private Drawn() {}

  /** The scene of a picture; where nothing that stands out occurs in it, nothing is dimmed. */
  public static Scene scene(Picture picture, Canvas canvas, Highlight highlight) {
    Scene scene = picture.scene(canvas, highlight);
    if (highlight.bright().isEmpty()) {
      return scene;
    }
    return SceneIndex.of(scene).hasAny(highlight.bright())
        ? scene
        : picture.scene(canvas, new Highlight(highlight.selected(), Set.of()));
  }
}
