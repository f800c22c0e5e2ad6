package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.overview.Rows;
import liaison.model.record.Attribute;
import liaison.model.record.Indicator;
import liaison.model.record.Listing;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Item.Value;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads what belongs to a record beside its values: figures, listings, further columns. */
final class Belongings {

  private final Ground ground;
  private final Proofs proofs;
  private final FigureReader figures;

  Belongings(Ground ground, Proofs proofs) {
    this.ground = ground;
    this.proofs = proofs;
    this.figures = new FigureReader(ground);
  }

  /** Says so where no source stands behind a record. */
  Chip unproven(String record) {
    boolean is = proofs.of(record).isUnproven();
    return new Chip(is ? ground.get(Text.of("inspector.unproven")) : "", "", true);
  }

  /** Fields on which sources disagree. */
  Section disputes(String record) {
    List<Item> items = proofs.disputes(record);
    return new Section(
        "disputes", ground.get(Text.of("inspector.section.disputes")), items.size(), items);
  }

  /** Stated figures with what is recorded of them. */
  Section figures(String subject) {
    List<Indicator> all = ground.data().related(Schema.INDICATORS, "subject", subject);
    List<Item> items = all.stream().<Item>map(figures::read).toList();
    return new Section(
            "figures", ground.get(Text.of("inspector.section.figures")), items.size(), items)
        .withRows(Rows.of(Schema.INDICATORS, all.stream().map(Indicator::id).toList()))
        .withAdds(
            List.of(
                Add.row(
                    ground.get(Text.of("inspector.add.figure")),
                    Schema.INDICATORS,
                    Map.of("subject", subject))));
  }

  /** What an organisation offers or looks for. */
  Section listings(String owner) {
    List<Listing> all = ground.data().related(Schema.LISTINGS, "owner", owner);
    List<Item> items = new ArrayList<>();
    for (Listing one : all) {
      items.add(
          new Link(
              one.id(),
              ground.record(one.id()),
              Ground.joined(
                  ground.code("forms", one.form()), ground.code("listing-states", one.state())),
              Ground.joined(
                  ground.wording().money(one.money()),
                  ground.wording().between(one.validFrom(), one.validUntil())),
              "",
              List.of(),
              proofs.of(one.id())));
    }
    return new Section(
            "listings", ground.get(Text.of("inspector.section.listings")), items.size(), items)
        .withRows(Rows.of(Schema.LISTINGS, all.stream().map(Listing::id).toList()))
        .withAdds(
            List.of(
                Add.row(
                    ground.get(Text.of("inspector.add.listing")),
                    Schema.LISTINGS,
                    Map.of("owner", owner))));
  }

  /** Further columns of a source, each to be edited. */
  Section attributes(String record) {
    List<Attribute> all = ground.data().related(Schema.ATTRIBUTES, "record", record);
    List<Item> items = new ArrayList<>();
    for (Attribute one : all) {
      items.add(
          new Value(
              new Cell(Schema.ATTRIBUTES, one.id(), "value"),
              one.name(),
              one.value(),
              "",
              one.id(),
              proofs.of(one.id(), "value")));
    }
    return new Section(
        "attributes", ground.get(Text.of("inspector.section.attributes")), -1, items);
  }
}
