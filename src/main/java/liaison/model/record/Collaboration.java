package liaison.model.record;

import java.util.List;
import liaison.model.value.PartialDate;

/**
 * An agreement, laboratory, project, membership, event or other joint undertaking.
 *
 * @param id unique id
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param kind what it is
 * @param status status as stated, empty when only derived
 * @param start when it began
 * @param end when it ended or will end
 * @param plannedStart when it was to begin
 * @param plannedEnd when it was to end
 * @param duration ISO 8601 duration where only that is stated
 * @param fields subject fields
 * @param regions regions it concerns
 * @param unit the organisation that it set up, where that acts
 * @param note remark
 */
public record Collaboration(
    String id,
    String titleZh,
    String titleEn,
    String kind,
    String status,
    PartialDate start,
    PartialDate end,
    PartialDate plannedStart,
    PartialDate plannedEnd,
    String duration,
    List<String> fields,
    List<String> regions,
    String unit,
    String note)
    implements Row {

  public Collaboration {
    fields = List.copyOf(fields);
    regions = List.copyOf(regions);
  }
}
