package liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with stand-ins for Java that only print what they were started with. */
class LauncherTest {
  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(folder.resolve("办公 share/liaison app"));
    Files.copy(
        Path.of("src/main/launcher/liaison"),
        home.resolve("liaison"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void javaHomeIsTakenFirst() throws Exception {
    List<String> said = run(home.resolve("liaison"), Map.of("JAVA_HOME", jdk("my jdk", "25.0.1")));
    assertEquals("java of my jdk", said.getFirst());
  }

  @Test
  void anOlderJavaHomeIsPassedOver() throws Exception {
    String old = jdk("old", "17.0.15");
    String path = jdk("newer", "26") + "/bin:/usr/bin:/bin";
    List<String> said = run(home.resolve("liaison"), Map.of("JAVA_HOME", old, "PATH", path));
    assertEquals("java of newer", said.getFirst());
  }

  @Test
  void javaOnThePathIsFoundThroughLinks() throws Exception {
    String jdk = jdk("real", "25");
    Path bin = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of(jdk, "bin", "java"));
    List<String> said = run(home.resolve("liaison"), Map.of("PATH", bin + ":/usr/bin:/bin"));
    assertEquals("java of real", said.getFirst());
  }

  @Test
  void theJarIsFoundThroughALink() throws Exception {
    Path link = folder.resolve("collaborations");
    Files.createSymbolicLink(link, home.resolve("liaison"));
    List<String> said = run(link, Map.of("JAVA_HOME", jdk("jdk", "25")), "tour", "两 words");
    assertTrue(said.contains(home.toRealPath() + "/liaison.jar"), said::toString);
    assertEquals(
        List.of("liaison.Main", "tour", "两 words"), said.subList(said.size() - 3, said.size()));
  }

  @Test
  void theLibrariesOfThePlatformComeFirst() throws Exception {
    String arch = System.getProperty("os.arch").equals("aarch64") ? "linux-aarch64" : "linux";
    Files.createDirectories(home.resolve("lib").resolve(arch));
    List<String> said = run(home.resolve("liaison"), Map.of("JAVA_HOME", jdk("jdk", "25")));
    String real = home.toRealPath().toString();
    assertTrue(
        said.contains(real + "/lib/" + arch + "/*:" + real + "/liaison.jar"), said::toString);
  }

  @Test
  void theLimitsArePassedAndTheEnvironmentCannotLiftThem() throws Exception {
    Map<String, String> environment =
        Map.of("JAVA_HOME", jdk("jdk", "25"), "JAVA_TOOL_OPTIONS", "-Dh2.allowedClasses=*");
    List<String> said = run(home.resolve("liaison"), environment);
    assertTrue(
        said.containsAll(
            List.of(
                "options=",
                "-Dh2.allowedClasses=none.allowed",
                "-Djdk.serialFilter=!*",
                "-Djdk.xml.dtd.support=deny",
                "-Djdk.xml.totalEntitySizeLimit=0",
                "--enable-native-access=ALL-UNNAMED")),
        said::toString);
  }

  @Test
  void fileNamesKeepTheirCharactersWithoutALocale() throws Exception {
    Map<String, String> plain = Map.of("JAVA_HOME", jdk("jdk", "25"), "LC_ALL", "C");
    List<String> said = run(home.resolve("liaison"), plain);
    assertTrue(said.contains("locale=C.UTF-8/"), said::toString);
    assertFalse(said.contains("-Duser.language=zh"), said::toString);
  }

  @Test
  void aLanguageIsKeptWhereTheSystemHasNoSuchLocale() throws Exception {
    Map<String, String> chinese = Map.of("JAVA_HOME", jdk("jdk", "25"), "LANG", "zh_QQ.UTF-8");
    List<String> said = run(home.resolve("liaison"), chinese);
    assertTrue(said.contains("locale=C.UTF-8/"), said::toString);
    assertTrue(said.contains("-Duser.language=zh"), said::toString);
  }

  private String jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve(name);
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    String script =
        """
        #!/bin/sh
        echo "java of %s"
        echo "options=$JAVA_TOOL_OPTIONS"
        echo "locale=$LC_ALL/$LC_CTYPE"
        for a in "$@"; do printf '%%s\\n' "$a"; done
        """;
    Files.writeString(java, script.formatted(name));
    assertTrue(java.toFile().setExecutable(true));
    return jdk.toString();
  }

  private List<String> run(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    var command = new java.util.ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().toList();
  }
}
