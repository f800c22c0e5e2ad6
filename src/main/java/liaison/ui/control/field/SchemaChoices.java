package liaison.ui.control.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import liaison.app.edit.RowNames;
import liaison.app.edit.Values;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import liaison.model.record.Source;
import liaison.model.record.Term;
import liaison.text.Collation;

/** The code lists and tables of the records at hand as choices. */
final class SchemaChoices {

  private final Supplier<Dataset> records;
  private final Supplier<Language> language;

  SchemaChoices(Supplier<Dataset> records, Supplier<Language> language) {
    this.records = records;
    this.language = language;
  }

  Choices codes(String list) {
    Lister lister =
        (data, tongue) ->
            data.vocabulary().list(list).stream().map(term -> word(data, tongue, term)).toList();
    return new ListedChoices(
        kept(lister),
        code ->
            records
                .get()
                .vocabulary()
                .find(list, code)
                .map(term -> word(records.get(), language.get(), term).choice()));
  }

  private static ListedChoices.Entry word(Dataset data, Language language, Term term) {
    String name = language.pick(term.nameZh(), term.nameEn());
    String parent =
        term.parent().isEmpty() ? "" : data.vocabulary().name(term.list(), term.parent(), language);
    List<String> names = new ArrayList<>(term.aliases());
    names.addAll(List.of(term.nameZh(), term.nameEn(), term.code()));
    names.removeIf(String::isBlank);
    return new ListedChoices.Entry(
        new Choice(term.code(), name.isEmpty() ? term.code() : name, parent), names);
  }

  /** The records of a table by name; of all tables with records of their own for an empty name. */
  Choices rows(String table) {
    List<Table<?>> tables =
        Schema.table(table)
            .<List<Table<?>>>map(List::of)
            .orElse(
                List.of(
                    Schema.COLLABORATIONS,
                    Schema.ORGANISATIONS,
                    Schema.AMOUNTS,
                    Schema.INDICATORS,
                    Schema.LISTINGS));
    return new ListedChoices(
        kept((data, tongue) -> {
          List<ListedChoices.Entry> entries = new ArrayList<>();
          for (Table<?> each : tables) {
            data.rows(each).forEach(row -> entries.add(entry(data, tongue, row)));
          }
          Comparator<String> order = Collation.of(tongue);
          entries.sort(Comparator.comparing(entry -> entry.choice().name(), order));
          return entries;
        }),
        id ->
            records.get().find(id).map(row -> entry(records.get(), language.get(), row).choice()));
  }

  private static ListedChoices.Entry entry(Dataset data, Language language, Row row) {
    String name = Messages.in(language).get(new RowNames(data).of(row));
    List<String> names = new ArrayList<>(List.of(name, row.id()));
    Table<?> table = Schema.tableOf(row);
    for (String column : List.of("name_zh", "name_en", "title_zh", "title_en")) {
      if (table.indexOf(column) >= 0) {
        names.add(Values.text(row, column));
      }
    }
    if (row instanceof Organisation organisation) {
      names.addAll(organisation.aliases());
      names.addAll(organisation.formerNames());
      names.addAll(organisation.abbreviations());
    }
    names.removeIf(String::isBlank);
    return new ListedChoices.Entry(new Choice(row.id(), name, detail(data, language, row)), names);
  }

  private static String detail(Dataset data, Language language, Row row) {
    Messages messages = Messages.in(language);
    return switch (row) {
      case Organisation it ->
          joined(
              data.vocabulary().name("types", it.type(), language),
              data.vocabulary().name("regions", it.region(), language));
      case Collaboration it ->
          joined(data.vocabulary().name("kinds", it.kind(), language), it.start().edtf());
      case Source it -> joined(it.publisher(), it.published().edtf());
      default -> messages.get(RowNames.kind(row));
    };
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
  }

  /** Lists the entries. */
  private interface Lister {
    List<ListedChoices.Entry> list(Dataset data, Language language);
  }

  /** The entries of a snapshot, listed anew only for another snapshot or language. */
  private record Kept(Dataset data, Language language, List<ListedChoices.Entry> entries) {}

  private Supplier<List<ListedChoices.Entry>> kept(Lister lister) {
    return new Supplier<>() {
      private Optional<Kept> last = Optional.empty();

      @Override
      public List<ListedChoices.Entry> get() {
        Dataset data = records.get();
        Language tongue = language.get();
        boolean isKept =
            last.filter(kept -> isSame(kept.data(), data) && kept.language() == tongue).isPresent();
        if (!isKept) {
          last = Optional.of(new Kept(data, tongue, lister.list(data, tongue)));
        }
        return last.orElseThrow().entries();
      }
    };
  }

  @SuppressWarnings("ReferenceEquality") // comparing all records would be slow, and is not needed
  private static boolean isSame(Dataset one, Dataset other) {
    return one == other;
  }
}
