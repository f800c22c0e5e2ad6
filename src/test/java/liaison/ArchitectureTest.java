package liaison;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dependency rule, the library pins and the shapes of the house, read from the class files. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String ROOT = "liaison";

  /** Left to right; what stands in one pair of braces never imports each other. */
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of(""),
          Set.of("ui", "cli"),
          Set.of("app"),
          Set.of("store", "exchange", "search", "analysis", "scene"),
          Set.of("geo"),
          Set.of("text"),
          Set.of("model"),
          Set.of("base"));

  private static final Set<String> COMMON_UI =
      Set.of("state", "control", "task", "canvas", "theme");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(Path.of("target/classes"));

  @Test
  void everyFolderOfTheSourcesIsSeen() throws IOException {
    Set<String> folders;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      folders =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .map(f -> SOURCES.relativize(f.getParent()).toString().replace('/', '.'))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    Set<String> seen =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(folders.size() > 1, "no sources found");
    folders.removeAll(seen);
    assertEquals(Set.of(), folders, "packages that no class was read from");
  }

  @Test
  void everyPlaceHasItsRank() {
    Set<String> unknown = places();
    LAYERS.forEach(unknown::removeAll);
    assertEquals(Set.of(), unknown, "places that the dependency rule does not name");
  }

  @Test
  void onceBothFacesAreThereEveryPlaceIs() {
    Set<String> faces =
        CLASSES.get(Main.class).getDirectDependenciesFromSelf().stream()
            .map(d -> place(d.getTargetClass()))
            .collect(Collectors.toSet());
    if (faces.containsAll(Set.of("ui", "cli"))) {
      Set<String> missing =
          new TreeSet<>(
              Set.of(
                  "base",
                  "model",
                  "text",
                  "geo",
                  "store",
                  "exchange",
                  "analysis",
                  "scene",
                  "app",
                  "ui",
                  "cli"));
      missing.removeAll(places());
      assertEquals(Set.of(), missing);
    }
  }

  @Test
  void importsGoOnlyToTheRight() {
    assertNone(d -> {
      String from = place(d.getOriginClass());
      String to = place(d.getTargetClass());
      return isOurs(d.getTargetClass()) && !from.equals(to) && rank(to) <= rank(from);
    });
  }

  @Test
  void featuresOfTheWindowDoNotKnowEachOther() {
    assertNone(d -> {
      String from = folder(d.getOriginClass(), "ui");
      String to = folder(d.getTargetClass(), "ui");
      boolean knowsAll = from.isEmpty() || from.equals("shell");
      return place(d.getOriginClass()).equals("ui")
          && place(d.getTargetClass()).equals("ui")
          && !knowsAll
          && !from.equals(to)
          && !COMMON_UI.contains(to);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"analysis", "exchange", "scene", "model", "ui"})
  void foldersOfAPlaceHaveNoCycles(String place) {
    slices()
        .assignedFrom(new Folders(place))
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyLibraryStaysInItsPlace() {
    assertNone(d -> {
      String target = d.getTargetClass().getBaseComponentType().getName();
      String origin = d.getOriginClass().getPackageName() + ".";
      return LibraryPins.ALL.stream().anyMatch(pin -> pin.isBrokenBy(target, origin));
    });
  }

  @Test
  void theFxThreadHasOneDoor() {
    List<String> found =
        CLASSES.stream()
            .filter(c -> !c.getPackageName().startsWith("liaison.ui.task"))
            .flatMap(c -> c.getMethodCallsFromSelf().stream())
            .filter(c -> c.getTargetOwner().getName().equals("javafx.application.Platform"))
            .filter(c -> c.getName().equals("runLater"))
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void namesSayWhatAClassIs() {
    List<String> found =
        CLASSES.stream()
            .map(JavaClass::getSimpleName)
            .filter(n -> n.matches(".*(Util|Utils|Helper|Helpers|Manager)"))
            .sorted()
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void recordsHaveNoGettersAndNothingIsASingleton() {
    List<String> found =
        CLASSES.stream()
            .flatMap(c -> c.getMethods().stream())
            .filter(ArchitectureTest::isGetterOrSingleton)
            .map(JavaMethod::getFullName)
            .sorted()
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void noPackageHasMoreThanTwentyFiveClasses() {
    Map<String, List<JavaClass>> packages =
        CLASSES.stream()
            .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName));
    List<String> tooLarge =
        packages.entrySet().stream()
            .filter(e -> e.getValue().size() > 25)
            .map(e -> e.getKey() + ": " + e.getValue().size())
            .sorted()
            .toList();
    assertEquals(List.of(), tooLarge);
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    List<String> unmarked = new ArrayList<>();
    for (String name : new TreeSet<>(CLASSES.stream().map(JavaClass::getPackageName).toList())) {
      Path info = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
      if (!Files.exists(info) || !Files.readString(info).contains("NullMarked")) {
        unmarked.add(name);
      }
    }
    assertEquals(List.of(), unmarked);
  }

  private static boolean isGetterOrSingleton(JavaMethod method) {
    boolean getter =
        method.getOwner().isRecord()
            && method.getName().matches("get[A-Z].*")
            && method.getRawParameterTypes().isEmpty();
    return getter || method.getName().equals("getInstance");
  }

  private static void assertNone(Predicate<Dependency> forbidden) {
    List<String> found =
        CLASSES.stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .filter(forbidden)
            .map(d -> d.getOriginClass().getName() + " -> " + d.getTargetClass().getName())
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(), found);
  }

  private static Set<String> places() {
    return CLASSES.stream()
        .map(ArchitectureTest::place)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOurs(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.equals(ROOT) || name.startsWith(ROOT + ".");
  }

  /** The first folder below the root: "store" for liaison.store.migration, "" for the root. */
  private static String place(JavaClass type) {
    if (!isOurs(type)) {
      return "";
    }
    String[] parts = type.getBaseComponentType().getPackageName().split("\\.");
    return parts.length > 1 ? parts[1] : "";
  }

  private static String folder(JavaClass type, String place) {
    String name = type.getBaseComponentType().getPackageName();
    String start = ROOT + "." + place + ".";
    return name.startsWith(start) ? name.substring(start.length()).split("\\.")[0] : "";
  }

  private static int rank(String place) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(place)) {
        return i;
      }
    }
    return -1;
  }

  /** The folders of one place; what lies directly in it is a folder too. */
  private record Folders(String parent) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return isOurs(type) && place(type).equals(parent)
          ? SliceIdentifier.of(parent, folder(type, parent))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "folders of " + parent;
    }
  }
}
