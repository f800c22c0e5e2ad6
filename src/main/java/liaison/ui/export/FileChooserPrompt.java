package liaison.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import liaison.base.Text;
import liaison.ui.state.Words;

/** Asks with the system's file dialog; it opens again where the last file was written. */
public final class FileChooserPrompt implements SavePrompt {

  private final Window owner;
  private final Words words;
  private Optional<File> folder = Optional.empty();

  public FileChooserPrompt(Window owner, Words words) {
    this.owner = owner;
    this.words = words;
  }

  @Override
  public Optional<Path> ask(String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.now(Text.of("export.title")));
    chooser.setInitialFileName(name);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words.now(Text.of("export.png")), "*.png"),
            new FileChooser.ExtensionFilter(words.now(Text.of("export.svg")), "*.svg"));
    Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner));
    chosen.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
    return chosen.map(File::toPath);
  }
}
