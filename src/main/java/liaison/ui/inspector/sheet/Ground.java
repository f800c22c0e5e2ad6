package liaison.ui.inspector.sheet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liaison.app.table.RecordNames;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Table;
import liaison.ui.state.Names;

/** What all readers stand on: the records, and how they are said in one language. */
final class Ground {

  static final String BETWEEN = " · ";

  private final Dataset data;
  private final Language language;
  private final Names names;
  private final RecordNames records;
  private final Wording wording;

  Ground(Dataset data, Language language) {
    this.data = data;
    this.language = language;
    this.names = new Names(data, language);
    this.records = new RecordNames(data, language);
    this.wording = new Wording(language);
  }

  Dataset data() {
    return data;
  }

  Language language() {
    return language;
  }

  Names names() {
    return names;
  }

  Wording wording() {
    return wording;
  }

  String get(Text text) {
    return wording.get(text);
  }

  /** What the record of an id is called, whatever its table. */
  String record(String id) {
    return data.find(id).isPresent() ? records.of(id) : names.of(id);
  }

  String code(String list, String code) {
    return code.isEmpty() ? "" : names.code(list, code);
  }

  String codes(String list, Collection<String> codes) {
    return joined(codes.stream().map(code -> code(list, code)));
  }

  /** The heading of a column, the table's own where it has one. */
  String label(Table<?> table, Column column) {
    String own = "column." + table.name() + "." + column.name();
    String key = Messages.in(language).has(own) ? own : column.labelKey();
    return get(new Text(key, List.of()));
  }

  static String joined(String... words) {
    return joined(Arrays.stream(words));
  }

  static String joined(Stream<String> words) {
    return joined(words, BETWEEN);
  }

  /** The words that are not empty, each once, in their order. */
  static String joined(Stream<String> words, String between) {
    return words.filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining(between));
  }
}
