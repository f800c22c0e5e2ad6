package liaison.geo.map;

import liaison.base.Language;
import liaison.base.Text;

/**
 * What a caption must say about a map's outlines.
 *
 * @param attributionZh whose outlines, in Chinese
 * @param attributionEn the same in English
 * @param approvalZh approval text with its number, empty for a draft
 * @param approvalEn the same in English
 */
public record MapLegal(
    String attributionZh, String attributionEn, String approvalZh, String approvalEn) {

  /** Whether the outlines carry an approval text. */
  public boolean isApproved() {
    return !approvalZh.isBlank() || !approvalEn.isBlank();
  }

  public String attribution(Language language) {
    return language.pick(attributionZh, attributionEn);
  }

  /** The approval text, or that the outlines are a draft. */
  public Text notice(Language language) {
    return isApproved()
        ? Text.of("geo.map.approved", language.pick(approvalZh, approvalEn), attribution(language))
        : Text.of("geo.map.draft", attribution(language));
  }
}
