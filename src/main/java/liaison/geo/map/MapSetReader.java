package liaison.geo.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.base.Text;
import liaison.geo.AlbersConic;
import liaison.geo.EqualEarth;
import liaison.geo.Projection;
import liaison.geo.map.Inset.Corner;

/** Reads {@code map.json}. */
final class MapSetReader {

  static final String FILE = "map.json";

  private final MapFile file;

  private MapSetReader(MapFile file) {
    this.file = file;
  }

  static MapSet read(MapFolder folder) {
    MapFile file = folder.file(FILE);
    MapSetReader reader = new MapSetReader(file);
    MapSet.Description description = reader.description(MapJson.read(file));
    return new MapSet(description, folder);
  }

  private MapSet.Description description(Map<?, ?> root) {
    Map<?, ?> name = MapJson.map(root, "name");
    OutlineSet outlines = outlines(MapJson.map(root, "outlines"));
    if (outlines.files().isEmpty()) {
      throw missing("outlines.files");
    }
    return new MapSet.Description(
        required(root, "id"),
        MapJson.text(name, "zh"),
        MapJson.text(name, "en"),
        projection(MapJson.map(root, "projection")),
        extent(root, "bounds"),
        outlines,
        outlines(MapJson.map(root, "context")),
        files(MapJson.list(root, "lines")),
        insets(MapJson.list(root, "insets")),
        legal(MapJson.map(root, "attribution"), MapJson.map(root, "approval")));
  }

  private Projection projection(Map<?, ?> json) {
    double centre = MapJson.number(json, "centralMeridian", 0);
    String type = required(json, "type");
    if (!(Math.abs(centre) <= 360)) {
      throw missing("projection.centralMeridian");
    }
    if (type.equals("equal-earth")) {
      return new EqualEarth(centre);
    }
    double[] parallels = MapJson.numbers(json, "parallels");
    boolean usable =
        parallels.length == 2
            && Arrays.stream(parallels).allMatch(lat -> Math.abs(lat) < 90)
            && Math.abs(parallels[0] + parallels[1]) > 1e-3;
    if (!type.equals("albers") || !usable) {
      throw missing("projection");
    }
    return new AlbersConic(
        parallels[0], parallels[1], MapJson.number(json, "origin", parallels[0]), centre);
  }

  private Extent extent(Map<?, ?> json, String key) {
    double[] n = MapJson.numbers(json, key);
    boolean usable =
        n.length == 4
            && n[0] < n[2]
            && n[1] < n[3]
            && n[0] >= -360
            && n[2] <= 540
            && n[1] >= -90
            && n[3] <= 90;
    if (!usable) {
      throw missing(key);
    }
    return new Extent(n[0], n[1], n[2], n[3]);
  }

  private OutlineSet outlines(Map<?, ?> json) {
    if (json.isEmpty()) {
      return OutlineSet.NONE;
    }
    Map<String, String> codes = new TreeMap<>();
    MapJson.map(json, "codes").forEach((key, code) -> codes.put(key.toString(), code.toString()));
    List<OutlineSet.Level> levels = new ArrayList<>();
    for (Object level : MapJson.list(json, "files")) {
      Map<?, ?> map = MapJson.map(level);
      double fromWidth = MapJson.number(map, "fromWidth", 0);
      levels.add(new OutlineSet.Level(required(map, "file"), fromWidth));
    }
    return new OutlineSet(required(json, "key"), MapJson.text(json, "object"), codes, levels);
  }

  private List<String> files(List<?> json) {
    return json.stream().map(entry -> required(MapJson.map(entry), "file")).toList();
  }

  private List<Inset> insets(List<?> json) {
    List<Inset> insets = new ArrayList<>();
    for (Object entry : json) {
      Map<?, ?> map = MapJson.map(entry);
      Map<?, ?> name = MapJson.map(map, "name");
      String position = MapJson.text(map, "position");
      Corner corner =
          Arrays.stream(Corner.values())
              .filter(any -> any.code().equals(position))
              .findFirst()
              .orElseThrow(() -> missing("insets.position"));
      insets.add(
          new Inset(
              required(map, "id"),
              MapJson.text(name, "zh"),
              MapJson.text(name, "en"),
              extent(map, "bounds"),
              corner));
    }
    return insets;
  }

  private static MapLegal legal(Map<?, ?> attribution, Map<?, ?> approval) {
    return new MapLegal(
        MapJson.text(attribution, "zh"),
        MapJson.text(attribution, "en"),
        MapJson.text(approval, "zh"),
        MapJson.text(approval, "en"));
  }

  private String required(Map<?, ?> json, String key) {
    String value = MapJson.text(json, key);
    if (value.isEmpty()) {
      throw missing(key);
    }
    return value;
  }

  private RuntimeException missing(String key) {
    return file.unusable(Text.of("geo.map.problem.key", key));
  }
}
