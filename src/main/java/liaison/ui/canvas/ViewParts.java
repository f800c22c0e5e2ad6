package liaison.ui.canvas;

import java.util.function.Consumer;
import liaison.app.picture.PictureSource;
import liaison.base.Text;
import liaison.ui.control.Commands;
import liaison.ui.control.Layers;
import liaison.ui.control.OpenPrompt;
import liaison.ui.control.SavePrompt;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;
import liaison.ui.state.Forms;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;

/**
 * What every view is made of.
 *
 * @param explorer what all views share
 * @param words texts that follow the language
 * @param jobs the door to the background
 * @param source prepares pictures
 * @param painter paints them
 * @param tools what the user works with
 */
public record ViewParts(
    Explorer explorer,
    Words words,
    Jobs jobs,
    PictureSource source,
    FramePainter painter,
    Tools tools) {

  /**
   * What the user works with in every view.
   *
   * @param editing changes records
   * @param forms asks for what to change
   * @param commands all that can be done
   * @param layers where cards are shown
   * @param prompt asks where a file shall go
   * @param open asks which files to read
   * @param tell shows a message in the window
   */
  public record Tools(
      Editing editing,
      Forms forms,
      Commands commands,
      Layers layers,
      SavePrompt prompt,
      OpenPrompt open,
      Consumer<Text> tell) {}

  public Editing editing() {
    return tools.editing();
  }

  public Forms forms() {
    return tools.forms();
  }

  public Commands commands() {
    return tools.commands();
  }

  public Layers layers() {
    return tools.layers();
  }
}
