import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Collects the third-party notices into one text: every library of the class path with the licences
 * its own description names, then the licence and notice files the libraries carry (each text
 * once), then the origins of fonts and data as their SOURCE.md and licence files tell them. Reads
 * only the local repository and the sources; the same libraries give the same bytes.
 */
public final class Notices {
  private static final Pattern LICENCE = Pattern.compile("(?s)<license>(.*?)</license>");
  private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");

  /** Libraries whose descriptions name no licence; read in their sources. */
  private static final Map<String, String> UNSTATED = Map.of();

  private final Path repository;
  private final Map<String, List<String>> textOwners = new LinkedHashMap<>();

  private Notices(Path repository) {
    this.repository = repository;
  }

  public static void main(String[] args) throws IOException {
    String text = new Notices(Path.of(args[0])).collect();
    Path out = Path.of(args[1]);
    Files.createDirectories(out.getParent());
    Files.writeString(out, text);
  }

  private String collect() throws IOException {
    TreeMap<String, Path> jars = jars();
    StringBuilder out = new StringBuilder();
    out.append("Liaison (合作网络图谱): third-party notices · 第三方声明\n\n");
    out.append("Liaison itself: Apache License 2.0. It contains or uses the following.\n\n");
    heading(out, "Libraries · 程序库");
    for (Map.Entry<String, Path> jar : jars.entrySet()) {
      out.append(jar.getKey()).append("\n    ").append(licences(jar)).append('\n');
      collectTexts(jar.getKey(), jar.getValue());
    }
    out.append('\n');
    heading(out, "Fonts and data · 字体与数据");
    for (Path source : sources()) {
      String folder = source.toString().replace(File.separatorChar, '/');
      out.append("[").append(folder).append("]\n\n");
      out.append(Files.readString(source).strip()).append("\n\n");
    }
    heading(out, "Licence and notice texts carried by the libraries · 随附的许可与声明全文");
    for (Map.Entry<String, List<String>> text : textOwners.entrySet()) {
      out.append("[").append(String.join(", ", text.getValue())).append("]\n\n");
      out.append(text.getKey()).append("\n\n");
    }
    return out.toString();
  }

  private static void heading(StringBuilder out, String title) {
    out.append("== ").append(title).append(" ==\n\n");
  }

  /** group:artifact:version to jar; a jar per platform counts as the library it belongs to. */
  private TreeMap<String, Path> jars() {
    TreeMap<String, Path> jars = new TreeMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar") && jar.startsWith(repository)) {
        Path version = jar.getParent();
        Path artifact = version.getParent();
        String group = repository.relativize(artifact.getParent()).toString();
        String key =
            "%s:%s:%s"
                .formatted(
                    group.replace(File.separatorChar, '.'),
                    artifact.getFileName(),
                    version.getFileName());
        jars.merge(key, jar, (a, b) -> a.compareTo(b) < 0 ? b : a);
      }
    }
    if (jars.isEmpty()) {
      throw new IllegalStateException("no library found on the class path");
    }
    return jars;
  }

  private String licences(Map.Entry<String, Path> jar) throws IOException {
    String[] parts = jar.getKey().split(":");
    List<String> found = licencesOf(parts[0], parts[1], parts[2], 0);
    if (!found.isEmpty()) {
      return String.join(" or ", found);
    }
    String known = UNSTATED.get(parts[0] + ":" + parts[1]);
    if (known == null) {
      throw new IllegalStateException(jar.getKey() + " names no licence; add it to UNSTATED");
    }
    return known;
  }

  private List<String> licencesOf(String group, String artifact, String version, int depth)
      throws IOException {
    Path pom =
        repository
            .resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom");
    List<String> found = new ArrayList<>();
    if (!Files.exists(pom) || depth > 8) {
      return found;
    }
    String text = Files.readString(pom).replaceAll("(?s)<!--.*?-->", "");
    Matcher licence = LICENCE.matcher(text);
    while (licence.find()) {
      String url = tag(licence.group(1), "url");
      found.add(tag(licence.group(1), "name") + (url.isEmpty() ? "" : " (" + url + ")"));
    }
    Matcher parent = PARENT.matcher(text);
    if (found.isEmpty() && parent.find()) {
      String p = parent.group(1);
      return licencesOf(tag(p, "groupId"), tag(p, "artifactId"), tag(p, "version"), depth + 1);
    }
    return found;
  }

  private static String tag(String xml, String name) {
    Matcher matcher = Pattern.compile("(?s)<" + name + ">(.*?)</" + name + ">").matcher(xml);
    return matcher.find() ? matcher.group(1).strip().replaceAll("\\s+", " ") : "";
  }

  private void collectTexts(String owner, Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      List<String> names =
          file.stream()
              .map(ZipEntry::getName)
              .filter(n -> n.matches("(?i)(META-INF/)?(LICEN[CS]E|NOTICE|COPYING)[^/]*"))
              .sorted()
              .toList();
      for (String name : names) {
        try (var in = file.getInputStream(file.getEntry(name))) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          String tidy = text.replace("\r", "").replaceAll("[ \\t]+\n", "\n").strip();
          textOwners.computeIfAbsent(tidy, t -> new ArrayList<>()).add(owner);
        }
      }
    }
  }

  private static boolean tellsOrigin(Path file) {
    return file.getFileName().toString().matches(".*SOURCE\\.md|(OFL|LICEN[CS]E|COPYING|NOTICE).*");
  }

  private static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String root : List.of("assets", "sample-data")) {
      if (Files.isDirectory(Path.of(root))) {
        try (Stream<Path> paths = Files.walk(Path.of(root))) {
          paths.filter(Notices::tellsOrigin).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }
}
