package liaison.scene.timeline;

import java.util.Arrays;
import java.util.Optional;

/** What a lane of the timeline stands for. */
public enum LaneBy {
  KIND("kind"),
  ORGANISATION("organisation"),
  REGION("region");

  private final String code;

  LaneBy(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<LaneBy> ofCode(String code) {
    return Arrays.stream(values()).filter(by -> by.code.equals(code)).findFirst();
  }
}
