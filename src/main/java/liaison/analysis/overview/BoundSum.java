package liaison.analysis.overview;

import java.math.BigDecimal;
import java.math.MathContext;
import liaison.model.value.Bound;
import liaison.model.value.Bound.Sense;

/**
 * The sum of bounded quantities that are not negative, itself bounded: exact and at least 3 give at
 * least, a range and an exact one a range. What is at most something adds nothing to the lower end.
 * Where one is about, the sum is about, or keeps its open end and is rough.
 */
public final class BoundSum {

  private double low;
  private double high;
  private boolean isOpenAbove;
  private boolean isStrictAbove;
  private boolean isOpenBelow;
  private boolean isStrictBelow;
  private boolean isRange;
  private boolean isAbout;
  private boolean isEmpty = true;

  /** Adds a quantity; one that is not stated adds nothing. */
  public void add(Bound bound) {
    if (!bound.isStated()) {
      return;
    }
    isEmpty = false;
    switch (bound.sense()) {
      case LESS_THAN, AT_MOST -> {
        isOpenBelow = true;
        isStrictBelow |= bound.sense() == Sense.LESS_THAN;
      }
      default -> low += bound.low();
    }
    high += bound.high();
    isOpenAbove |= bound.sense() == Sense.AT_LEAST || bound.sense() == Sense.MORE_THAN;
    isStrictAbove |= bound.sense() == Sense.MORE_THAN;
    isRange |= bound.sense() == Sense.RANGE;
    isAbout |= bound.sense() == Sense.ABOUT;
  }

  /** The sum; not stated when nothing was added. */
  public Bound value() {
    if (isEmpty) {
      return Bound.NONE;
    }
    if (isOpenAbove) {
      return single(isStrictAbove ? Sense.MORE_THAN : Sense.AT_LEAST, clean(low));
    }
    if (isOpenBelow && low <= 0) {
      return single(isStrictBelow ? Sense.LESS_THAN : Sense.AT_MOST, clean(high));
    }
    if (isOpenBelow || isRange) {
      return new Bound(Sense.RANGE, clean(low), clean(high));
    }
    return single(isAbout ? Sense.ABOUT : Sense.EXACT, clean(low));
  }

  /** Whether an about is in it that the sense does not say. */
  public boolean isRough() {
    return isAbout && value().sense() != Sense.ABOUT;
  }

  /** Without the noise that binary fractions leave behind the twelfth digit. */
  private static double clean(double value) {
    return value == 0 || !Double.isFinite(value)
        ? value
        : new BigDecimal(value).round(new MathContext(12)).doubleValue();
  }

  private static Bound single(Sense sense, double number) {
    return new Bound(sense, number, number);
  }
}
