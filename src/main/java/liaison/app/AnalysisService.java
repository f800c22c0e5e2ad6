package liaison.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import liaison.analysis.Analysis;
import liaison.analysis.Subject;
import liaison.analysis.network.NetworkBuilder;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Scores;

/** Runs analyses by their ids. */
public final class AnalysisService {

  /** What the parameter {@code weights} of an analysis may be. */
  public static final List<String> WEIGHTS = List.of("none", "strength", "length");

  private final List<Analysis<?>> analyses;

  public AnalysisService(Registry registry) {
    this.analyses = registry.analyses();
  }

  /** Ids of the analyses, in the order they are offered. */
  public List<String> ids() {
    return analyses.stream().map(Analysis::id).toList();
  }

  /**
   * Refuses an id that no analysis has.
   *
   * @throws AppException naming those there are
   */
  public void check(String id) {
    find(id);
  }

  /** The analysis of an id. */
  public Analysis<?> find(String id) {
    return analyses.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new AppException(
                Fault.USAGE, Text.of("cli.analyse.unknown", id, String.join(", ", ids()))));
  }

  /**
   * Runs analyses on the network of some records.
   *
   * @param params values by name; each analysis takes those it declares
   * @param language language of the names in the rows
   */
  public List<AnalysisRun> run(
      Dataset data,
      NetworkSpec spec,
      List<String> ids,
      Map<String, String> params,
      Language language) {
    long start = System.nanoTime();
    Network network = new NetworkBuilder().build(data, spec);
    double msBuild = millis(start);
    List<AnalysisRun> runs = new ArrayList<>();
    for (String id : ids) {
      Analysis<?> analysis = find(id);
      Params chosen = chosen(analysis.params(), params);
      long begun = System.nanoTime();
      Object result = analysis.run(Subject.of(data, network), chosen, Progress.NONE);
      double ms = millis(begun);
      runs.add(
          new AnalysisRun(
              id,
              values(chosen),
              ms,
              msBuild,
              ResultRows.kind(result),
              ResultRows.columns(result),
              new ResultRows(data, network, language).of(result)));
    }
    return runs;
  }

  /**
   * Adds a parameter written as {@code name=value} to those chosen.
   *
   * @param ids the analyses that will run; one of them must know the name and take the value
   * @throws AppException where none does
   */
  public void put(String assignment, List<String> ids, Map<String, String> params) {
    int at = Math.max(0, assignment.indexOf('='));
    String name = assignment.substring(0, at);
    String value = assignment.substring(Math.min(assignment.length(), at + 1));
    boolean isKnown = false;
    for (String id : ids) {
      Params declared = find(id).params();
      if (declared.declared().stream().anyMatch(param -> param.name().equals(name))) {
        declared.with(name, value);
        isKnown = true;
      }
    }
    if (!isKnown) {
      throw new AppException(Fault.USAGE, Text.of("base.param.unknown", assignment));
    }
    params.put(name, value);
  }

  /** The number an analysis gives each node; empty for an analysis that gives none. */
  public Optional<Scores> scores(
      String id, Dataset data, Network network, long seed, Progress progress) {
    Analysis<?> analysis = find(id);
    Params chosen = chosen(analysis.params(), Map.of("seed", Long.toString(seed)));
    Object result = analysis.run(Subject.of(data, network), chosen, progress);
    return result instanceof Scores scores ? Optional.of(scores) : Optional.empty();
  }

  private static Params chosen(Params declared, Map<String, String> wanted) {
    Params chosen = declared;
    for (Param param : declared.declared()) {
      String value = wanted.get(param.name());
      if (value != null) {
        chosen = chosen.with(param.name(), value);
      }
    }
    return chosen;
  }

  private static Map<String, String> values(Params params) {
    Map<String, String> values = new TreeMap<>();
    params.declared().forEach(param -> values.put(param.name(), params.value(param.name())));
    return values;
  }

  private static double millis(long start) {
    return Math.round((System.nanoTime() - start) / 1e3) / 1e3;
  }
}
