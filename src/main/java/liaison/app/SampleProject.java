package liaison.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.Table;

/** The sample projects packed into the program. */
public final class SampleProject {

  /** How a packed sample is named where a path is asked for. */
  public static final String PREFIX = "sample:";

  /** The sample the program opens with. */
  public static final String TSINGHUA = "tsinghua";

  private SampleProject() {}

  /**
   * Unpacks a sample's tables into a folder.
   *
   * @throws AppException when there is no such sample or the folder cannot be written
   */
  public static void unpack(String name, Path folder) {
    boolean found = false;
    for (Table<?> table : Schema.TABLES) {
      found |= unpack(name, table.name() + ".csv", folder);
    }
    if (!found) {
      throw new AppException(Fault.INPUT, Text.of("sample.unknown", name, PREFIX + TSINGHUA));
    }
  }

  private static boolean unpack(String name, String file, Path folder) {
    if (!name.matches("[a-z0-9-]+")) {
      return false;
    }
    String resource = "/sample-data/" + name + "/" + file;
    try (InputStream in = SampleProject.class.getResourceAsStream(resource)) {
      if (in == null) {
        return false;
      }
      Files.copy(in, folder.resolve(file));
      return true;
    } catch (IOException failed) {
      throw new AppException(Fault.OUTPUT, Text.of("output.failed", folder.toString()), failed);
    }
  }
}
