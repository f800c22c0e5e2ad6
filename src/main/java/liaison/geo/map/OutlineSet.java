package liaison.geo.map;

import java.util.List;
import java.util.Map;

/**
 * How a map set's outlines are found and named.
 *
 * @param key {@code id} or the property that names a region in the file
 * @param object name of the TopoJSON object, empty for the first one
 * @param codes value of the key, or else the property {@code name}, to region code
 * @param files the same outlines from coarse to fine
 */
record OutlineSet(String key, String object, Map<String, String> codes, List<Level> files) {

  /** No outlines. */
  static final OutlineSet NONE = new OutlineSet("", "", Map.of(), List.of());

  OutlineSet {
    codes = Map.copyOf(codes);
    files = List.copyOf(files);
  }

  /**
   * One degree of detail.
   *
   * @param file file name in the map set's folder
   * @param fromWidth picture width in page units from which on it is worth drawing
   */
  record Level(String file, double fromWidth) {}

  /** The finest file worth drawing at a width. */
  String file(double width) {
    String file = files.getFirst().file();
    for (Level level : files) {
      if (width >= level.fromWidth()) {
        file = level.file();
      }
    }
    return file;
  }

  /** The region code of a feature, empty when it has none. */
  String code(Map<?, ?> feature) {
    Map<?, ?> properties = MapJson.map(feature, "properties");
    String value = MapJson.text(key.equals("id") ? feature : properties, key);
    String code = codes.getOrDefault(value, "");
    return code.isEmpty() ? codes.getOrDefault(MapJson.text(properties, "name"), "") : code;
  }

  static String name(Map<?, ?> feature) {
    return MapJson.text(MapJson.map(feature, "properties"), "name");
  }
}
