package liaison.geo.map;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import liaison.base.Text;

/** A folder of map files; only plain file names are opened, never a path out of it. */
interface MapFolder {

  Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]*");

  MapFile file(String name);

  /** A map set that comes with the program. */
  static MapFolder packed(String id) {
    return name -> {
      String path = "/assets/maps/" + id + "/" + name;
      return checked(
          name,
          new MapFile(
              "assets/maps/" + id + "/" + name,
              () -> {
                InputStream in = MapFolder.class.getResourceAsStream(path);
                if (in == null) {
                  throw new FileNotFoundException(path);
                }
                return in;
              }));
    };
  }

  /** A folder on disk. */
  static MapFolder onDisk(Path folder) {
    return name -> {
      MapFile label = new MapFile(name, InputStream::nullInputStream);
      checked(name, label);
      Path path = folder.resolve(name);
      return new MapFile(path.toString(), () -> Files.newInputStream(path));
    };
  }

  private static MapFile checked(String name, MapFile file) {
    if (!NAME.matcher(name).matches()) {
      throw file.unusable(Text.of("geo.map.problem.fileName", name));
    }
    return file;
  }
}
