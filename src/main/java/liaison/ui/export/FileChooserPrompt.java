package liaison.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import liaison.base.Text;
import liaison.ui.control.SavePrompt;
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
    kinds(name).forEach(kind -> chooser.getExtensionFilters().add(filter(kind)));
    Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner));
    chosen.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
    return chosen.map(File::toPath);
  }

  /** The kinds a picture can be written as, or a table. */
  private static List<String> kinds(String name) {
    List<String> tables = List.of("xlsx", "csv");
    return tables.stream().anyMatch(kind -> name.endsWith("." + kind))
        ? tables
        : List.of("png", "svg");
  }

  private FileChooser.ExtensionFilter filter(String kind) {
    return new FileChooser.ExtensionFilter(words.now(Text.of("export." + kind)), "*." + kind);
  }
}
