package liaison.app.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import liaison.analysis.network.NetworkBuilder;
import liaison.model.Presence;
import liaison.model.Presence.Rule;
import liaison.model.Schema;
import liaison.model.grid.GridCell;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.value.PartialDate;
import liaison.model.value.PartialDate.Precision;
import liaison.text.MoneyWords;

/**
 * What an organisation's collaborations amount to: how many pass the filter, with how many partners
 * (ties of the network that the graph shows), since when, for how much.
 */
final class OrganisationColumns {

  private final ColumnParts parts;
  private final Memo<Map<String, List<Collaboration>>> collaborations;
  private final Memo<Network> network;

  OrganisationColumns(ColumnParts parts, PassingRows passing) {
    this.parts = parts;
    this.collaborations = new Memo<>(() -> byOrganisation(passing));
    this.network = new Memo<>(() -> new NetworkBuilder().build(parts.data(), spec()));
  }

  List<TableColumn> all() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(parts.text("country", row -> country((Organisation) row)).groupable());
    columns.add(parts.text("sector", row -> sector((Organisation) row)).groupable());
    columns.add(
        parts
            .number("collaborations", row -> count(of(row).size()))
            .addedBy(Adders.never("shared")));
    columns.add(
        parts.number("partners", row -> count(partners(row))).addedBy(Adders.never("shared")));
    columns.add(parts.number("first_year", this::firstYear));
    columns.addAll(new AmountColumns(parts).over(this::of, true));
    return columns;
  }

  private NetworkSpec spec() {
    NetworkSpec asked = parts.request().spec();
    return new NetworkSpec(
        asked.filter(),
        asked.period(),
        asked.undated(),
        NetworkSpec.Level.ORGANISATION,
        asked.projection() == NetworkSpec.Projection.TWO_MODE
            ? NetworkSpec.Projection.BY_KIND
            : asked.projection(),
        NetworkSpec.Counting.FULL);
  }

  private Map<String, List<Collaboration>> byOrganisation(PassingRows passing) {
    Map<String, List<Collaboration>> found = new HashMap<>();
    for (Collaboration collaboration : passing.collaborations()) {
      TreeSet<String> parties = new TreeSet<>();
      for (Participation part :
          parts.data().related(Schema.PARTICIPATIONS, "collaboration", collaboration.id())) {
        parties.add(part.organisation());
      }
      for (String party : parties) {
        found.computeIfAbsent(party, any -> new ArrayList<>()).add(collaboration);
      }
    }
    return found;
  }

  private List<Collaboration> of(Row row) {
    return collaborations.get().getOrDefault(row.id(), List.of());
  }

  private int partners(Row row) {
    int node = network.get().indexOf(row.id());
    return node < 0 ? 0 : network.get().degree(node);
  }

  private GridCell firstYear(Row row) {
    OptionalInt first =
        of(row).stream()
            .map(collaboration -> Presence.of(parts.data(), collaboration))
            .filter(
                presence -> presence.rule() == Rule.STATED || presence.rule() == Rule.MILESTONES)
            .map(Presence::from)
            .filter(date -> date.isDated() && date.precision() != Precision.DECADE)
            .map(PartialDate::earliest)
            .mapToInt(java.time.LocalDate::getYear)
            .min();
    return first.isEmpty()
        ? GridCell.EMPTY
        : GridCell.number(Integer.toString(first.getAsInt()), first.getAsInt());
  }

  private String country(Organisation organisation) {
    return parts
        .data()
        .vocabulary()
        .regionAt(organisation.region(), "country")
        .map(code -> parts.names().code("regions", code))
        .orElse("");
  }

  private String sector(Organisation organisation) {
    String code = parts.data().vocabulary().property("types", organisation.type());
    return parts.names().code("sectors", code);
  }

  private static GridCell count(int number) {
    return GridCell.number(MoneyWords.number(number), number);
  }
}
