package liaison.app.table.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import liaison.app.table.RecordNames;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.exchange.in.CodeWords;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;
import liaison.model.value.PartialDate;
import liaison.text.BoundReader;
import liaison.text.DateReader;
import liaison.text.Reading;

/** Reads what people type or paste into the cells of a table, names and words for ids and codes. */
public final class TypedCells {

  private static final String SEVERAL = "\u0000several";

  private final Dataset data;
  private final CodeWords words;
  private final Map<Table<?>, Map<String, String>> names = new HashMap<>();

  public TypedCells(Dataset data) {
    this.data = data;
    this.words = new CodeWords(data.vocabulary());
  }

  /** The value of a text for a column, or why it is none; nothing typed states nothing. */
  public Reading<Object> read(Column column, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Reading.of(Cells.none(column));
    }
    return switch (column.type()) {
      case TEXT -> Reading.of(text);
      case TEXTS -> Reading.of(parts(text));
      case CODE -> code(column, text).map(code -> code);
      case CODES -> each(text, part -> code(column, part));
      case REF -> reference(Schema.table(column.target()).orElseThrow(), text).map(id -> id);
      case REFS -> each(text, part -> reference(Schema.table(column.target()).orElseThrow(), part));
      case ANY_REF -> anywhere(text).map(id -> id);
      case DATE -> date(text).map(date -> date);
      case BOUND -> BoundReader.read(text).map(bound -> bound);
      case NUMBER -> number(column, text);
      case FLAG -> flag(text);
    };
  }

  private Reading<Object> number(Column column, String text) {
    String bare = text.replace(",", "").replace("，", "").replace(" ", "");
    return Cells.parse(column, bare)
        .<Reading<Object>>map(Reading::of)
        .orElseGet(() -> Reading.refuse("table.typed.notANumber", text));
  }

  private static Reading<Object> flag(String text) {
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      if (text.equalsIgnoreCase(messages.get("table.flag.true"))) {
        return Reading.of(true);
      }
      if (text.equalsIgnoreCase(messages.get("table.flag.false"))) {
        return Reading.of(false);
      }
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1", "y" -> Reading.of(true);
      case "false", "0", "n" -> Reading.of(false);
      default -> Reading.refuse("table.typed.notAFlag", text);
    };
  }

  private static Reading<PartialDate> date(String text) {
    for (Language language : Language.values()) {
      if (text.equals(Messages.in(language).get("table.date.open"))) {
        return Reading.of(PartialDate.OPEN);
      }
    }
    return DateReader.read(text);
  }

  private Reading<String> code(Column column, String text) {
    if (words.isCode(column.target(), text)) {
      return Reading.of(text);
    }
    return words
        .codeOf(column.target(), text)
        .<Reading<String>>map(Reading::of)
        .orElseGet(() -> Reading.refuse("table.typed.unknownWord", text));
  }

  private Reading<String> reference(Table<?> table, String text) {
    if (data.find(table, text).isPresent()) {
      return Reading.of(text);
    }
    String id = Optional.ofNullable(namesOf(table).get(key(text))).orElse("");
    if (id.equals(SEVERAL)) {
      return Reading.refuse("table.typed.severalNames", text);
    }
    return id.isEmpty() ? Reading.refuse("table.typed.unknownName", text) : Reading.of(id);
  }

  /** Names of a table's records in both languages, with the ids they mean. */
  private Map<String, String> namesOf(Table<?> table) {
    return names.computeIfAbsent(
        table,
        any -> {
          Map<String, String> found = new HashMap<>();
          for (Language language : Language.values()) {
            RecordNames read = new RecordNames(data, language);
            for (Row row : data.rows(table)) {
              found.merge(
                  key(read.of(row)),
                  row.id(),
                  (first, second) -> first.equals(second) ? first : SEVERAL);
            }
          }
          return found;
        });
  }

  private Reading<String> anywhere(String text) {
    if (data.find(text).isPresent()) {
      return Reading.of(text);
    }
    for (Table<?> table : List.of(Schema.ORGANISATIONS, Schema.COLLABORATIONS)) {
      Reading<String> found = reference(table, text);
      if (found.value().isPresent()) {
        return found;
      }
    }
    return Reading.refuse("table.typed.unknownName", text);
  }

  /** Reads one of several. */
  private interface PartReader {
    Reading<String> read(String part);
  }

  private static Reading<Object> each(String text, PartReader reader) {
    List<String> values = new ArrayList<>();
    for (String part : parts(text)) {
      Reading<String> one = reader.read(part);
      if (one.problem().isPresent()) {
        return new Reading.Refused<>(one.problem().get());
      }
      one.value().filter(value -> !values.contains(value)).ifPresent(values::add);
    }
    return Reading.of(List.copyOf(values));
  }

  private static List<String> parts(String text) {
    return java.util.Arrays.stream(text.split("[;；\\n]", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String key(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** The id of the record of a table that an id or a name means. */
  Reading<String> row(Table<?> table, String name) {
    return reference(table, name.strip());
  }
}
