package liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liaison.SourceText.Literal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two message files and the code agree; what fails prints lines to paste or to delete. */
class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/liaison");
  private static final Path FOLDER = Path.of("src/main/resources/liaison/base");

  /** Families whose keys are put together where no literal prefix shows it. Best left empty. */
  private static final List<String> DYNAMIC = List.of();

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern USE =
      Pattern.compile("(?:\\bText\\.of|\\bmessages(?:\\(\\))?\\.get|\\bnew Text)\\(\\s*$");
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}[\\p{L}',-]*( \\p{L}[\\p{L}',-]*){2,}");
  private static final Pattern NOT_VISIBLE =
      Pattern.compile(
          "(?i)\\blog(ger)?\\b\\s*\\.|(Exception|Error)\\(|@SuppressWarnings|\\bassert\\b");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    TreeMap<String, String> en = read("en");
    TreeMap<String, String> zh = read("zh");
    assertTrue(en.size() > 5, "no messages found");
    assertEquals(List.of(), missing(en, zh), "paste into messages_zh.properties and translate");
    assertEquals(List.of(), missing(zh, en), "paste into messages_en.properties and translate");
  }

  @Test
  void bothLanguagesUseTheSameArguments() throws IOException {
    TreeMap<String, String> en = read("en");
    TreeMap<String, String> zh = read("zh");
    List<String> different =
        en.keySet().stream()
            .filter(zh::containsKey)
            .filter(k -> !placeholders(en.get(k)).equals(placeholders(zh.get(k))))
            .map(k -> k + ": " + en.get(k) + " | " + zh.get(k))
            .toList();
    assertEquals(List.of(), different);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyPatternIsSound(String language) throws IOException {
    List<String> broken = new ArrayList<>();
    read(language)
        .forEach((key, pattern) -> {
          if (pattern.isBlank()) {
            broken.add(key + " is empty");
          }
          if (pattern.replace("''", "").replaceAll("'[{}]+'", "").contains("'")) {
            broken.add(key + ": a single apostrophe must be doubled ('') in " + pattern);
          }
          try {
            new MessageFormat(pattern, Locale.ROOT);
          } catch (IllegalArgumentException e) {
            broken.add(key + ": " + e.getMessage());
          }
        });
    assertEquals(List.of(), broken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void noKeyIsGivenTwice(String language) throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice =
        Files.readAllLines(file(language)).stream()
            .filter(l -> l.matches("[A-Za-z][^=\\s]*\\s*=.*"))
            .map(l -> l.substring(0, l.indexOf('=')).strip())
            .filter(k -> !seen.add(k))
            .toList();
    assertEquals(List.of(), twice);
  }

  @Test
  void everyKeyInTheCodeExists() throws IOException {
    Set<String> keys = read("en").keySet();
    List<String> unknown =
        SourceText.literalsUnder(SOURCES).stream()
            .filter(l -> USE.matcher(l.before()).find() || isBundleKey(l))
            .filter(l ->
                l.isFamily()
                    ? keys.stream().noneMatch(k -> k.startsWith(l.value()))
                    : !l.after().startsWith("+") && !keys.contains(key(l)))
            .map(l -> key(l) + "=   # " + l.where())
            .toList();
    assertEquals(List.of(), unknown, "paste into both message files");
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    List<Literal> literals = SourceText.literalsUnder(SOURCES);
    Set<String> exact = literals.stream().map(MessagesTest::key).collect(Collectors.toSet());
    Set<String> families =
        Stream.concat(
                DYNAMIC.stream(), literals.stream().filter(Literal::isFamily).map(Literal::value))
            .collect(Collectors.toSet());
    List<String> unused =
        read("en").keySet().stream()
            .filter(k -> !exact.contains(k) && families.stream().noneMatch(k::startsWith))
            .toList();
    assertEquals(List.of(), unused, "delete from both message files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ui", "cli"})
  void visibleTextIsAMessage(String place) throws IOException {
    List<String> found =
        SourceText.literalsUnder(SOURCES.resolve(place)).stream()
            .filter(l -> !NOT_VISIBLE.matcher(l.before()).find())
            .filter(l -> isProse(l.value()))
            .map(l -> l.where() + ": " + l.value())
            .toList();
    assertEquals(List.of(), found, "make these messages");
  }

  /** Help pages name their keys as {@code ${bundle:key}}. */
  private static boolean isBundleKey(Literal literal) {
    return literal.value().startsWith("${bundle:") && literal.value().endsWith("}");
  }

  private static String key(Literal literal) {
    return isBundleKey(literal)
        ? literal.value().substring("${bundle:".length(), literal.value().length() - 1)
        : literal.value();
  }

  private static boolean isProse(String literal) {
    return literal
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        || SENTENCE.matcher(literal).find();
  }

  private static List<String> missing(TreeMap<String, String> from, TreeMap<String, String> in) {
    return from.entrySet().stream()
        .filter(e -> !in.containsKey(e.getKey()))
        .map(e -> e.getKey() + "=" + e.getValue())
        .toList();
  }

  private static Set<String> placeholders(String pattern) {
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static TreeMap<String, String> read(String language) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file(language))) {
      properties.load(reader);
    }
    TreeMap<String, String> messages = new TreeMap<>();
    properties.forEach((key, value) -> messages.put((String) key, (String) value));
    return messages;
  }

  private static Path file(String language) {
    return FOLDER.resolve("messages_" + language + ".properties");
  }
}
