package liaison.model.record;

import java.util.List;

/**
 * A university, company, institute or other body; never a person.
 *
 * @param id unique id
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param otherNames names in other languages, {@code lang:name}
 * @param aliases other spellings
 * @param formerNames names no longer used
 * @param abbreviations short forms
 * @param type what it is
 * @param region smallest region known
 * @param place city or other place by name
 * @param lat latitude in degrees, NaN when unknown
 * @param lon longitude in degrees, NaN when unknown
 * @param parent the organisation it belongs to
 * @param ids external ids, {@code scheme:value}
 * @param placeholder stands for an unspecified institution
 * @param note remark
 */
public record Organisation(
    String id,
    String nameZh,
    String nameEn,
    List<String> otherNames,
    List<String> aliases,
    List<String> formerNames,
    List<String> abbreviations,
    String type,
    String region,
    String place,
    double lat,
    double lon,
    String parent,
    List<String> ids,
    boolean placeholder,
    String note)
    implements Row {

  public Organisation {
    otherNames = List.copyOf(otherNames);
    aliases = List.copyOf(aliases);
    formerNames = List.copyOf(formerNames);
    abbreviations = List.copyOf(abbreviations);
    ids = List.copyOf(ids);
  }
}
