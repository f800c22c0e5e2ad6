package liaison.ui.control;

import java.util.List;

/** Asks the user what to read. */
public interface OpenPrompt {

  /** Paths of the files chosen, none when the user thought better of it. */
  List<String> files();

  /** Path of the folder chosen, none when the user thought better of it. */
  List<String> folder();
}
