package liaison.scene;

import java.util.Arrays;
import java.util.Optional;

/** The looks of a picture. */
public enum Theme {
  LIGHT("light"),
  DARK("dark"),
  PRINT("print");

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Theme> ofCode(String code) {
    return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
  }
}
