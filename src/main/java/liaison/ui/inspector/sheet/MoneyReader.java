package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import liaison.analysis.overview.AmountSums;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.overview.AmountSum;
import liaison.model.overview.Rows;
import liaison.model.record.Amount;
import liaison.ui.inspector.sheet.Item.Fact;
import liaison.ui.inspector.sheet.Item.Value;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads amounts: those of one collaboration one by one, those of many as sums. */
final class MoneyReader {

  private final Ground ground;
  private final Proofs proofs;

  MoneyReader(Ground ground, Proofs proofs) {
    this.ground = ground;
    this.proofs = proofs;
  }

  /** The amounts of a collaboration, each to be edited. */
  Section of(String collaboration) {
    List<Amount> all = ground.data().related(Schema.AMOUNTS, "collaboration", collaboration);
    List<Item> items = new ArrayList<>();
    for (Amount amount : all) {
      String basis = ground.code("bases", amount.basis());
      items.add(
          new Value(
              new Cell(Schema.AMOUNTS, amount.id(), "value"),
              basis.isEmpty() ? ground.get(Text.of("inspector.fact.amount")) : basis,
              words(amount),
              note(amount),
              amount.id(),
              proofs.of(amount.id(), "value")));
    }
    return new Section("amounts", ground.get(Text.of("inspector.section.amounts")), -1, items)
        .withRows(Rows.of(Schema.AMOUNTS, all.stream().map(Amount::id).toList()))
        .withAdds(
            List.of(
                Add.row(
                    ground.get(Text.of("inspector.add.amount")),
                    Schema.AMOUNTS,
                    Map.of("collaboration", collaboration))));
  }

  private String words(Amount amount) {
    String words = ground.wording().money(amount.money());
    return words.isEmpty() ? ground.get(Text.of("inspector.amount.unstated")) : words;
  }

  /** Whose share it is, who pays, and for which time. */
  private String note(Amount amount) {
    String payer = amount.payer().isEmpty() ? "" : ground.record(amount.payer());
    return Ground.joined(
        amount.participant().isEmpty() ? "" : ground.record(amount.participant()),
        payer.isEmpty() ? "" : ground.get(Text.of("inspector.amount.payer", payer)),
        ground.wording().between(amount.start(), amount.end()));
  }

  /** The amounts of several collaborations added up by basis and currency. */
  Section sums(Collection<String> collaborations) {
    List<Item> items = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (AmountSum sum : new AmountSums(ground.data()).of(collaborations)) {
      String basis = ground.code("bases", sum.basis());
      String words = ground.wording().sum(sum.value(), sum.currency());
      int unadded = sum.unadded().value();
      items.add(
          new Fact(
              basis.isEmpty() ? ground.get(Text.of("inspector.fact.amount")) : basis,
              words.isEmpty() ? ground.get(Text.of("inspector.amount.unstated")) : words,
              Ground.joined(
                  ground.get(Text.of("inspector.amount.added", sum.added().value())),
                  unadded == 0 ? "" : ground.get(Text.of("inspector.amount.unadded", unadded))),
              sum.added().rows()));
      ids.addAll(sum.added().rows().ids());
      ids.addAll(sum.unadded().rows().ids());
    }
    return new Section("amounts", ground.get(Text.of("inspector.section.amounts")), -1, items)
        .withRows(Rows.of(Schema.AMOUNTS, ids));
  }
}
