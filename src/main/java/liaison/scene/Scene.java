package liaison.scene;

import java.util.List;
import liaison.base.Text;

/**
 * A finished picture as data.
 *
 * <p>Lengths are page units: 1/96 inch at 100 %. A painter multiplies by its scale and changes
 * nothing else, so that screen and file are the same picture.
 *
 * @param width page width
 * @param height page height
 * @param background colour of the page, ARGB
 * @param plot where data may be drawn; the frame (title, legend, source line) lies outside
 * @param layers from back to front
 * @param caption what the picture is, in words
 * @param dropped labels left out, and why
 */
public record Scene(
    double width,
    double height,
    int background,
    Box plot,
    List<Layer> layers,
    Caption caption,
    List<Dropped> dropped) {

  public Scene {
    layers = List.copyOf(layers);
    dropped = List.copyOf(dropped);
  }

  /**
   * Words that go with the picture, already in its language.
   *
   * @param title says the content
   * @param subtitle filter, period, projection, counting and the rule for the undated
   * @param source source line
   * @param language code of the language
   */
  public record Caption(String title, String subtitle, String source, String language) {}

  /**
   * A label left out.
   *
   * @param id id of the mark it belongs to
   * @param label its words
   * @param reason why
   */
  public record Dropped(String id, String label, Text reason) {}
}
