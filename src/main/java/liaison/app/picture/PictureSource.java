package liaison.app.picture;

import liaison.base.Progress;

/** Prepares pictures; the slow part, off the screen's thread. */
@FunctionalInterface
public interface PictureSource {

  Picture prepare(PictureRequest request, Progress progress);
}
