package liaison.model.record;

import liaison.model.value.PartialDate;

/**
 * What a source says about a record.
 *
 * @param id unique id
 * @param record id of the record
 * @param field column it is about, empty for the whole record
 * @param source where it stands
 * @param locator paragraph, or sheet and cell
 * @param stated value as stated
 * @param summary what it says, in English, in our words
 * @param summaryZh the same in Chinese
 * @param asOf day it speaks of
 * @param preferred the statement to follow where sources disagree
 */
public record Evidence(
    String id,
    String record,
    String field,
    String source,
    String locator,
    String stated,
    String summary,
    String summaryZh,
    PartialDate asOf,
    boolean preferred)
    implements Row {}
