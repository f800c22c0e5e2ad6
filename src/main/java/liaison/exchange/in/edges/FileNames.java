package liaison.exchange.in.edges;

import java.util.Locale;
import java.util.Optional;

/**
 * The two files of a graph: {@code NAME_edges.csv} and {@code NAME_nodes.csv}; an edge list may
 * have any other name and then stands alone.
 *
 * @param stem NAME with its separator, {@code cond-mat_}; of other names all before the ending
 * @param word what follows, as written: edges, nodes or nothing
 * @param ending the dot and what follows it
 */
record FileNames(String stem, String word, String ending) {

  private static final String EDGES = "edges";
  private static final String NODES = "nodes";

  static FileNames of(String file) {
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    String ending = dot < 0 ? "" : file.substring(dot);
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : new String[] {EDGES, NODES}) {
      int at = name.length() - word.length();
      boolean isOwnWord =
          lower.endsWith(word) && (at == 0 || "_- .".indexOf(name.charAt(at - 1)) >= 0);
      if (isOwnWord) {
        return new FileNames(name.substring(0, at), name.substring(at), ending);
      }
    }
    return new FileNames(name, "", ending);
  }

  boolean isEdges() {
    return word.equalsIgnoreCase(EDGES);
  }

  boolean isNodes() {
    return word.equalsIgnoreCase(NODES);
  }

  /** The name of the other file, where this name tells it. */
  Optional<String> other() {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    String next = isEdges() ? NODES : EDGES;
    boolean isLoud = word.equals(word.toUpperCase(Locale.ROOT));
    return Optional.of(stem + (isLoud ? next.toUpperCase(Locale.ROOT) : next) + ending);
  }

  /** What ids begin with: letters, digits and hyphens of the name. */
  String prefix() {
    String plain = stem.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String named = plain.isEmpty() ? "graph" : plain;
    return named.substring(
        0, named.offsetByCodePoints(0, Math.min(40, named.codePointCount(0, named.length()))));
  }
}
