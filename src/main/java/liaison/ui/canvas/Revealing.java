package liaison.ui.canvas;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import liaison.app.picture.Picture;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.View;
import liaison.ui.state.Explorer;
import liaison.ui.state.Names;
import liaison.ui.state.Reveal;
import liaison.ui.task.Slot;

/**
 * Brings into sight what the explorer asks for, as soon as the picture is drawn as it should be; it
 * is selected, and so has a ring. Where the picture leaves it out the view that is looked at says
 * so.
 */
final class Revealing {

  private final SceneCanvas canvas;
  private final PictureViewModel model;
  private final ViewParts parts;
  private final Slot slot;
  private Optional<Reveal> wanted = Optional.empty();

  Revealing(SceneCanvas canvas, PictureViewModel model, ViewParts parts) {
    this.canvas = canvas;
    this.model = model;
    this.parts = parts;
    this.slot = Slot.work("sight-" + model.kind().code());
  }

  void attach() {
    parts.explorer().revealed().subscribe((before, now) -> ask(now));
    canvas.shown().subscribe((before, now) -> look());
    model.busy().subscribe((before, now) -> look());
  }

  private void ask(Optional<Reveal> reveal) {
    wanted = reveal.filter(any -> parts.explorer().isShown(model.kind()) && !model.isPage());
    look();
  }

  private void look() {
    if (wanted.isEmpty() || model.busy().get() || canvas.shown().get().isEmpty()) {
      return;
    }
    String id = wanted.get().id();
    wanted = Optional.empty();
    Set<String> ids = ids(id);
    Canvas page = model.canvas(canvas.getWidth(), canvas.getHeight());
    Picture picture = model.picture().get().orElseThrow();
    parts
        .jobs()
        .run(
            slot,
            Text.of("canvas.job.sight"),
            progress -> new Sight(model.kind(), picture, page).of(ids))
        .onDone(camera -> turn(id, page.camera(), camera));
  }

  /** The thing itself, or what stands for it in this picture. */
  private Set<String> ids(String id) {
    Highlight echo = model.highlight().get();
    Set<String> ids = new HashSet<>(echo.selected());
    if (model.kind() == ViewKind.TIMELINE) {
      ids.addAll(echo.bright());
    }
    boolean isItself = canvas.index().spot(id).isPresent();
    return isItself ? Set.of(id) : Set.copyOf(ids);
  }

  /** Unless the user has moved on in the meantime. */
  private void turn(String id, View before, Optional<View> next) {
    Explorer explorer = parts.explorer();
    if (next.isEmpty()) {
      if (explorer.view().get() == model.kind()) {
        Names names = new Names(explorer.dataset().get(), explorer.language().get());
        parts.tools().tell().accept(Text.of("canvas.leftOut", names.of(id)));
      }
    } else if (model.camera().get().equals(before)) {
      model.turnTo(next.get());
    }
  }
}
