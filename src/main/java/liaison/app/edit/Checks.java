package liaison.app.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Collaboration;
import liaison.model.record.Indicator;
import liaison.model.record.Link;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.record.Term;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import liaison.text.MoneyReader;

/** What is wrong with a record before it is saved. */
public final class Checks {

  /** Columns that must say something, by table. */
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "participations", List.of("collaboration"),
          "amounts", List.of("collaboration", "value"),
          "milestones", List.of("collaboration", "step"),
          "links", List.of("collaboration", "relation", "target"),
          "indicators", List.of("subject", "measure"),
          "listings", List.of("form"),
          "listing_steps", List.of("listing", "state"),
          "evidence", List.of("record", "source"),
          "attributes", List.of("record", "name", "value"),
          "terms", List.of("list", "code"));

  /** Pairs of a start and an end. */
  private static final List<List<String>> SPANS =
      List.of(
          List.of("start", "end"),
          List.of("planned_start", "planned_end"),
          List.of("valid_from", "valid_until"));

  private static final double MOST_LAT = 90;
  private static final double MOST_LON = 180;

  private final Dataset data;
  private final List<FieldProblem> found = new ArrayList<>();

  private Checks(Dataset data) {
    this.data = data;
  }

  /**
   * Checks a record.
   *
   * @param owned whether it is part of a record that is saved with it, so that it need not say to
   *     which it belongs
   */
  public static List<FieldProblem> of(Dataset data, Row row, boolean owned) {
    Checks checks = new Checks(data);
    Table<?> table = Schema.tableOf(row);
    String owner = owned ? WholeEdit.owner(table) : "";
    for (Column column : table.columns()) {
      if (!column.name().equals(owner)) {
        checks.value(table, column, row);
      }
    }
    SPANS.forEach(span -> checks.span(table, row, span.getFirst(), span.getLast()));
    checks.named(row);
    switch (row) {
      case Organisation organisation -> checks.organisation(organisation);
      case Participation participation -> checks.participation(participation);
      case Link link when !link.target().isEmpty() && link.target().equals(link.collaboration()) ->
          checks.found.add(FieldProblem.error("target", "edit.problem.linkToItself"));
      case Indicator it when !it.value().isStated() && Double.isNaN(it.rankLow()) ->
          checks.found.add(FieldProblem.error("value", "edit.problem.noFigure"));
      case Term term -> checks.term(term);
      default -> {}
    }
    checks.money(table, row);
    return List.copyOf(checks.found);
  }

  /** Checks a collaboration together with who takes part in it. */
  public static List<FieldProblem> ofWhole(
      Dataset data, Collaboration row, List<Participation> participants) {
    List<FieldProblem> found = new ArrayList<>(of(data, row, false));
    if (participants.isEmpty()) {
      found.add(FieldProblem.error("participations", "edit.problem.noParticipant"));
    }
    Set<Row> seen = new HashSet<>();
    for (Participation each : participants) {
      Row bare = Values.with(each, Map.of("id", "", "collaboration", ""));
      if (!seen.add(bare) && !(each.organisation() + each.region()).isEmpty()) {
        found.add(
            FieldProblem.warning(
                "participations",
                "edit.problem.twice",
                new RowNames(data)
                    .of(each.organisation().isEmpty() ? each.region() : each.organisation())));
      }
    }
    return List.copyOf(found);
  }

  private void value(Table<?> table, Column column, Row row) {
    Object value = Values.get(row, column.name());
    if (ValueWords.isNone(column, value)) {
      if (NEEDED.getOrDefault(table.name(), List.of()).contains(column.name())) {
        Text label = EditLabels.label(table, column);
        found.add(FieldProblem.error(column.name(), "edit.problem.needed", label));
      }
      return;
    }
    List<?> each = value instanceof List<?> list ? list : List.of(value);
    for (Object one : each) {
      switch (column.type()) {
        case CODE, CODES -> {
          if (!data.vocabulary().has(column.target(), (String) one)) {
            found.add(FieldProblem.error(column.name(), "edit.problem.code", one));
          }
        }
        case REF, REFS -> {
          if (Schema.table(column.target()).flatMap(to -> find(to, (String) one)).isEmpty()) {
            found.add(FieldProblem.error(column.name(), "edit.problem.reference", one));
          }
        }
        case ANY_REF -> {
          if (data.find((String) one).isEmpty()) {
            found.add(FieldProblem.error(column.name(), "edit.problem.reference", one));
          }
        }
        default -> {}
      }
    }
  }

  private java.util.Optional<? extends Row> find(Table<?> table, String id) {
    return data.find(table, id);
  }

  private void span(Table<?> table, Row row, String from, String to) {
    if (table.indexOf(from) < 0 || table.indexOf(to) < 0) {
      return;
    }
    PartialDate start = (PartialDate) Values.get(row, from);
    PartialDate end = (PartialDate) Values.get(row, to);
    if (start.isDated() && end.isDated() && end.latest().isBefore(start.earliest())) {
      found.add(FieldProblem.warning(to, "edit.problem.endFirst"));
    }
    if (start.isOpen()) {
      found.add(FieldProblem.error(from, "edit.problem.openStart"));
    }
  }

  /** A title or name, or for a collaboration at least its kind. */
  private void named(Row row) {
    Table<?> table = Schema.tableOf(row);
    String stem = table.indexOf("title_zh") >= 0 ? "title" : "name";
    if (table.indexOf(stem + "_zh") < 0 || table == Schema.INDICATORS) {
      return;
    }
    boolean isNamed = !(Values.text(row, stem + "_zh") + Values.text(row, stem + "_en")).isBlank();
    boolean hasKind = row instanceof Collaboration it && !it.kind().isEmpty();
    if (!isNamed && !hasKind) {
      found.add(FieldProblem.error(stem + "_zh", "edit.problem.name." + table.name()));
    }
  }

  private void organisation(Organisation row) {
    for (Organisation other : data.rows(Schema.ORGANISATIONS)) {
      boolean isSame = isSame(row.nameZh(), other.nameZh()) || isSame(row.nameEn(), other.nameEn());
      if (isSame && !other.id().equals(row.id())) {
        String column = isSame(row.nameZh(), other.nameZh()) ? "name_zh" : "name_en";
        found.add(FieldProblem.warning(column, "edit.problem.sameName", other.id()));
      }
    }
    String at = row.parent();
    Set<String> seen = new HashSet<>();
    while (!at.isEmpty() && seen.add(at) && !at.equals(row.id())) {
      at = data.find(Schema.ORGANISATIONS, at).map(Organisation::parent).orElse("");
    }
    if (!at.isEmpty() && at.equals(row.id())) {
      found.add(FieldProblem.error("parent", "edit.problem.partOfItself"));
    }
    if (Double.isNaN(row.lat()) != Double.isNaN(row.lon())) {
      found.add(FieldProblem.error(Double.isNaN(row.lat()) ? "lat" : "lon", "edit.problem.half"));
    }
    if (Math.abs(row.lat()) > MOST_LAT) {
      found.add(FieldProblem.error("lat", "edit.problem.degrees", (int) MOST_LAT));
    }
    if (Math.abs(row.lon()) > MOST_LON) {
      found.add(FieldProblem.error("lon", "edit.problem.degrees", (int) MOST_LON));
    }
  }

  private static boolean isSame(String name, String other) {
    return !name.isBlank() && name.strip().equalsIgnoreCase(other.strip());
  }

  private void participation(Participation row) {
    if (row.organisation().isEmpty() && row.region().isEmpty()) {
      found.add(FieldProblem.error("organisation", "edit.problem.nobody"));
    }
  }

  private void term(Term row) {
    boolean isTaken =
        data.rows(Schema.TERMS).stream()
            .anyMatch(other ->
                !other.id().equals(row.id())
                    && other.list().equals(row.list())
                    && other.code().equals(row.code()));
    if (isTaken) {
      found.add(FieldProblem.error("code", "edit.problem.sameCode", row.code()));
    }
  }

  private void money(Table<?> table, Row row) {
    if (table.indexOf("currency") < 0) {
      return;
    }
    String currency = Values.text(row, "currency");
    boolean isStated = ((Bound) Values.get(row, "value")).isStated();
    if (!currency.isEmpty() && !MoneyReader.isCurrency(currency)) {
      found.add(FieldProblem.error("currency", "edit.problem.currency", currency));
    } else if (currency.isEmpty() && isStated) {
      found.add(FieldProblem.warning("currency", "edit.problem.noCurrency"));
    }
  }
}
