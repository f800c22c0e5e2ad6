package liaison.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import liaison.app.picture.Picture;
import liaison.app.picture.ViewKind;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.View;

/**
 * From where a thing of a picture can be seen. The camera stays where it is when the thing is in
 * sight already; else it goes no nearer and no further than it is, except back to rest. Makes
 * scenes, so it is done in the background.
 */
final class Sight {

  private static final double MARGIN = 16;
  private static final double PAGE_SHARE = 0.6;
  private static final int MOST_PAGES = 100;

  private final ViewKind kind;
  private final Picture picture;
  private final Canvas canvas;

  /**
   * @param canvas the page with the camera as it is
   */
  Sight(ViewKind kind, Picture picture, Canvas canvas) {
    this.kind = kind;
    this.picture = picture;
    this.canvas = canvas;
  }

  /** The camera that shows one of these things; empty when the picture has none of them. */
  Optional<View> of(Set<String> ids) {
    if (!seen(canvas.camera(), ids).isEmpty()) {
      return Optional.of(canvas.camera());
    }
    return kind == ViewKind.TIMELINE ? scrolled(ids) : centred(ids);
  }

  private Optional<View> centred(Set<String> ids) {
    View camera = canvas.camera();
    return at(View.PAGE, ids).stream()
        .findFirst()
        .map(spot ->
            new View(
                camera.scale(),
                canvas.width() / 2 - camera.scale() * spot.x(),
                canvas.height() / 2 - camera.scale() * spot.y()));
  }

  /** Goes down the lanes page by page, over all of the time. */
  private Optional<View> scrolled(Set<String> ids) {
    for (int page = 0; page < MOST_PAGES; page++) {
      View camera = View.PAGE.moved(0, -page * PAGE_SHARE * canvas.height());
      if (!seen(camera, ids).isEmpty()) {
        return Optional.of(camera);
      }
    }
    return Optional.empty();
  }

  private List<Spot> seen(View camera, Set<String> ids) {
    return at(camera, ids).stream().filter(this::isOnPage).toList();
  }

  private boolean isOnPage(Spot spot) {
    double reach = Math.min(spot.radius(), MARGIN);
    return spot.x() >= reach
        && spot.y() >= reach
        && spot.x() <= canvas.width() - reach
        && spot.y() <= canvas.height() - reach;
  }

  private List<Spot> at(View camera, Set<String> ids) {
    Canvas page =
        new Canvas(canvas.width(), canvas.height(), canvas.language(), canvas.theme(), camera);
    SceneIndex index = SceneIndex.of(picture.scene(page, Highlight.NONE));
    return ids.stream().sorted().flatMap(id -> index.spot(id).stream()).toList();
  }
}
