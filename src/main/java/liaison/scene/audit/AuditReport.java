package liaison.scene.audit;

import java.util.List;
import liaison.base.Text;

/**
 * What an audit found.
 *
 * @param labels lines of text looked at
 * @param smallestTextPt size of the smallest text in points at the page's size; 0 without text
 * @param lowestContrast lowest contrast ratio of a text to what lies under it; 21 without text
 * @param findings everything found, in the order of the scene
 */
public record AuditReport(
    int labels, double smallestTextPt, double lowestContrast, List<Finding> findings) {

  public AuditReport {
    findings = List.copyOf(findings);
  }

  /** What can be wrong; a dropped label is worth knowing but not wrong. */
  public enum Kind {
    LABEL_ON_LABEL("label-on-label"),
    LABEL_ON_MARK("label-on-mark"),
    OUTSIDE("outside"),
    SMALL_TEXT("small-text"),
    CONTRAST("contrast"),
    DROPPED("dropped");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * One thing found.
   *
   * @param id id of the mark, or the words of a text without id
   * @param kind what kind of fault
   * @param detail the fault in words
   */
  public record Finding(String id, Kind kind, Text detail) {}

  public long count(Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).count();
  }

  /** Texts over texts or over marks of other things. */
  public long overlaps() {
    return count(Kind.LABEL_ON_LABEL) + count(Kind.LABEL_ON_MARK);
  }

  /** Whether nothing is wrong; labels may have been dropped. */
  public boolean isClean() {
    return findings.stream().allMatch(finding -> finding.kind() == Kind.DROPPED);
  }
}
