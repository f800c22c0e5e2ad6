package liaison.scene.graph;

import java.util.Arrays;
import java.util.Optional;

/** What the colour of a node says. */
public enum ColourBy {
  TYPE("type"),
  SECTOR("sector"),
  REGION("region"),
  GROUP("group"),
  NONE("none");

  private final String code;

  ColourBy(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<ColourBy> ofCode(String code) {
    return Arrays.stream(values()).filter(by -> by.code.equals(code)).findFirst();
  }
}
