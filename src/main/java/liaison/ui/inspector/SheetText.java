package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liaison.ui.inspector.sheet.Item;
import liaison.ui.inspector.sheet.Sheet;
import liaison.ui.inspector.sheet.Sheet.Section;

/** A sheet as plain text, for a letter or a mail. */
final class SheetText {

  private static final String TAB = "\t";

  private SheetText() {}

  /** Title, chips and every section with all its lines. */
  static String of(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    lines.add(sheet.title());
    add(lines, sheet.second());
    add(lines, joined(sheet.chips().stream().map(Sheet.Chip::words)));
    for (Section section : sheet.sections()) {
      if (!section.items().isEmpty()) {
        lines.add("");
        add(lines, section.heading());
        section.items().forEach(item -> add(lines, line(item)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String words) {
    if (!words.isEmpty()) {
      lines.add(words);
    }
  }

  /** One item as a line; what belongs together is parted by tabs. */
  static String line(Item item) {
    return switch (item) {
      case Item.Fact fact -> tabbed(fact.label(), fact.value(), fact.note());
      case Item.Value value -> tabbed(value.label(), value.value(), value.note());
      case Item.Group group -> group.heading() + " " + group.count();
      case Item.Link link -> tabbed(link.title(), link.detail(), link.note(), link.life());
      case Item.Figure figure ->
          tabbed(
              figure.words().title(), figure.words().stated(), figure.recorded(), figure.detail());
      case Item.Proof proof ->
          tabbed(
              proof.about(),
              proof.says().field(),
              proof.says().summary(),
              proof.says().stated(),
              proof.where());
      case Item.Dispute dispute ->
          tabbed(
              dispute.heading(),
              joined(dispute.statements().stream().map(proof -> proof.says().stated())));
      case Item.Step step -> tabbed(step.when(), step.sentence());
      case Item.Absent absent -> absent.text();
      case Item.Sentence sentence -> sentence.text();
    };
  }

  private static String tabbed(String... words) {
    return String.join(TAB, Stream.of(words).filter(word -> !word.isEmpty()).toList());
  }

  private static String joined(Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining(" · "));
  }
}
