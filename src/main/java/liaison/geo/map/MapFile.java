package liaison.geo.map;

import java.io.IOException;
import java.io.InputStream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/**
 * One file of a map set.
 *
 * @param name what to call it in a message
 * @param content opens it
 */
public record MapFile(String name, Content content) {

  /** Opens a file. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** A failure that names the file and what is wrong with it. */
  AppException unusable(Text problem) {
    return new AppException(Fault.INPUT, Text.of("geo.map.unusable", name, problem));
  }

  AppException unusable(Text problem, Throwable cause) {
    return new AppException(Fault.INPUT, Text.of("geo.map.unusable", name, problem), cause);
  }
}
