package liaison.exchange.in;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Schema;

/** A file or a folder to read from, on disk or packed into the program. */
public final class Input {

  /** Largest file that is read, in bytes. */
  public static final long MAX_FILE = 256L << 20;

  private static final int MAX_FILES = 10_000;
  private static final int START = 512;

  private final String name;
  private final boolean folder;
  private final Map<String, Opener> entries;
  private final Optional<Path> around;

  private Input(String name, boolean folder, Map<String, Opener> entries, Optional<Path> around) {
    this.name = name;
    this.folder = folder;
    this.entries = entries;
    this.around = around;
  }

  /**
   * A file or folder on disk; of a folder only the files directly in it.
   *
   * @throws AppException when there is none or it cannot be read
   */
  public static Input of(Path path) {
    if (!Files.exists(path)) {
      throw new AppException(Fault.INPUT, Text.of("import.input.missing", path.toString()));
    }
    Path last = path.toAbsolutePath().normalize().getFileName();
    String name = last == null ? path.toString() : last.toString();
    Map<String, Opener> entries = new TreeMap<>();
    if (!Files.isDirectory(path)) {
      entries.put(name, () -> Files.newInputStream(path));
      return new Input(
          name, false, entries, Optional.ofNullable(path.toAbsolutePath().normalize().getParent()));
    }
    try (Stream<Path> files = Files.list(path)) {
      files
          .filter(Files::isRegularFile)
          .limit(MAX_FILES)
          .forEach(
              file -> entries.put(file.getFileName().toString(), () -> Files.newInputStream(file)));
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      throw new AppException(
          Fault.INPUT, Text.of("import.input.unreadable", path.toString()), unreadable);
    }
    return new Input(name, true, entries, Optional.empty());
  }

  /** A folder of Liaison tables packed into the program, such as {@code /sample-data/tsinghua}. */
  public static Input packed(String folder) {
    Map<String, Opener> entries = new TreeMap<>();
    for (var table : Schema.TABLES) {
      String resource = folder + "/" + table.name() + ".csv";
      if (Input.class.getResource(resource) != null) {
        entries.put(table.name() + ".csv", () -> resource(resource));
      }
    }
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    if (entries.isEmpty()) {
      throw new AppException(Fault.INPUT, Text.of("import.input.missing", name));
    }
    return new Input(name, true, entries, Optional.empty());
  }

  /**
   * The file of a name in the same folder as this file, when there is one: some formats come in two
   * files.
   *
   * @param sibling a name without a folder
   */
  public Optional<Input> beside(String sibling) {
    return around
        .filter(within -> sibling.indexOf('/') < 0 && sibling.indexOf('\\') < 0)
        .map(within -> within.resolve(sibling))
        .filter(Files::isRegularFile)
        .map(Input::of);
  }

  /** File or folder name. */
  public String name() {
    return name;
  }

  public boolean isFolder() {
    return folder;
  }

  /** Names of the files, sorted. */
  public List<String> entries() {
    return List.copyOf(entries.keySet());
  }

  /** Opens a file; the stream fails with a clear sentence where the file is too large. */
  public InputStream open(String entry) throws IOException {
    Opener opener = entries.get(entry);
    if (opener == null) {
      throw new IllegalArgumentException("no entry " + entry);
    }
    return new Limited(opener.open(), entry);
  }

  /** What an importer may look at. */
  public Head head() {
    String start = "";
    if (!folder) {
      try (InputStream in = open(name)) {
        start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
      } catch (IOException unreadable) {
        throw new AppException(Fault.INPUT, Text.of("import.input.unreadable", name), unreadable);
      }
    }
    return new Head(name, folder, new ArrayList<>(entries.keySet()), start);
  }

  private static InputStream resource(String resource) throws IOException {
    InputStream in = Input.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("no resource " + resource);
    }
    return in;
  }

  /** Opens a file. */
  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }

  /** Ends in words after {@link #MAX_FILE} bytes. */
  private static final class Limited extends FilterInputStream {

    private final String entry;
    private long taken;

    Limited(InputStream in, String entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = super.read(bytes, from, length);
      count(Math.max(0, got));
      return got;
    }

    private void count(int more) {
      taken += more;
      if (taken > MAX_FILE) {
        throw new AppException(
            Fault.INPUT, Text.of("import.input.tooLarge", entry, MAX_FILE >> 20));
      }
    }
  }
}
