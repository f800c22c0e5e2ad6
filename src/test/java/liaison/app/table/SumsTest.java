package liaison.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import liaison.analysis.overview.BoundSum;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.grid.Grid;
import liaison.model.grid.GridGroup;
import liaison.model.grid.GridShape;
import liaison.model.record.Amount;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void amountsOfOneCurrencyAndBasisAreAddedWhateverTheirUnits() {
    GridGroup group =
        only(amount("a-1", "paid", "10", "CNY", "万元"), amount("a-2", "paid", "1.5", "CNY", "亿元"));
    assertTrue(group.sum(4).orElseThrow().isAdded());
    assertEquals(150_100_000, group.sum(4).orElseThrow().cell().number());
  }

  @Test
  void amountsOfOneUnitKeepIt() {
    GridGroup group =
        only(
            amount("a-1", "paid", "10.1", "CNY", "万元"), amount("a-2", "paid", ">0.2", "CNY", "万元"));
    assertEquals("more than 103 thousand CNY", group.sum(4).orElseThrow().cell().text());
  }

  @Test
  void currenciesBasesAndUnitsAreNeverMixed() {
    assertReason(
        "currencies", amount("a-1", "paid", "1", "CNY", ""), amount("a-2", "paid", "1", "USD", ""));
    assertReason(
        "bases", amount("a-1", "paid", "1", "CNY", ""), amount("a-2", "committed", "1", "CNY", ""));
    assertReason(
        "units", amount("a-1", "paid", "1", "CNY", "套"), amount("a-2", "paid", "1", "CNY", ""));
  }

  @Test
  void aCollaborationsTotalCountsBeforeItsShares() {
    Dataset data =
        Tables.of(
            Schema.COLLABORATIONS.empty("c-1"),
            share("a-1", "", "100"),
            share("a-2", "o-1", "60"),
            share("a-3", "o-2", "40"));
    Grid grid =
        Tables.grid(
            Tables.rows(data, Schema.COLLABORATIONS, Language.EN), GridShape.of("collaborations"));
    assertEquals(List.of("100"), Tables.texts(grid, "amount_eur_paid"));
    assertEquals("Paid amount (EUR)", grid.heading(grid.indexOf("amount_eur_paid")));
  }

  @Test
  void boundsThatAreNotExactLeaveTheSumBounded() {
    BoundSum sum = new BoundSum();
    assertFalse(sum.value().isStated());
    sum.add(Bound.parse(">5").orElseThrow());
    assertEquals(">5", sum.value().cell());
    sum.add(Bound.exact(1));
    assertEquals(">6", sum.value().cell());
    sum.add(Bound.parse("<2").orElseThrow());
    assertEquals(">6", sum.value().cell());
  }

  private static void assertReason(String reason, Row... rows) {
    GridGroup group = only(rows);
    assertFalse(group.sum(4).orElseThrow().isAdded());
    assertEquals("table.sum.not." + reason, group.sum(4).orElseThrow().reason().key());
  }

  private static GridGroup only(Row... rows) {
    Grid grid =
        Tables.grid(
            Tables.rows(Tables.of(rows), Schema.AMOUNTS, Language.EN),
            GridShape.of("amounts").withGroup("collaboration"));
    assertEquals(1, grid.groups().size());
    assertEquals("amount", grid.columns().get(4).name());
    return grid.groups().getFirst();
  }

  private static Amount share(String id, String participant, String value) {
    List<Object> values =
        new ArrayList<>(Schema.AMOUNTS.values(amount(id, "paid", value, "EUR", "")));
    values.set(1, "c-1");
    values.set(2, participant);
    return Schema.AMOUNTS.row(values);
  }

  private static Amount amount(
      String id, String basis, String value, String currency, String unit) {
    return new Amount(
        id,
        "",
        "",
        "",
        basis,
        PartialDate.UNKNOWN,
        PartialDate.UNKNOWN,
        Bound.parse(value).orElseThrow(),
        currency,
        unit);
  }
}
