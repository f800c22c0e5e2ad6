package liaison.model.record;

import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.model.value.PartialDate;

/**
 * Money of a collaboration.
 *
 * @param id unique id
 * @param collaboration what it is for
 * @param participant whose share it is
 * @param payer who pays
 * @param basis committed, contracted, paid, in kind or stated
 * @param start first day it covers
 * @param end last day it covers
 * @param value number in {@code unit}
 * @param currency ISO 4217 code
 * @param unit unit as stated, such as 万元
 */
public record Amount(
    String id,
    String collaboration,
    String participant,
    String payer,
    String basis,
    PartialDate start,
    PartialDate end,
    Bound value,
    String currency,
    String unit)
    implements Row {

  /** Value, currency and unit as one amount of money. */
  public Money money() {
    return new Money(value, currency, unit);
  }
}
