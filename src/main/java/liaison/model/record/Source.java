package liaison.model.record;

import liaison.model.value.PartialDate;

/**
 * A document that says something.
 *
 * @param id unique id
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param publisher who published it
 * @param published when
 * @param file file name
 * @param language language code
 * @param note remark
 */
public record Source(
    String id,
    String titleZh,
    String titleEn,
    String publisher,
    PartialDate published,
    String file,
    String language,
    String note)
    implements Row {}
