package liaison.model.record;

import java.util.List;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.model.value.PartialDate;

/**
 * An offer, a demand, a scenario, a service or a financial instrument.
 *
 * @param id unique id
 * @param form which of these
 * @param owner whose it is
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param text description
 * @param fields subject fields
 * @param keywords keywords
 * @param region where
 * @param readiness technology readiness as stated
 * @param value money in {@code unit}
 * @param currency ISO 4217 code
 * @param unit unit as stated
 * @param validFrom first day it holds
 * @param validUntil last day it holds
 * @param state how far it is
 */
public record Listing(
    String id,
    String form,
    String owner,
    String titleZh,
    String titleEn,
    String text,
    List<String> fields,
    List<String> keywords,
    String region,
    String readiness,
    Bound value,
    String currency,
    String unit,
    PartialDate validFrom,
    PartialDate validUntil,
    String state)
    implements Row {

  public Listing {
    fields = List.copyOf(fields);
    keywords = List.copyOf(keywords);
  }

  /** Value, currency and unit as one amount of money. */
  public Money money() {
    return new Money(value, currency, unit);
  }
}
