package liaison.exchange.in.edges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.base.Text;
import liaison.exchange.in.RowSink;
import liaison.model.Schema;

/** The nodes of a graph: those of its node file, then those that only its ties name. */
final class NodeList {

  private static final List<String> ID = List.of("id");
  private static final List<String> LABEL = List.of("label", "name");

  private final Ids ids;
  private final Doubts doubts = new Doubts();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, String> nameOfId = new HashMap<>();
  private final List<Node> again = new ArrayList<>();
  private Optional<Columns> header = Optional.empty();
  private int blank;

  NodeList(Ids ids) {
    this.ids = ids;
  }

  /** A node as its row has it; row 0 where only ties name it. */
  private record Node(int row, String id, String name, Map<String, String> extra) {}

  /** A row of the node file, the first that is not blank names the columns. */
  void row(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      blank++;
    } else if (header.isEmpty()) {
      header = Optional.of(new Columns(cells));
      head(number, header.get());
    } else {
      data(number, cells, header.get());
    }
  }

  private void head(int number, Columns columns) {
    Optional<Integer> id = columns.find(ID);
    if (id.isEmpty()) {
      doubts.note(number, "id", Text.of("import.header.noId"));
      return;
    }
    List<Integer> taken = new ArrayList<>(List.of(id.get()));
    columns.find(LABEL).ifPresent(taken::add);
    for (String name : columns.further(taken)) {
      doubts.note(number, name, Text.of("import.header.unknown", Shown.of(name)));
    }
  }

  private void data(int number, List<String> cells, Columns columns) {
    Optional<Integer> id = columns.find(ID);
    if (id.isEmpty()) {
      doubts.lose();
      return;
    }
    Optional<Integer> label = columns.find(LABEL);
    List<Integer> taken = new ArrayList<>(List.of(id.get()));
    label.ifPresent(taken::add);
    String own = cell(cells, id.get());
    if (own.isEmpty()) {
      doubts.lose(number, "id", Text.of("import.id.missing"));
      return;
    }
    String name = label.map(at -> cell(cells, at)).filter(text -> !text.isEmpty()).orElse(own);
    Node node = new Node(number, ids.node(own), name, columns.others(cells, taken));
    if (nodes.putIfAbsent(own, node) == null) {
      nameOfId.put(node.id, name);
    } else {
      again.add(node);
    }
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  /** Whether a node file was read and had a node. */
  boolean isFromFile() {
    return header.isPresent() && !nodes.isEmpty();
  }

  boolean has(String own) {
    return nodes.containsKey(own);
  }

  /** The record's id of a node that a tie names, new or known. */
  String idOf(String own) {
    Node known = nodes.get(own);
    if (known != null) {
      return known.id;
    }
    Node node = new Node(0, ids.node(own), own, Map.of());
    nodes.put(own, node);
    nameOfId.put(node.id, own);
    return node.id;
  }

  /** The name of a node by its record's id. */
  String nameOf(String id) {
    return nameOfId.getOrDefault(id, id);
  }

  /** Those of the file, with what was wrong in it. */
  void tellFile(RowSink sink) {
    sink.skipped(blank + (header.isPresent() ? 1 : 0));
    if (header.isEmpty()) {
      doubts.note(0, "", Text.of("import.sheet.empty"));
    }
    nodes.values().stream().filter(node -> node.row > 0).forEach(node -> tell(node, sink));
    again.forEach(node -> tell(node, sink));
    doubts.tell(sink);
  }

  /** Those that only ties name. */
  void tellOthers(RowSink sink) {
    nodes.values().stream().filter(node -> node.row == 0).forEach(node -> tell(node, sink));
  }

  private static void tell(Node node, RowSink sink) {
    Map<String, String> cells = new HashMap<>();
    cells.put("id", node.id);
    cells.put(Shown.isChinese(node.name) ? "name_zh" : "name_en", node.name);
    sink.row(
        Schema.ORGANISATIONS,
        node.row,
        Shown.cells(Schema.ORGANISATIONS, cells),
        Map.copyOf(node.extra));
  }
}
