package liaison.scene.legend;

import java.util.ArrayList;
import java.util.List;
import liaison.scene.Box;
import liaison.scene.Layer;
import liaison.scene.Scene;

/**
 * The frame of a picture, ready for the data.
 *
 * @param width page width
 * @param height page height
 * @param background colour of the page
 * @param plot where the data goes
 * @param layers title, legend, source line, as marks in page units
 * @param caption its words
 */
public record Frame(
    double width,
    double height,
    int background,
    Box plot,
    List<Layer> layers,
    Scene.Caption caption) {

  public Frame {
    layers = List.copyOf(layers);
  }

  /** The whole page, to clip page-wide layers by. */
  public Box page() {
    return new Box(0, 0, width, height);
  }

  /** The finished scene: data below, frame above. */
  public Scene around(List<Layer> data, List<Scene.Dropped> dropped) {
    List<Layer> all = new ArrayList<>(data);
    all.addAll(layers);
    return new Scene(width, height, background, plot, all, caption, dropped);
  }
}
