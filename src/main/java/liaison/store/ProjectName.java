package liaison.store;

import java.util.Locale;
import java.util.Set;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/** What a project may be called, and the folder name made of it. */
final class ProjectName {

  private static final int MAX_NAME = 200;
  private static final int MAX_ID = 40;
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  private ProjectName() {}

  /** The name without outer white space, or a refusal. */
  static String check(String name) {
    String called = name.strip();
    boolean control = called.codePoints().anyMatch(Character::isISOControl);
    if (called.isEmpty() || control || called.length() > MAX_NAME) {
      throw new AppException(Fault.USAGE, Text.of("store.project.badName", MAX_NAME));
    }
    return called;
  }

  /** Lower-case ASCII letters, digits and hyphens; {@code project} where none are left. */
  static String id(String name) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    if (id.length() > MAX_ID) {
      id = id.substring(0, MAX_ID);
    }
    id = id.replaceAll("^-+|-+$", "");
    return id.isEmpty() || DEVICES.contains(id) ? "project" : id;
  }
}
