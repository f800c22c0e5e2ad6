package liaison.app.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import liaison.app.table.RecordNames;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.StatusOf;
import liaison.model.Vocabulary;
import liaison.model.network.Node;
import liaison.model.network.Paths;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Row;
import liaison.model.record.Source;

/** Paths in words of one language: each step, its collaborations, and on whose word they stand. */
public final class PathReport {

  private final Dataset data;
  private final Language language;
  private final RecordNames names;

  public PathReport(Dataset data, Language language) {
    this.data = data;
    this.language = language;
    this.names = new RecordNames(data, language);
  }

  /**
   * A step of a path.
   *
   * @param from name of the one
   * @param to name of the other
   * @param collaborations what they do together
   */
  public record Step(String from, String to, List<Joint> collaborations) {

    public Step {
      collaborations = List.copyOf(collaborations);
    }
  }

  /**
   * A collaboration.
   *
   * @param id its id
   * @param title its title
   * @param kind what kind it is, in words
   * @param dates start and end in EDTF, a dash between; empty when not known
   * @param status where it stands, in words
   * @param evidence on whose word it stands
   */
  public record Joint(
      String id, String title, String kind, String dates, String status, List<Proof> evidence) {

    public Joint {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A piece of evidence.
   *
   * @param id its id
   * @param source title of the source
   * @param locator place in it
   * @param summary what it says
   */
  public record Proof(String id, String source, String locator, String summary) {}

  /** The steps of a path. */
  public List<Step> steps(PathsFound found, Paths.Way way) {
    List<Step> steps = new ArrayList<>();
    for (int step = 0; step < way.ties().size(); step++) {
      List<Joint> joint = new ArrayList<>();
      for (String id : found.network().collaborations(way.ties().get(step))) {
        data.find(Schema.COLLABORATIONS, id).ifPresent(one -> joint.add(joint(one)));
      }
      steps.add(
          new Step(
              name(found, way.nodes().get(step)), name(found, way.nodes().get(step + 1)), joint));
    }
    return steps;
  }

  private String name(PathsFound found, int node) {
    Node which = found.network().node(node);
    return which.name(language);
  }

  private Joint joint(Collaboration one) {
    Vocabulary words = data.vocabulary();
    String status = StatusOf.collaboration(data, one);
    String list = words.has("steps", status) ? "steps" : "statuses";
    String start = one.start().edtf();
    String end = one.end().edtf();
    return new Joint(
        one.id(),
        names.of(one),
        words.name("kinds", one.kind(), language),
        start.isEmpty() && end.isEmpty() ? "" : start + "–" + end,
        words.name(list, status, language),
        evidence(one.id()));
  }

  /** For a collaboration itself and for what belongs to it. */
  private List<Proof> evidence(String id) {
    List<Proof> proofs = new ArrayList<>();
    Stream.of(
            Stream.of(id),
            data.related(Schema.PARTICIPATIONS, "collaboration", id).stream().map(Row::id),
            data.related(Schema.MILESTONES, "collaboration", id).stream().map(Row::id),
            data.related(Schema.AMOUNTS, "collaboration", id).stream().map(Row::id))
        .flatMap(ids -> ids)
        .forEach(record ->
            data.related(Schema.EVIDENCE, "record", record).forEach(one -> proofs.add(proof(one))));
    return proofs;
  }

  private Proof proof(Evidence one) {
    Optional<Source> source = data.find(Schema.SOURCES, one.source());
    return new Proof(
        one.id(),
        source.map(names::of).orElse(one.source()),
        one.locator(),
        language.pick(one.summaryZh(), one.summary()));
  }

  /** What was found as ordered maps for JSON. */
  public Map<String, Object> json(PathsFound found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("steps", found.steps());
    json.put("count", found.paths().count());
    List<Object> ways = new ArrayList<>();
    for (Paths.Way way : found.paths().ways()) {
      List<Object> steps = new ArrayList<>();
      steps(found, way).forEach(step -> steps.add(map(step)));
      ways.add(steps);
    }
    json.put("paths", ways);
    return json;
  }

  private static Map<String, Object> map(Step step) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("from", step.from());
    map.put("to", step.to());
    map.put("collaborations", step.collaborations().stream().map(PathReport::map).toList());
    return map;
  }

  private static Map<String, Object> map(Joint joint) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", joint.id());
    map.put("title", joint.title());
    map.put("kind", joint.kind());
    map.put("dates", joint.dates());
    map.put("status", joint.status());
    map.put("evidence", joint.evidence().stream().map(PathReport::map).toList());
    return map;
  }

  private static Map<String, Object> map(Proof proof) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", proof.id());
    map.put("source", proof.source());
    map.put("locator", proof.locator());
    map.put("summary", proof.summary());
    return map;
  }
}
