package liaison.model.network;

import liaison.base.Language;

/**
 * A node of a network.
 *
 * @param id id of the record, or code of the region, sector or group it stands for
 * @param kind what it stands for
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param type code that colours it: organisation type, collaboration kind, or empty
 * @param region smallest region known, empty when none
 * @param lat latitude in degrees, NaN when unknown
 * @param lon longitude in degrees, NaN when unknown
 */
public record Node(
    String id,
    Kind kind,
    String nameZh,
    String nameEn,
    String type,
    String region,
    double lat,
    double lon) {

  /** What a node stands for. */
  public enum Kind {
    ORGANISATION,
    COLLABORATION,
    /** Partners of a region: an unnamed partner, or all partners on a coarser level. */
    REGION,
    SECTOR,
    GROUP
  }

  /** The name in a language, or the one there is. */
  public String name(Language language) {
    return language.pick(nameZh, nameEn);
  }
}
