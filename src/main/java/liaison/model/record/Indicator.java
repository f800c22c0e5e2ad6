package liaison.model.record;

import liaison.model.value.Bound;
import liaison.model.value.PartialDate;

/**
 * A figure that a source states.
 *
 * @param id unique id
 * @param titleZh what it says in Chinese
 * @param titleEn what it says in English
 * @param subject organisation or collaboration it is about
 * @param counterpart with which organisation
 * @param counterpartRegion with partners of which region
 * @param counterpartSector with partners of which sector
 * @param measure what is measured
 * @param countOf table and filter of the records that it counts
 * @param value the figure
 * @param unit unit as stated
 * @param basis total, per year or stock
 * @param start first day it covers
 * @param end last day it covers
 * @param asOf day it holds for
 * @param rankLow best rank stated
 * @param rankHigh worst rank stated
 * @param rankOf number of ranked things
 * @param rankAmong what is ranked
 * @param partOf figure it is a part of
 * @param note remark
 */
public record Indicator(
    String id,
    String titleZh,
    String titleEn,
    String subject,
    String counterpart,
    String counterpartRegion,
    String counterpartSector,
    String measure,
    String countOf,
    Bound value,
    String unit,
    String basis,
    PartialDate start,
    PartialDate end,
    PartialDate asOf,
    double rankLow,
    double rankHigh,
    double rankOf,
    String rankAmong,
    String partOf,
    String note)
    implements Row {}
