package liaison.model.overview;

import liaison.model.value.Bound;

/**
 * Money of one basis in one currency.
 *
 * @param basis code of the basis
 * @param currency ISO 4217 code, empty when not stated
 * @param value sum in single units of the currency; {@code NONE} when no amount can be added
 * @param isRough whether an amount in it is stated as about
 * @param added the amounts in the sum
 * @param unadded amounts of this basis and currency that are shown but not added: without a number,
 *     in an unknown unit, or shares of a total that is added already
 */
public record AmountSum(
    String basis, String currency, Bound value, boolean isRough, Count added, Count unadded) {}
