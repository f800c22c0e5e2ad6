package liaison.app;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import liaison.analysis.Analysis;
import liaison.analysis.brokerage.BrokerageRoles;
import liaison.analysis.brokerage.Constraint;
import liaison.analysis.brokerage.EffectiveSize;
import liaison.analysis.centrality.Betweenness;
import liaison.analysis.centrality.Components;
import liaison.analysis.centrality.Degree;
import liaison.analysis.centrality.Eigenvector;
import liaison.analysis.centrality.HarmonicCloseness;
import liaison.analysis.centrality.KCore;
import liaison.analysis.centrality.PageRank;
import liaison.analysis.centrality.SampledBetweenness;
import liaison.analysis.centrality.WeightedDegree;
import liaison.analysis.community.GroupStability;
import liaison.analysis.community.Leiden;
import liaison.analysis.layout.force.ClustersLayout;
import liaison.analysis.layout.force.ForceLayout;
import liaison.analysis.layout.overview.OverviewLayout;
import liaison.analysis.layout.plan.ConcentricLayout;
import liaison.analysis.layout.plan.GeographicLayout;
import liaison.analysis.layout.plan.GroupedLayout;
import liaison.analysis.layout.plan.LayeredLayout;
import liaison.analysis.layout.plan.TwoModeLayout;
import liaison.analysis.layout.plan.YearsLayout;
import liaison.analysis.layout.stress.StressLayout;
import liaison.analysis.mixing.EiGroups;
import liaison.analysis.mixing.EiIndex;
import liaison.analysis.mixing.Mixing;
import liaison.analysis.structure.ArticulationPoints;
import liaison.analysis.structure.BiconnectedParts;
import liaison.analysis.structure.Bridges;
import liaison.analysis.structure.LocalClustering;
import liaison.analysis.structure.Transitivity;
import liaison.exchange.in.Importer;
import liaison.exchange.in.edges.EdgeListImporter;
import liaison.exchange.in.tables.TableFolderImporter;
import liaison.exchange.in.tables.TableWorkbookImporter;
import liaison.exchange.out.grid.CsvGridFormat;
import liaison.exchange.out.grid.GridFormat;
import liaison.exchange.out.grid.XlsxGridFormat;
import liaison.model.network.Layout;
import liaison.model.network.Scores;
import liaison.scene.FigureFormat;
import liaison.scene.raster.PngFormat;
import liaison.scene.raster.RasterPainter;
import liaison.scene.svg.SvgFormat;
import liaison.scene.text.Fonts;

/** What the program can do: one line for each analysis, importer and format. */
public final class Registry {

  private final Fonts fonts = new Fonts();
  private final RasterPainter painter =
      new RasterPainter(
          fonts, ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors());

  /** Analyses that give each node a number, in the order they are offered. */
  public static List<Analysis<Scores>> scores() {
    return List.of(
        new Degree(),
        new WeightedDegree(),
        new PageRank(),
        new HarmonicCloseness(),
        new Betweenness(),
        new SampledBetweenness(),
        new Eigenvector(),
        new KCore(),
        new ArticulationPoints(),
        new LocalClustering(),
        new Constraint(),
        new EffectiveSize(),
        new EiIndex());
  }

  /** Analyses in the order they are offered. */
  public List<Analysis<?>> analyses() {
    return Stream.<Analysis<?>>concat(
            scores().stream(),
            Stream.of(
                new Components(),
                new BiconnectedParts(),
                new Bridges(),
                new Transitivity(),
                new Leiden(),
                new GroupStability(),
                new BrokerageRoles(),
                new EiGroups(),
                new Mixing()))
        .toList();
  }

  /** Layouts of any network, in the order they are offered. */
  public static List<Analysis<Layout>> layouts() {
    return List.of(
        new ForceLayout(),
        new ClustersLayout(),
        new OverviewLayout(),
        new StressLayout(),
        new ConcentricLayout(),
        new LayeredLayout(),
        new YearsLayout(),
        new GroupedLayout(true),
        new GroupedLayout(false),
        new TwoModeLayout(),
        new GeographicLayout());
  }

  /** Importers; of equally sure ones the first counts. */
  public List<Importer> importers() {
    return List.of(new TableFolderImporter(), new TableWorkbookImporter(), new EdgeListImporter());
  }

  /** Figure formats by ending. */
  public List<FigureFormat> figureFormats() {
    return List.of(new PngFormat(painter), new SvgFormat(fonts));
  }

  /** Formats of tables by ending. */
  public static List<GridFormat> gridFormats() {
    return List.of(new XlsxGridFormat(), new CsvGridFormat());
  }

  /** The bundled fonts. */
  public Fonts fonts() {
    return fonts;
  }

  /** The painter of screen and PNG. */
  public RasterPainter painter() {
    return painter;
  }
}
