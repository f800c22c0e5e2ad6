package liaison.app.picture;

import liaison.base.Language;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.overview.OverviewScene;
import liaison.scene.overview.Readout;

/** The overview page; its numbers can be read as words, too. */
public final class OverviewPicture implements Picture {

  private final OverviewScene scene;

  OverviewPicture(OverviewScene scene) {
    this.scene = scene;
  }

  @Override
  public Scene scene(Canvas canvas, Highlight highlight) {
    return scene.build(canvas, highlight);
  }

  /** Every number of the page, and what it folds away. */
  public Readout readout(Language language) {
    return scene.readout(language);
  }
}
