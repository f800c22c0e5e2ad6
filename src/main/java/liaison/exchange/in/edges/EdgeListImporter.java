package liaison.exchange.in.edges;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liaison.base.Params;
import liaison.base.Problem;
import liaison.base.Progress;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.exchange.in.Confidence;
import liaison.exchange.in.Head;
import liaison.exchange.in.Importer;
import liaison.exchange.in.Input;
import liaison.exchange.in.RowSink;
import liaison.exchange.in.tables.CsvRows;

/**
 * An edge list: a CSV file with the columns source and target, and weight, value or w if it likes.
 * The nodes of {@code NAME_edges.csv} have their labels in {@code NAME_nodes.csv} beside it, with
 * the columns id and label.
 *
 * <p>A node becomes an organisation, a row a collaboration of two of kind {@code other}, its weight
 * an attribute. A pair that comes again is a collaboration more; a node tied to itself is reported
 * and left out, so is a row without both ends. A weight that is no positive number is reported and
 * kept; the tie counts 1.
 */
public final class EdgeListImporter implements Importer {

  @Override
  public String id() {
    return "edge-list";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("csv", "tsv");
  }

  @Override
  public Confidence sniff(Head head) {
    if (head.folder() || !extensions().contains(head.extension())) {
      return Confidence.NONE;
    }
    Columns columns = header(head.start());
    boolean isTied =
        columns.find(TieList.SOURCE).isPresent() && columns.find(TieList.TARGET).isPresent();
    FileNames names = FileNames.of(head.name());
    if (isTied) {
      return Confidence.LIKELY;
    }
    return names.isEdges() || names.isNodes() ? Confidence.POSSIBLE : Confidence.NONE;
  }

  private static Columns header(String start) {
    String text =
        new String(start.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    String line = text.lines().findFirst().orElse("");
    return new Columns(List.of(line.replace("\"", "").split("[,;\t]", -1)));
  }

  @Override
  public void read(Input input, Params options, RowSink sink, Progress progress)
      throws IOException {
    FileNames names = FileNames.of(input.name());
    Optional<Input> other = names.other().flatMap(input::beside);
    Ids ids = new Ids(names.prefix());
    if (names.isNodes()) {
      readNodes(input, other, ids, sink, progress);
      return;
    }
    NodeList nodes = new NodeList(ids);
    if (other.isPresent()) {
      CsvRows.read(other.get().name(), bytes(other.get()), nodes::row, progress);
    }
    TieList ties = new TieList(input.name(), ids, nodes);
    CsvRows.read(input.name(), bytes(input), ties::row, progress);
    if (other.isPresent()) {
      sink.sheet(other.get().name(), "organisations");
      nodes.tellFile(sink);
    }
    sink.sheet(input.name(), "organisations");
    nodes.tellOthers(sink);
    sink.sheet(input.name(), "collaborations");
    ties.tellTies(sink);
    sink.sheet(input.name(), "participations");
    ties.tellEnds(sink);
  }

  /** Nodes alone, unless their ties lie beside them and bring them along. */
  private static void readNodes(
      Input input, Optional<Input> edges, Ids ids, RowSink sink, Progress progress)
      throws IOException {
    sink.sheet(input.name(), "organisations");
    if (edges.isPresent()) {
      Text text = Text.of("import.edges.nodes", edges.get().name());
      sink.problem(new Problem(0, "", Severity.NOTE, text));
      return;
    }
    NodeList nodes = new NodeList(ids);
    CsvRows.read(input.name(), bytes(input), nodes::row, progress);
    nodes.tellFile(sink);
  }

  private static byte[] bytes(Input input) throws IOException {
    try (InputStream in = input.open(input.name())) {
      return in.readAllBytes();
    }
  }
}
