import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The checkers of the build in one process: {@code check START} compares every source file with the
 * house format, runs Checkstyle, compiles with Error Prone and NullAway, and closes with the number
 * of tests that ran since START; {@code format FOLDER} rewrites the sources. Runs from source in
 * the toolchain's JDK, since the checkers need a newer one than Maven may have.
 */
public final class Checks {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().reorderModifiers(true).build());

  /** Warnings of Error Prone that have caught real mistakes, and so are errors here. */
  private static final List<String> PROMOTED =
      List.of(
          "CatchAndPrintStackTrace",
          "ClassCanBeStatic",
          "DefaultCharset",
          "EmptyCatch",
          "EqualsUnsafeCast",
          "Finally",
          "FloatCast",
          "IntLongMath",
          "JavaUtilDate",
          "MissingOverride",
          "NarrowingCompoundAssignment",
          "NonAtomicVolatileUpdate",
          "OptionalNotPresent",
          "ReferenceEquality",
          "StreamResourceLeak",
          "StringCaseLocaleUsage",
          "UnusedMethod",
          "UnusedNestedClass",
          "UnusedVariable");

  private final List<String> findings = new ArrayList<>();

  private Checks() {}

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Checks checks = new Checks();
    if (args[0].equals("format")) {
      checks.format(args[1], true);
    } else {
      checks.format("src", false);
      checks.checkstyle();
      checks.errorProne("src/main/java", true);
      checks.errorProne("src/test/java", false);
    }
    checks.findings.forEach(System.err::println);
    if (!checks.findings.isEmpty()) {
      System.err.println(checks.findings.size() + " findings of the checkers; see above");
      System.exit(1);
    }
    if (args[0].equals("check")) {
      closingLine(Instant.parse(args[1]));
    }
  }

  private static List<Path> sources(String root) throws IOException {
    if (!Files.isDirectory(Path.of(root))) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(Path.of(root))) {
      return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  private void format(String root, boolean rewrite) throws IOException {
    List<String> wrong =
        sources(root).parallelStream()
            .map(p -> format(p, rewrite))
            .filter(s -> !s.isEmpty())
            .toList();
    findings.addAll(wrong);
  }

  private static String format(Path file, boolean rewrite) {
    try {
      String before = Files.readString(file);
      String tidy = RemoveUnusedImports.removeUnusedImports(before);
      String after =
          FORMATTER.formatSource(
              ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.GOOGLE));
      if (before.equals(after)) {
        return "";
      }
      if (rewrite) {
        Files.writeString(file, after);
        return "";
      }
      return file + ": not in the house format; mvn -q -Pformat validate rewrites it";
    } catch (FormatterException | IOException e) {
      return file + ": " + e.getMessage();
    }
  }

  private void checkstyle() throws Exception {
    Checker checker = new Checker();
    checker.setModuleClassLoader(Checker.class.getClassLoader());
    checker.configure(
        ConfigurationLoader.loadConfiguration(
            "src/build/checkstyle.xml", new PropertiesExpander(new Properties())));
    checker.addListener(new Listener(findings));
    checker.process(sources("src").stream().map(Path::toFile).toList());
    checker.destroy();
  }

  private void errorProne(String root, boolean nullAway) throws IOException {
    List<Path> files = sources(root);
    if (files.isEmpty()) {
      return;
    }
    StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepDisableAllWarnings");
    PROMOTED.forEach(name -> plugin.append(" -Xep:").append(name).append(":ERROR"));
    if (nullAway) {
      plugin.append(" -Xep:NullAway:ERROR -XepOpt:NullAway:AnnotatedPackages=liaison");
      plugin.append(" -XepOpt:NullAway:JSpecifyMode=true");
    }
    Path out = Files.createDirectories(Path.of("target", "checks", root));
    String classPath = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "--release",
            "25",
            "-proc:none",
            "-implicit:none",
            "-parameters",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-d",
            out.toString(),
            "-classpath",
            classPath,
            "-processorpath",
            classPath,
            plugin.toString());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var manager = compiler.getStandardFileManager(null, Locale.ROOT, null);
    var units = manager.getJavaFileObjectsFromPaths(files);
    compiler.getTask(null, manager, this::compilerSaid, options, null, units).call();
  }

  private void compilerSaid(Diagnostic<? extends JavaFileObject> said) {
    if (said.getKind() == Diagnostic.Kind.ERROR) {
      String where =
          said.getSource() == null ? "" : said.getSource().getName() + ":" + said.getLineNumber();
      findings.add(where + ": " + said.getMessage(Locale.ROOT));
    }
  }

  private static void closingLine(Instant start) throws IOException {
    File[] reports = new File("target/surefire-reports").listFiles((d, n) -> n.endsWith(".xml"));
    if (reports == null) {
      return;
    }
    int run = 0;
    int bad = 0;
    int skipped = 0;
    for (File report : reports) {
      if (report.lastModified() >= start.toEpochMilli()) {
        String head = Files.readString(report.toPath());
        run += count(head, "tests");
        bad += count(head, "errors") + count(head, "failures");
        skipped += count(head, "skipped");
      }
    }
    if (run == 0) {
      return;
    }
    String tail = skipped == 0 ? "" : ", " + skipped + " skipped";
    // Maven leaves its colour codes on the line, and this one must stand alone.
    System.out.println();
    System.out.println((run - bad - skipped) + " passed, " + bad + " failed" + tail);
  }

  private static int count(String report, String attribute) {
    Matcher matcher =
        Pattern.compile("<testsuite [^>]*\\b" + attribute + "=\"(\\d+)\"").matcher(report);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private record Listener(List<String> findings) implements AuditListener {
    @Override
    public void addError(AuditEvent event) {
      String file =
          Path.of("")
              .toAbsolutePath()
              .relativize(Path.of(event.getFileName()).toAbsolutePath())
              .toString();
      findings.add(file + ":" + event.getLine() + ": " + event.getMessage());
    }

    @Override
    public void addException(AuditEvent event, Throwable problem) {
      findings.add(event.getFileName() + ": " + problem);
    }

    @Override
    public void auditStarted(AuditEvent event) {}

    @Override
    public void auditFinished(AuditEvent event) {}

    @Override
    public void fileStarted(AuditEvent event) {}

    @Override
    public void fileFinished(AuditEvent event) {}
  }
}
