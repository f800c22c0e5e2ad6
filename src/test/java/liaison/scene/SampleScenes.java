package liaison.scene;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.TestVocabulary;
import liaison.analysis.Subject;
import liaison.analysis.layout.EgoLayout;
import liaison.analysis.network.NetworkBuilder;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.network.EgoMap;
import liaison.model.network.Layout;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Scores;
import liaison.model.record.Row;
import liaison.scene.graph.Arrangement;
import liaison.scene.graph.GraphOptions;
import liaison.scene.graph.GraphScene;
import liaison.scene.text.Fonts;

/** The sample project as scenes for tests. */
public final class SampleScenes {

  public static final Fonts FONTS = new Fonts();
  public static final Dataset DATA = load(Path.of("sample-data", "tsinghua"));

  private SampleScenes() {}

  private static Dataset load(Path folder) {
    List<Row> rows = new ArrayList<>();
    for (Table<?> table : Schema.TABLES) {
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder()
              .ofNamedCsvRecord(Files.newBufferedReader(folder.resolve(table.name() + ".csv")))) {
        csv.forEach(record -> rows.add(row(table, record)));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return Dataset.of(TestVocabulary.shipped(), rows);
  }

  private static Row row(Table<?> table, NamedCsvRecord record) {
    List<Object> values = new ArrayList<>();
    for (Column column : table.columns()) {
      values.add(Cells.parse(column, record.getField(column.name())).orElseThrow());
    }
    return table.row(values);
  }

  /** Weighted degree of each node. */
  public static Scores strengths(Network network) {
    double[] values = new double[network.nodeCount()];
    for (int tie = 0; tie < network.tieCount(); tie++) {
      values[network.from(tie)] += network.weight(tie);
      values[network.to(tie)] += network.weight(tie);
    }
    return new Scores("weighted-degree", values);
  }

  public static EgoMap egoMap(Dataset data, Network network, String sectorBy) {
    EgoLayout layout = new EgoLayout();
    Subject subject = new Subject(data, network, Optional.empty(), Optional.empty());
    return layout.run(subject, layout.params().with("by", sectorBy), Progress.NONE);
  }

  /** An ego map of a dataset around its best tied organisation. */
  public static GraphScene ego(Dataset data, NetworkSpec spec) {
    Network network = new NetworkBuilder().build(data, spec);
    Arrangement around = new Arrangement.Ego(egoMap(data, network, "type"));
    return new GraphScene(data, spec, network, around, sized(network), FONTS);
  }

  /** A graph whose nodes stand on a spiral: a place for each, always the same. */
  public static GraphScene spiral(Dataset data, NetworkSpec spec) {
    Network network = new NetworkBuilder().build(data, spec);
    double[] x = new double[network.nodeCount()];
    double[] y = new double[network.nodeCount()];
    for (int node = 0; node < x.length; node++) {
      double radius = Math.sqrt(node);
      x[node] = radius * StrictMath.cos(2.4 * node);
      y[node] = radius * StrictMath.sin(2.4 * node);
    }
    Arrangement free = new Arrangement.Free(new Layout(x, y));
    return new GraphScene(data, spec, network, free, sized(network), FONTS);
  }

  private static GraphOptions sized(Network network) {
    return GraphOptions.STANDARD.withSizes(strengths(network), Text.literal("n"));
  }
}
