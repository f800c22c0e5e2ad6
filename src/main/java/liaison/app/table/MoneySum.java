package liaison.app.table;

import java.util.OptionalDouble;
import liaison.model.value.Bound;
import liaison.model.value.Bound.Sense;
import liaison.model.value.Money;

/** Adds amounts of one currency; what is only bounded leaves the sum bounded. */
final class MoneySum {

  private double low;
  private double high;
  private boolean isOpenAbove;
  private boolean isOpenBelow;
  private boolean isVague;
  private int count;
  private Bound only = Bound.NONE;

  /** Adds an amount; one that is not stated or in an unknown unit adds nothing. */
  void add(Money money) {
    OptionalDouble amount = money.amount();
    double middle = money.value().middle();
    if (amount.isPresent() && middle != 0) {
      double factor = amount.getAsDouble() / middle;
      Bound value = money.value();
      add(new Bound(value.sense(), clean(value.low() * factor), clean(value.high() * factor)));
    }
  }

  void add(Bound value) {
    if (!value.isStated()) {
      return;
    }
    low += value.low();
    high += value.high();
    isOpenAbove |= value.sense() == Sense.AT_LEAST || value.sense() == Sense.MORE_THAN;
    isOpenBelow |= value.sense() == Sense.AT_MOST || value.sense() == Sense.LESS_THAN;
    isVague |= value.sense() == Sense.ABOUT || value.sense() == Sense.RANGE;
    only = value;
    count++;
  }

  Bound bound() {
    if (count < 2) {
      return only;
    }
    double middle = clean((low + high) / 2);
    if (isVague || (isOpenAbove && isOpenBelow)) {
      return new Bound(Sense.ABOUT, middle, middle);
    }
    Sense sense = isOpenAbove ? Sense.AT_LEAST : isOpenBelow ? Sense.AT_MOST : Sense.EXACT;
    return new Bound(sense, middle, middle);
  }

  /** Without the noise that binary fractions leave behind the twelfth digit. */
  private static double clean(double value) {
    return value == 0 || !Double.isFinite(value)
        ? value
        : new java.math.BigDecimal(value).round(new java.math.MathContext(12)).doubleValue();
  }
}
