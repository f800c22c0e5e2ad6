package liaison.ui.inspector.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.overview.Rows;
import liaison.model.record.Evidence;
import liaison.ui.inspector.sheet.Item.Absent;
import liaison.ui.inspector.sheet.Item.Dispute;
import liaison.ui.inspector.sheet.Item.Proof;
import liaison.ui.inspector.sheet.Item.Proven;
import liaison.ui.inspector.sheet.Item.Says;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads on whose word things stand, and where the words differ. */
final class Proofs {

  private final Ground ground;

  Proofs(Ground ground) {
    this.ground = ground;
  }

  /** How well one value is evidenced: by what speaks of it, else by what speaks of the record. */
  Proven of(String record, String column) {
    List<Evidence> all = ground.data().related(Schema.EVIDENCE, "record", record);
    List<Evidence> own = all.stream().filter(one -> one.field().equals(column)).toList();
    if (own.isEmpty()) {
      return new Proven(sources(all.stream().filter(one -> one.field().isEmpty())), false);
    }
    return new Proven(sources(own.stream()), differing(own).size() > 1);
  }

  /** How well a record is evidenced as a whole. */
  Proven of(String record) {
    return new Proven(
        sources(ground.data().related(Schema.EVIDENCE, "record", record).stream()), false);
  }

  private static int sources(Stream<Evidence> evidence) {
    return (int) evidence.map(Evidence::source).distinct().count();
  }

  /** Fields of a record of which sources state different things. */
  List<Item> disputes(String record) {
    Map<String, List<Evidence>> byField = new TreeMap<>();
    for (Evidence one : ground.data().related(Schema.EVIDENCE, "record", record)) {
      if (!one.field().isEmpty()) {
        byField.computeIfAbsent(one.field(), any -> new ArrayList<>()).add(one);
      }
    }
    List<Item> disputes = new ArrayList<>();
    byField.forEach((field, all) -> {
      Map<String, List<Evidence>> statements = differing(all);
      if (statements.size() > 1) {
        List<Proof> proofs =
            statements.values().stream().map(group -> proof(group, "")).sorted(FIRST).toList();
        disputes.add(new Dispute(field(record, field), proofs));
      }
    });
    return disputes;
  }

  private static final Comparator<Proof> FIRST =
      Comparator.comparing((Proof proof) -> !proof.isPreferred())
          .thenComparing(proof -> -proof.ids().size());

  /** What is stated, each different statement with all the evidence that states it. */
  private static Map<String, List<Evidence>> differing(List<Evidence> all) {
    Map<String, List<Evidence>> statements = new LinkedHashMap<>();
    for (Evidence one : all) {
      String said =
          Normalizer.normalize(one.stated(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
      if (!said.isEmpty()) {
        statements.computeIfAbsent(said, any -> new ArrayList<>()).add(one);
      }
    }
    return statements;
  }

  /** Evidence for a record and for those that belong to it; says so where there is none. */
  Section evidence(String record, Collection<String> belonging) {
    List<Item> items = new ArrayList<>(proofs(record, ""));
    boolean none = items.isEmpty();
    for (String id : belonging) {
      items.addAll(proofs(id, about(record, id)));
    }
    int count = items.size();
    List<String> rows = rows(record, belonging);
    if (items.isEmpty()) {
      items.add(new Absent(ground.get(Text.of("inspector.evidence.none"))));
    } else if (none && !record.isEmpty()) {
      items.addFirst(new Absent(ground.get(Text.of("inspector.evidence.onlyBelonging"))));
    }
    Section section =
        new Section("evidence", ground.get(Text.of("inspector.section.evidence")), count, items)
            .withRows(Rows.of(Schema.EVIDENCE, rows));
    return record.isEmpty() ? section : section.withAdds(List.of(add(record)));
  }

  /** A belonging row by its own name only, without that of what it belongs to. */
  private String about(String record, String id) {
    String name = ground.record(id);
    String owner = record.isEmpty() ? "" : ground.record(record) + Ground.BETWEEN;
    return !owner.isEmpty() && name.startsWith(owner) ? name.substring(owner.length()) : name;
  }

  private Add add(String record) {
    return Add.row(
        ground.get(Text.of("inspector.add.evidence")), Schema.EVIDENCE, Map.of("record", record));
  }

  private List<String> rows(String record, Collection<String> belonging) {
    List<String> rows = new ArrayList<>();
    Stream.concat(Stream.of(record), belonging.stream())
        .filter(id -> !id.isEmpty())
        .forEach(id ->
            ground.data().related(Schema.EVIDENCE, "record", id).stream()
                .map(Evidence::id)
                .forEach(rows::add));
    return rows;
  }

  /** What says the same of the same field in the same source is one proof with all its places. */
  private List<Proof> proofs(String record, String about) {
    Map<List<String>, List<Evidence>> alike = new LinkedHashMap<>();
    ground.data().related(Schema.EVIDENCE, "record", record).stream()
        .sorted(
            Comparator.comparing((Evidence evidence) -> !evidence.preferred())
                .thenComparing(Evidence::field)
                .thenComparing(Evidence::id))
        .forEach(evidence ->
            alike
                .computeIfAbsent(
                    List.of(evidence.field(), evidence.source(), evidence.summary()),
                    any -> new ArrayList<>())
                .add(evidence));
    return alike.values().stream().map(group -> proof(group, about)).toList();
  }

  private Proof proof(List<Evidence> group, String about) {
    Evidence first = group.getFirst();
    Wording wording = ground.wording();
    String places = Ground.joined(group.stream().map(Evidence::locator), ", ");
    String dates = Ground.joined(group.stream().map(Evidence::asOf).map(wording::date), ", ");
    String asOf = dates.isEmpty() ? "" : ground.get(Text.of("inspector.evidence.asOf", dates));
    String sources = Ground.joined(group.stream().map(Evidence::source).map(ground::record));
    return new Proof(
        group.stream().map(Evidence::id).toList(),
        about,
        new Says(
            first.field().isEmpty() ? "" : field(first.record(), first.field()),
            ground.language().pick(first.summaryZh(), first.summary()),
            Ground.joined(group.stream().map(Evidence::stated))),
        first.source(),
        Ground.joined(sources, places, asOf),
        group.stream().anyMatch(Evidence::preferred));
  }

  /** What a field of a record is called; one that is no column reads as itself. */
  private String field(String record, String field) {
    return ground
        .data()
        .find(record)
        .<Table<?>>map(Schema::tableOf)
        .filter(table -> table.indexOf(field) >= 0)
        .map(table -> ground.label(table, table.columns().get(table.indexOf(field))))
        .orElse(field);
  }
}
