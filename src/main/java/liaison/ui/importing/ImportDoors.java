package liaison.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import liaison.app.ImportSource;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Vocabulary;
import liaison.model.edit.Edit;
import liaison.ui.task.Job;

/**
 * What an import needs from elsewhere.
 *
 * @param reader reads files
 * @param creator makes a project that starts with an edit
 * @param taken says why a name cannot be a project's, if so
 * @param vocabulary the code lists a new project has
 */
public record ImportDoors(
    Reader reader,
    Creator creator,
    Function<String, Optional<Text>> taken,
    Supplier<Vocabulary> vocabulary) {

  /** Reads files; slow. */
  @FunctionalInterface
  public interface Reader {

    /**
     * @param paths paths, or names of packed samples
     */
    ImportSource read(List<String> paths, Progress progress);
  }

  /** Makes a project and opens it. */
  @FunctionalInterface
  public interface Creator {
    Job<?> create(String name, Optional<Edit> first);
  }
}
