package liaison.scene;

import java.util.List;

/**
 * Marks that share a view.
 *
 * @param id kebab-case id, unique in the scene: {@code ties}, {@code nodes}, {@code labels}, …
 * @param view world to page
 * @param clip page rectangle outside which nothing of it is drawn; the whole page for the frame
 * @param marks from back to front
 */
public record Layer(String id, View view, Box clip, List<Mark> marks) {

  public Layer {
    marks = List.copyOf(marks);
  }
}
