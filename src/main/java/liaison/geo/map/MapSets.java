package liaison.geo.map;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/** The map sets at hand: those that come with the program, and folders of the user. */
public final class MapSets {

  /** Ids of the map sets that come with the program. */
  public static final List<String> PACKED = List.of("world", "china");

  private final ConcurrentMap<String, MapSet> packed = new ConcurrentHashMap<>();

  /**
   * A map set that comes with the program.
   *
   * @throws AppException when there is none of this id
   */
  public MapSet packed(String id) {
    if (!PACKED.contains(id)) {
      String known = String.join(", ", PACKED);
      throw new AppException(Fault.USAGE, Text.of("geo.map.unknown", id, known));
    }
    return packed.computeIfAbsent(id, key -> MapSetReader.read(MapFolder.packed(key)));
  }

  /**
   * A map set of the user.
   *
   * @throws AppException when the folder is not a usable map set
   */
  public MapSet folder(Path folder) {
    if (!Files.isRegularFile(folder.resolve(MapSetReader.FILE))) {
      throw new AppException(Fault.INPUT, Text.of("geo.map.noFolder", folder.toString()));
    }
    return MapSetReader.read(MapFolder.onDisk(folder));
  }
}
