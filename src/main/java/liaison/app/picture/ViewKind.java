package liaison.app.picture;

import java.util.Arrays;
import java.util.Optional;

/** The views of a project that are pictures. */
public enum ViewKind {
  GRAPH("graph"),
  TIMELINE("timeline"),
  MAP("map");

  private final String code;

  ViewKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<ViewKind> ofCode(String code) {
    return Arrays.stream(values()).filter(view -> view.code.equals(code)).findFirst();
  }
}
