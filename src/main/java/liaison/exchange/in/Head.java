package liaison.exchange.in;

import java.util.List;
import java.util.Locale;

/**
 * What an importer may look at to recognise its format.
 *
 * @param name file or folder name
 * @param folder whether it is a folder
 * @param entries names of the files in it; of a file only its own
 * @param start the first bytes of a file as Latin-1 characters; empty for a folder
 */
public record Head(String name, boolean folder, List<String> entries, String start) {

  public Head {
    entries = List.copyOf(entries);
  }

  /** What follows the last dot of the name, in lower case; empty when there is none. */
  public String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
