package liaison.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import liaison.analysis.overview.AmountSums;
import liaison.analysis.overview.BoundSum;
import liaison.model.Schema;
import liaison.model.grid.GridColumn;
import liaison.model.grid.GridType;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Row;
import liaison.model.value.Bound;

/**
 * One column of money for each currency and basis that occurs, so that no two are ever mixed. A
 * collaboration's money is its total where one is stated, else its participants' shares added up.
 */
final class AmountColumns {

  private final ColumnParts parts;

  AmountColumns(ColumnParts parts) {
    this.parts = parts;
  }

  /** Columns over the collaborations of each row; added up only where no two rows share one. */
  List<TableColumn> over(Function<Row, List<Collaboration>> collaborations, boolean isShared) {
    TreeSet<Key> keys = new TreeSet<>();
    for (Amount amount : parts.data().rows(Schema.AMOUNTS)) {
      if (amount.money().amount().isPresent()) {
        keys.add(new Key(amount.currency(), amount.basis()));
      }
    }
    List<TableColumn> columns = new ArrayList<>();
    for (Key key : keys) {
      Function<Row, Bound> value = row -> key.sum(parts, collaborations.apply(row));
      columns.add(
          TableColumn.derived(head(key), row -> Adders.bound(value.apply(row), parts.language()))
              .addedBy(isShared ? Adders.never("shared") : parts.adders().bounds(value)));
    }
    return columns;
  }

  private GridColumn head(Key key) {
    String basis = parts.names().code("bases", key.basis());
    String heading =
        basis.isEmpty()
            ? parts.messages().get("column.amount")
            : parts.messages().get("table.amount.basis", basis);
    return new GridColumn(key.name(), heading, GridType.NUMBER, key.currency());
  }

  /** What two amounts must share to be added. */
  private record Key(String currency, String basis) implements Comparable<Key> {

    String name() {
      String name = "amount_" + currency.toLowerCase(Locale.ROOT) + "_" + basis.replace('-', '_');
      return name.replaceAll("_+", "_").replaceAll("_$", "");
    }

    Bound sum(ColumnParts parts, List<Collaboration> collaborations) {
      BoundSum sum = new BoundSum();
      for (Collaboration collaboration : collaborations) {
        List<Amount> amounts =
            parts.data().related(Schema.AMOUNTS, "collaboration", collaboration.id()).stream()
                .filter(amount -> amount.currency().equals(currency))
                .filter(amount -> amount.basis().equals(basis))
                .toList();
        AmountSums.counted(amounts).forEach(amount -> amount.money().inUnits().ifPresent(sum::add));
      }
      return sum.value();
    }

    @Override
    public int compareTo(Key other) {
      int byCurrency = currency.compareTo(other.currency);
      return byCurrency != 0 ? byCurrency : basis.compareTo(other.basis);
    }
  }
}
