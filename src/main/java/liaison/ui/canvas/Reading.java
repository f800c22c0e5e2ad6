package liaison.ui.canvas;

import java.util.Optional;
import liaison.app.picture.Picture;
import liaison.base.Language;

/**
 * How a picture is read that is a page of numbers: it scrolls instead of zooming, the arrows go
 * from number to number, and a number opens.
 */
public interface Reading {

  /** Words of a number: what it counts, and a sentence. */
  Optional<Words> words(Picture picture, Language language, String id);

  /** Opens what is behind a number. */
  void open(Picture picture, Language language, String id);

  /** What is said of a number. */
  record Words(String title, String detail) {}
}
