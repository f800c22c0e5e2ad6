package liaison.scene;

import liaison.base.Language;

/**
 * What a scene is made for.
 *
 * @param width page width in page units
 * @param height page height in page units
 * @param language language of every word in it
 * @param theme its look
 * @param camera pan and zoom of the plot relative to the picture that fits; {@link View#PAGE} fits
 * @param enlarged how much larger than usual text, lines and nodes are, 1 for reading and more for
 *     a room
 */
public record Canvas(
    double width, double height, Language language, Theme theme, View camera, double enlarged) {

  /** For reading. */
  public Canvas(double width, double height, Language language, Theme theme, View camera) {
    this(width, height, language, theme, camera, 1);
  }

  public static Canvas of(double width, double height, Language language, Theme theme) {
    return new Canvas(width, height, language, theme, View.PAGE);
  }

  /** The same page looked at from somewhere else. */
  public Canvas at(View next) {
    return new Canvas(width, height, language, theme, next, enlarged);
  }

  /** The same page for a room. */
  public Canvas enlarged(double factor) {
    return new Canvas(width, height, language, theme, camera, factor);
  }
}
