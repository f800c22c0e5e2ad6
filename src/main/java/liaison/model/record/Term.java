package liaison.model.record;

import java.util.List;

/**
 * A word of a code list.
 *
 * @param id unique id
 * @param list code list it belongs to
 * @param code its code
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param parent code above it
 * @param aliases other words for it
 * @param property what the list keeps: projection of a kind, sector of a type, level of a region,
 *     rank of a step
 * @param lat latitude in degrees, NaN when none
 * @param lon longitude in degrees, NaN when none
 */
public record Term(
    String id,
    String list,
    String code,
    String nameZh,
    String nameEn,
    String parent,
    List<String> aliases,
    String property,
    double lat,
    double lon)
    implements Row {

  public Term {
    aliases = List.copyOf(aliases);
  }
}
