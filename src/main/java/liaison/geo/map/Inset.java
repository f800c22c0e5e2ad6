package liaison.geo.map;

import liaison.base.Language;

/**
 * A framed part of the map at its own scale.
 *
 * @param id id
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param bounds what it shows
 * @param corner where it stands
 */
public record Inset(String id, String nameZh, String nameEn, Extent bounds, Corner corner) {

  /** Corners of a map. */
  public enum Corner {
    BOTTOM_RIGHT("bottom-right"),
    BOTTOM_LEFT("bottom-left"),
    TOP_RIGHT("top-right"),
    TOP_LEFT("top-left");

    private final String code;

    Corner(String code) {
      this.code = code;
    }

    /** As written in map sets. */
    public String code() {
      return code;
    }
  }

  public String name(Language language) {
    return language.pick(nameZh, nameEn);
  }
}
