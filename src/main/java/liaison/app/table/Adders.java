package liaison.app.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import liaison.analysis.overview.BoundSum;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridSum;
import liaison.model.record.Row;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.text.MoneyWords;

/** The ways columns are added up. */
final class Adders {

  /** An amount with what must be the same for two of them to be added. */
  record Part(Money money, String basis) {}

  private final Language language;

  Adders(Language language) {
    this.language = language;
  }

  /** Plain counts of things that no two rows share. */
  Adder counts(CellReader reader) {
    return (column, rows) -> {
      double sum = 0;
      for (Row row : rows) {
        double number = reader.cell(row).number();
        sum += Double.isNaN(number) ? 0 : number;
      }
      return Optional.of(GridSum.of(column, GridCell.number(MoneyWords.number(sum), sum)));
    };
  }

  /** Quantities in the unit of the column. */
  Adder bounds(Function<Row, Bound> value) {
    return (column, rows) -> {
      BoundSum sum = new BoundSum();
      rows.forEach(row -> sum.add(value.apply(row)));
      GridCell cell = bound(sum.value(), language);
      return cell.isEmpty() ? Optional.empty() : Optional.of(GridSum.of(column, cell));
    };
  }

  /** Amounts of money, as long as they have one currency and one basis. */
  Adder money(Function<Row, Part> part) {
    return (column, rows) -> {
      Set<String> currencies = new TreeSet<>();
      Set<String> bases = new TreeSet<>();
      Set<String> units = new TreeSet<>();
      BoundSum sum = new BoundSum();
      BoundSum asStated = new BoundSum();
      boolean isKnown = true;
      for (Row row : rows) {
        Part each = part.apply(row);
        if (each.money().value().isStated()) {
          currencies.add(each.money().currency());
          bases.add(each.basis());
          isKnown &= each.money().amount().isPresent();
          units.add(each.money().unit());
          each.money().inUnits().ifPresent(sum::add);
          asStated.add(each.money().value());
        }
      }
      if (currencies.isEmpty()) {
        return Optional.empty();
      }
      if (currencies.size() > 1 || bases.size() > 1 || !isKnown) {
        String why = currencies.size() > 1 ? "currencies" : isKnown ? "bases" : "units";
        return Optional.of(GridSum.none(column, Text.of("table.sum.not." + why)));
      }
      String currency = currencies.iterator().next();
      Money total =
          units.size() == 1
              ? new Money(asStated.value(), currency, units.iterator().next())
              : new Money(sum.value(), currency, "");
      String words = MoneyWords.of(total, language);
      return Optional.of(GridSum.of(column, GridCell.ordered(words, sum.value().middle())));
    };
  }

  /** Numbers of one unit, which the caller names for each row. */
  Adder sameUnit(Function<Row, Bound> value, Function<Row, String> unit) {
    return (column, rows) -> {
      Set<String> units = new TreeSet<>();
      for (Row row : rows) {
        if (value.apply(row).isStated()) {
          units.add(unit.apply(row));
        }
      }
      return units.size() > 1
          ? Optional.of(GridSum.none(column, Text.of("table.sum.not.units")))
          : bounds(value).sum(column, rows);
    };
  }

  /** Numbers that count the same thing more than once. */
  static Adder never(String reason) {
    return (column, rows) ->
        List.copyOf(rows).isEmpty()
            ? Optional.empty()
            : Optional.of(GridSum.none(column, Text.of("table.sum.not." + reason)));
  }

  /** A bounded quantity as a cell. */
  static GridCell bound(Bound bound, Language language) {
    String text = MoneyWords.of(bound, language);
    if (!bound.isStated()) {
      return GridCell.EMPTY;
    }
    return bound.sense() == Bound.Sense.EXACT
        ? GridCell.number(text, bound.low())
        : GridCell.ordered(text, bound.middle());
  }
}
