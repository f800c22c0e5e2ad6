package liaison.ui.importing;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import liaison.base.Text;
import liaison.ui.control.OpenPrompt;
import liaison.ui.state.Words;

/** Asks for files or a folder to import. */
public final class FilePrompt implements OpenPrompt {

  private final Window window;
  private final Words words;
  private Optional<File> last = Optional.empty();

  /**
   * @param window the window that asks
   */
  public FilePrompt(Window window, Words words) {
    this.window = window;
    this.words = words;
  }

  @Override
  public List<String> files() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.now(Text.of("importing.title")));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                words.now(Text.of("importing.kinds")), "*.xlsx", "*.csv", "*.tsv"));
    last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    List<File> chosen =
        Optional.ofNullable(chooser.showOpenMultipleDialog(window)).orElse(List.of());
    chosen.stream().map(File::getParentFile).findFirst().ifPresent(f -> last = Optional.of(f));
    return chosen.stream().map(File::getPath).toList();
  }

  @Override
  public List<String> folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.now(Text.of("importing.title")));
    last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    Optional<File> chosen = Optional.ofNullable(chooser.showDialog(window));
    chosen.ifPresent(folder -> last = Optional.ofNullable(folder.getParentFile()));
    return chosen.map(File::getPath).stream().toList();
  }
}
