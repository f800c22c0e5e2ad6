package liaison.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import liaison.LedgerData;
import liaison.app.CodeLists;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.ui.project.ProjectChoice;

/** Projects unlike the sample: a large one, and those at the edge of what there can be. */
final class OtherProjects {

  static final String PLAIN = "长三角产学研合作 2024";
  private static final String EDGE = "试验：";
  private static final String LARGE = "对外合作台账";

  private OtherProjects() {}

  /** Names, and what they start with. */
  static Map<String, Supplier<Edit>> all() {
    Map<String, Supplier<Edit>> all = new LinkedHashMap<>();
    all.put(LARGE, () -> edit(LedgerData.standard(CodeLists.load())));
    all.put(PLAIN, () -> edit(EdgeProjects.all().get("ten participants")));
    EdgeProjects.all()
        .forEach((name, data) -> {
          if (!data.isEmpty()) {
            all.put(EDGE + name, () -> edit(data));
          }
        });
    return all;
  }

  /** Those that shots are of, and the large one only then: it takes seconds to make. */
  static Map<String, Supplier<Edit>> neededBy(List<Shot> shots) {
    List<String> names = new ArrayList<>(shots().stream().map(Shot::name).toList());
    names.addAll(List.of("welcome-all", "welcome-menu", "project-rename", "project-delete"));
    if (shots.stream().map(Shot::name).noneMatch(names::contains)) {
      return Map.of();
    }
    Map<String, Supplier<Edit>> needed = all();
    if (shots.stream().noneMatch(shot -> shot.name().startsWith("large-"))) {
      needed.remove(LARGE);
    }
    return needed;
  }

  private static Edit edit(Dataset data) {
    List<Edit> edits = new ArrayList<>();
    Schema.TABLES.forEach(table -> data.rows(table).forEach(row -> edits.add(Change.create(row))));
    return new Batch(Text.of("project.creating", ""), edits);
  }

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>();
    shots.add(large("overview", ViewKind.OVERVIEW, ""));
    shots.add(large("graph", ViewKind.GRAPH, ""));
    shots.add(
        Shot.of(
            "large-ego",
            rig -> open(rig, LARGE),
            rig -> Shots.option(rig, options -> options.withFocus("o-0", 1)),
            rig -> Shots.look(rig, ViewKind.GRAPH, "o-0")));
    shots.add(
        Shot.of(
            "large-force",
            rig -> open(rig, LARGE),
            rig -> Shots.option(rig, options -> ViewOptions.STANDARD.withLayout("force")),
            rig -> Shots.look(rig, ViewKind.GRAPH, "")));
    shots.add(large("timeline", ViewKind.TIMELINE, ""));
    shots.add(large("map", ViewKind.MAP, ""));
    shots.add(large("table", ViewKind.TABLE, "o-0"));
    for (ViewKind view : ViewKind.values()) {
      shots.add(edge("long-names", "names of 200 characters", view, "o-0"));
    }
    shots.add(edge("one", "one organisation", ViewKind.GRAPH, "o-one"));
    shots.add(edge("one", "one organisation", ViewKind.OVERVIEW, ""));
    shots.add(edge("no-dates", "no dates", ViewKind.TIMELINE, ""));
    shots.add(edge("no-regions", "no regions", ViewKind.MAP, ""));
    shots.add(edge("ten", "ten participants", ViewKind.GRAPH, "c-0"));
    shots.add(
        Shot.of(
            "long-names-form",
            rig -> open(rig, EDGE + "names of 200 characters"),
            rig -> Shots.forms(rig).edit(List.of("c-long"))));
    shots.add(
        Shot.of(
            "long-names-merge",
            rig -> open(rig, EDGE + "names of 200 characters"),
            rig -> Shots.forms(rig).merge(List.of("o-0", "o-1"))));
    return shots;
  }

  private static Shot large(String name, ViewKind view, String selected) {
    return Shot.of(
        "large-" + name,
        rig -> open(rig, LARGE),
        rig -> Shots.option(rig, options -> ViewOptions.STANDARD),
        rig -> Shots.look(rig, view, selected));
  }

  private static Shot edge(String name, String project, ViewKind view, String selected) {
    return Shot.of(
        name + "-" + view.code(),
        rig -> open(rig, EDGE + project),
        rig -> Shots.look(rig, view, selected));
  }

  private static void open(WindowRig rig, String name) {
    rig.window().open(ProjectChoice.project(name));
  }
}
