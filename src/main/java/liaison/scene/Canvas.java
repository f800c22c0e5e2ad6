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
 */
public record Canvas(double width, double height, Language language, Theme theme, View camera) {

  public static Canvas of(double width, double height, Language language, Theme theme) {
    return new Canvas(width, height, language, theme, View.PAGE);
  }
}
