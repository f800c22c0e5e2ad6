package liaison.exchange.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import liaison.base.Messages;
import liaison.base.Problem;

/** An import report as JSON, its problems in words of one language. */
public final class ReportJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportJson() {}

  /** {@code {"files": [{"name", "sheets": [{"name", "read", …, "problems": […]}]}]}}. */
  public static String write(ImportReport report, Messages messages) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode files = root.putArray("files");
    for (FileReport file : report.files()) {
      ObjectNode node = files.addObject().put("name", file.name());
      ArrayNode sheets = node.putArray("sheets");
      file.sheets().forEach(sheet -> add(sheets.addObject(), sheet, messages));
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void add(ObjectNode node, SheetReport sheet, Messages messages) {
    node.put("name", sheet.name());
    node.put("read", sheet.read()).put("kept", sheet.kept());
    node.put("unchanged", sheet.unchanged()).put("changed", sheet.changed());
    node.put("dropped", sheet.dropped()).put("skipped", sheet.skipped());
    ArrayNode problems = node.putArray("problems");
    for (Problem problem : sheet.problems()) {
      problems
          .addObject()
          .put("row", problem.row())
          .put("column", problem.column())
          .put("severity", problem.severity().code())
          .put("text", messages.get(problem.text()));
    }
  }
}
