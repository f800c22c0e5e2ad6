package liaison.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import liaison.app.picture.Picture;
import liaison.base.Text;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/**
 * Makes frames in the background, one at a time: what is asked for while one is being made is made
 * next, and only the latest of it. Two buffers take turns, so that none is drawn into while it is
 * on the screen.
 */
final class Frames {

  private static final Text TITLE = Text.of("canvas.job");
  private static final int MOST_PIXELS = 64_000_000;

  private final Slot slot;
  private final Jobs jobs;
  private final FramePainter painter;
  private final FrameBuffer[] buffers = {new FrameBuffer(1, 1), new FrameBuffer(1, 1)};
  private int shown;
  private boolean isMaking;
  private Optional<Wanted> next = Optional.empty();

  /**
   * What a frame shows.
   *
   * @param scale pixels per page unit
   */
  record Wanted(Picture picture, Canvas canvas, Highlight highlight, double scale) {}

  /** A frame that is ready: the part of the scene that lies on the canvas. */
  record Frame(Scene scene, SceneIndex index, FrameBuffer buffer, Canvas canvas, double scale) {}

  Frames(Slot slot, Jobs jobs, FramePainter painter) {
    this.slot = slot;
    this.jobs = jobs;
    this.painter = painter;
  }

  /** Asks for a frame. */
  void ask(Wanted wanted, Consumer<Frame> taker, Consumer<Text> failed) {
    if (isMaking) {
      next = Optional.of(wanted);
      return;
    }
    isMaking = true;
    int width = pixels(wanted.canvas().width(), wanted.scale());
    int height = pixels(wanted.canvas().height(), wanted.scale());
    if ((long) width * height > MOST_PIXELS) {
      isMaking = false;
      failed.accept(Text.of("canvas.tooLarge", width, height));
      return;
    }
    int free = 1 - shown;
    if (!buffers[free].fits(width, height)) {
      buffers[free] = new FrameBuffer(width, height);
    }
    FrameBuffer buffer = buffers[free];
    jobs.run(slot, TITLE, progress -> make(wanted, buffer))
        .onDone(frame -> {
          shown = free;
          isMaking = false;
          taker.accept(frame);
          askNext(taker, failed);
        })
        .onFailed(reason -> {
          isMaking = false;
          failed.accept(reason);
          askNext(taker, failed);
        });
  }

  /** Whether no frame is being made. */
  boolean isIdle() {
    return !isMaking;
  }

  private void askNext(Consumer<Frame> taker, Consumer<Text> failed) {
    Optional<Wanted> waiting = next;
    next = Optional.empty();
    waiting.ifPresent(wanted -> ask(wanted, taker, failed));
  }

  private Frame make(Wanted wanted, FrameBuffer buffer) {
    Scene scene = Drawn.scene(wanted.picture(), wanted.canvas(), wanted.highlight());
    painter.paint(scene, wanted.scale(), buffer.pixels(), buffer.width(), buffer.height());
    return new Frame(scene, SceneIndex.of(scene), buffer, wanted.canvas(), wanted.scale());
  }

  private static int pixels(double length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }
}
