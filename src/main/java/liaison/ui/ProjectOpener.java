package liaison.ui;

import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Dataset;

/** Opens what a start request asks for; the slow part, off the window's thread. */
@FunctionalInterface
interface ProjectOpener {

  /**
   * What was opened.
   *
   * @param name name shown in the top bar
   */
  record Opened(Text name, Dataset data) {}

  Opened open(String data, Progress progress);
}
