package liaison.exchange.in.edges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.exchange.in.RowSink;
import liaison.model.Schema;

/** The ties of an edge list; each row is a collaboration of two, also where a pair comes again. */
final class TieList {

  /** What the attribute of a tie's weight is called, whatever the file calls it. */
  static final String WEIGHT = "weight";

  static final List<String> SOURCE = List.of("source", "from");
  static final List<String> TARGET = List.of("target", "to");

  private static final List<String> WEIGHTS = List.of(WEIGHT, "value", "w");
  private static final int MOST = 1_000_000;
  private static final int LONGEST = 500;

  private final String file;
  private final Ids ids;
  private final NodeList nodes;
  private final boolean isNodeKnown;
  private final Doubts doubts = new Doubts();
  private final Set<String> strangers = new HashSet<>();
  private final List<Tie> ties = new ArrayList<>();
  private Optional<Places> places = Optional.empty();
  private boolean hasHeader;
  private int blank;

  /**
   * @param file name of the file
   * @param ids makes ids
   * @param nodes the nodes of the node file; further ones are added to it
   */
  TieList(String file, Ids ids, NodeList nodes) {
    this.file = file;
    this.ids = ids;
    this.nodes = nodes;
    this.isNodeKnown = nodes.isFromFile();
  }

  /** A tie as its row has it, the ends by their records' ids. */
  private record Tie(int row, String source, String target, Map<String, String> extra) {}

  /** Where which column is. */
  private record Places(
      Columns columns, int source, int target, Optional<Integer> weight, List<Integer> taken) {}

  /** A row of the file, the first that is not blank names the columns. */
  void row(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      blank++;
    } else if (!hasHeader) {
      hasHeader = true;
      head(number, new Columns(cells));
    } else if (places.isEmpty()) {
      doubts.lose();
    } else {
      data(number, cells, places.get());
    }
  }

  private void head(int number, Columns columns) {
    Optional<Integer> source = columns.find(SOURCE);
    Optional<Integer> target = columns.find(TARGET);
    if (source.isEmpty() || target.isEmpty()) {
      String missing = source.isEmpty() ? SOURCE.getFirst() : TARGET.getFirst();
      doubts.warn(number, missing, Text.of("import.edges.noColumn", missing));
      return;
    }
    Optional<Integer> weight = columns.find(WEIGHTS);
    List<Integer> taken = new ArrayList<>(List.of(source.get(), target.get()));
    weight.ifPresent(taken::add);
    for (String name : columns.further(taken)) {
      doubts.note(number, name, Text.of("import.header.unknown", Shown.of(name)));
    }
    places = Optional.of(new Places(columns, source.get(), target.get(), weight, taken));
  }

  private void data(int number, List<String> cells, Places at) {
    Optional<String> source = end(number, cells, at.source, SOURCE.getFirst());
    Optional<String> target = end(number, cells, at.target, TARGET.getFirst());
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    if (source.get().equals(target.get())) {
      doubts.lose(number, "", Text.of("import.edges.self", Shown.of(source.get())));
      return;
    }
    if (ties.size() >= MOST) {
      throw new AppException(
          Fault.INPUT, Text.of("import.edges.tooMany", file, Integer.toString(MOST)));
    }
    Map<String, String> extra = at.columns.others(cells, at.taken);
    at.weight.ifPresent(column -> weigh(number, cell(cells, column), at, extra));
    ties.add(new Tie(number, node(number, source.get()), node(number, target.get()), extra));
  }

  private Optional<String> end(int number, List<String> cells, int at, String column) {
    String own = cell(cells, at);
    if (own.isEmpty()) {
      doubts.lose(number, column, Text.of("import.edges.noEnd"));
    } else if (own.length() > LONGEST) {
      doubts.lose(number, column, Text.of("import.edges.longEnd", Integer.toString(LONGEST)));
    }
    return own.isEmpty() || own.length() > LONGEST ? Optional.empty() : Optional.of(own);
  }

  private String node(int number, String own) {
    if (isNodeKnown && !nodes.has(own) && strangers.add(own)) {
      doubts.note(number, "", Text.of("import.edges.stranger", Shown.of(own)));
    }
    return nodes.idOf(own);
  }

  private void weigh(int number, String cell, Places at, Map<String, String> extra) {
    if (cell.isEmpty()) {
      return;
    }
    extra.put(WEIGHT, cell);
    if (!isPositive(cell)) {
      String column = at.columns.names().get(at.weight.orElseThrow());
      doubts.warn(number, column, Text.of("import.edges.weight", Shown.of(cell)));
    }
  }

  private static boolean isPositive(String cell) {
    try {
      double weight = Double.parseDouble(cell);
      return weight > 0 && weight <= Double.MAX_VALUE;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  /** The ties as collaborations, with what was wrong in the file. */
  void tellTies(RowSink sink) {
    sink.skipped(blank + (hasHeader ? 1 : 0));
    if (!hasHeader) {
      doubts.note(0, "", Text.of("import.sheet.empty"));
    }
    for (Tie tie : ties) {
      String title = nodes.nameOf(tie.source) + " – " + nodes.nameOf(tie.target);
      Map<String, String> cells = new HashMap<>();
      cells.put("id", ids.tie(tie.row));
      cells.put(Shown.isChinese(title) ? "title_zh" : "title_en", title);
      cells.put("kind", "other");
      sink.row(
          Schema.COLLABORATIONS,
          tie.row,
          Shown.cells(Schema.COLLABORATIONS, cells),
          Map.copyOf(tie.extra));
    }
    doubts.tell(sink);
  }

  /** Both ends of each tie as partners. */
  void tellEnds(RowSink sink) {
    for (Tie tie : ties) {
      end(sink, tie, tie.source, "/1");
      end(sink, tie, tie.target, "/2");
    }
  }

  private void end(RowSink sink, Tie tie, String node, String which) {
    String id = ids.tie(tie.row);
    Map<String, String> cells =
        Map.of("id", id + which, "collaboration", id, "organisation", node, "role", "partner");
    sink.row(Schema.PARTICIPATIONS, tie.row, Shown.cells(Schema.PARTICIPATIONS, cells), Map.of());
  }
}
