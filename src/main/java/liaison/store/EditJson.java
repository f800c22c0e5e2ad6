package liaison.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Row;

/**
 * Edits as compressed JSON: a flat list of changes, each a table with the cells before and after by
 * column name, so that a column added later does not matter.
 */
final class EditJson {

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(64)
                      .maxStringLength(4 << 20)
                      .build())
              .build());

  private EditJson() {}

  static byte[] write(Edit edit) {
    ArrayNode changes = JSON.createArrayNode();
    add(edit, changes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      JSON.writeValue(out, changes);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  static Edit read(byte[] bytes, Text label) {
    List<Edit> edits = new ArrayList<>();
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      for (JsonNode change : JSON.readTree(in)) {
        Table<?> table = Schema.table(change.path("table").asText()).orElseThrow();
        edits.add(new Change(row(table, change.path("before")), row(table, change.path("after"))));
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return new Batch(label, edits);
  }

  /** A text's key and arguments; nested texts are arrays that begin with their key. */
  static String writeText(Text text) {
    return textNode(text).toString();
  }

  static Text readText(String json) {
    try {
      return text(JSON.readTree(json));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void add(Edit edit, ArrayNode changes) {
    switch (edit) {
      case Batch batch -> batch.edits().forEach(part -> add(part, changes));
      case Change change -> {
        Table<?> table = Schema.tableOf(change.after().or(change::before).orElseThrow());
        ObjectNode node = changes.addObject().put("table", table.name());
        change.before().ifPresent(row -> node.set("before", cells(table, row)));
        change.after().ifPresent(row -> node.set("after", cells(table, row)));
      }
    }
  }

  private static ObjectNode cells(Table<?> table, Row row) {
    ObjectNode node = JSON.createObjectNode();
    List<String> cells = new RecordTable(table).format(row);
    for (int at = 0; at < cells.size(); at++) {
      if (!cells.get(at).isEmpty()) {
        node.put(table.columns().get(at).name(), cells.get(at));
      }
    }
    return node;
  }

  private static Optional<Row> row(Table<?> table, JsonNode node) {
    if (!node.isObject()) {
      return Optional.empty();
    }
    List<String> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      cells.add(node.path(column.name()).asText(""));
    }
    return Optional.of(new RecordTable(table).parse(cells));
  }

  private static ArrayNode textNode(Text text) {
    ArrayNode node = JSON.createArrayNode().add(text.key());
    for (Object argument : text.arguments()) {
      switch (argument) {
        case Text nested -> node.add(textNode(nested));
        case Integer number -> node.add(number);
        case Long number -> node.add(number);
        case Number number -> node.add(number.doubleValue());
        default -> node.add(argument.toString());
      }
    }
    return node;
  }

  private static Text text(JsonNode node) {
    List<Object> arguments = new ArrayList<>();
    for (int at = 1; at < node.size(); at++) {
      JsonNode argument = node.get(at);
      if (argument.isArray()) {
        arguments.add(text(argument));
      } else if (argument.isIntegralNumber()) {
        arguments.add(argument.longValue());
      } else {
        arguments.add(argument.isNumber() ? argument.doubleValue() : argument.asText());
      }
    }
    return new Text(node.path(0).asText(), arguments);
  }
}
