package liaison;

import java.io.ObjectInputFilter;
import java.util.logging.LogManager;

/**
 * The limits under which everything runs, set before any library is loaded. The launcher passes the
 * same ones; {@code java -jar} comes here without them.
 */
final class Safety {
  private Safety() {}

  static void apply() {
    System.setProperty("h2.allowedClasses", "none.allowed");
    System.setProperty("jdk.xml.dtd.support", "deny");
    System.setProperty("javax.xml.accessExternalDTD", "");
    System.setProperty("javax.xml.accessExternalSchema", "");
    // With document types refused these two only count harmless "&amp;", and large files hold many.
    System.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    System.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter("!*"));
    }
    quiet();
  }

  /**
   * Libraries log to the streams by default, and the streams are for our own lines. With {@code
   * -Dliaison.debug=true} they may.
   */
  private static void quiet() {
    if (!Boolean.getBoolean("liaison.debug")) {
      LogManager.getLogManager().reset();
    }
  }
}
