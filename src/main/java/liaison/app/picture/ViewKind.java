package liaison.app.picture;

import java.util.Arrays;
import java.util.Optional;

/** The views of a project. */
public enum ViewKind {
  OVERVIEW("overview"),
  GRAPH("graph"),
  TIMELINE("timeline"),
  MAP("map"),
  TABLE("table");

  private final String code;

  ViewKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Whether it is drawn as a scene. */
  public boolean isPicture() {
    return this != TABLE;
  }

  public static Optional<ViewKind> ofCode(String code) {
    return Arrays.stream(values()).filter(view -> view.code.equals(code)).findFirst();
  }
}
