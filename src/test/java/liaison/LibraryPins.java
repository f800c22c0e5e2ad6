package liaison;

import java.util.List;

/** Which place may know which library. */
final class LibraryPins {
  static final List<Pin> ALL =
      List.of(
          pin("javafx.", "ui"),
          pin("org.controlsfx.", "ui"),
          pin("impl.org.controlsfx.", "ui"),
          pin("atlantafx.", "ui"),
          pin("org.kordamp.ikonli.", "ui"),
          pin("java.sql.", "store"),
          pin("javax.sql.", "store"),
          pin("org.h2.", "store"),
          pin("org.flywaydb.", "store"),
          pin("org.jdbi.", "store"),
          pin("org.jgrapht.", "analysis"),
          pin("nl.cwts."),
          pin("org.graphstream.", "analysis"),
          pin("it.unimi.dsi.", "analysis"),
          pin("org.dhatim.", "exchange"),
          pin("org.apache.poi.xslf.", "scene"),
          pin("org.apache.poi.xwpf.", "scene"),
          pin("org.apache.poi.", "exchange", "scene"),
          pin("com.fasterxml.aalto.", "exchange"),
          pin("org.codehaus.stax2.", "exchange"),
          // The zip reader that the spreadsheet reader uses, so that both see the same archive.
          pin("org.apache.commons.compress.", "exchange"),
          pin("org.apache.commons.codec."),
          pin("org.apache.commons.io."),
          pin("org.apache.commons.lang3."),
          pin("org.apache.commons.logging."),
          pin("com.ibm.icu.", "text"),
          pin("org.apache.lucene.analysis.", "text", "search", "analysis.matching"),
          pin("org.apache.lucene.", "search", "analysis.matching", "text"),
          pin("org.locationtech.", "geo"),
          pin("org.apache.pdfbox.", "scene"),
          pin("org.apache.fontbox.", "scene"),
          pin("picocli.", "cli"),
          pin(
              "com.fasterxml.jackson.",
              "geo",
              "exchange",
              "store",
              "app",
              "scene.svg",
              "scene.report"),
          pin("de.siegmar.fastcsv.", "geo", "exchange", "store", "app"),
          // No text by AWT anywhere, no Swing, nothing of the JDK's own insides.
          pin("java.awt.Font"),
          pin("java.awt.font."),
          pin("javax.swing."),
          pin("com.sun."),
          pin("sun."));

  private LibraryPins() {}

  private static Pin pin(String library, String... places) {
    return new Pin(library, List.of(places));
  }

  /**
   * One library and the places it may appear in.
   *
   * @param library start of the class names
   * @param places folders below the root, none for "nowhere"
   */
  record Pin(String library, List<String> places) {
    boolean isBrokenBy(String target, String originPackage) {
      return target.startsWith(library)
          && places.stream().noneMatch(p -> originPackage.startsWith("liaison." + p + "."));
    }
  }
}
