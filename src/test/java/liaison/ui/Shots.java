package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import liaison.app.path.PathsFound;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Progress;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.filter.Filter;
import liaison.model.value.Period;
import liaison.ui.state.Forms;

/** Every view, page, form and dialog of the window, each brought about as a user does it. */
final class Shots {

  private final List<Shot> all = new ArrayList<>();

  private Shots() {}

  static List<Shot> all() {
    Shots shots = new Shots();
    shots.views();
    shots.otherViews();
    shots.inspector();
    shots.search();
    shots.cards();
    shots.forms();
    shots.windows();
    shots.all.addAll(CardShots.all());
    shots.all.addAll(MenuShots.all());
    shots.all.addAll(SmallShots.all());
    shots.all.addAll(OtherProjects.shots());
    return shots.all;
  }

  private void add(String name, Consumer<WindowRig> before) {
    all.add(Shot.of(name, before));
  }

  private void views() {
    add("overview", rig -> look(rig, ViewKind.OVERVIEW, ""));
    add("graph", rig -> look(rig, ViewKind.GRAPH, "o-toyota"));
    add("graph-hub", rig -> look(rig, ViewKind.GRAPH, "o-tsinghua"));
    add(
        "graph-force",
        rig -> {
          option(rig, options -> options.withLayout("force"));
          look(rig, ViewKind.GRAPH, "");
        });
    add(
        "graph-without-hub",
        rig -> {
          option(rig, options -> options.withHideHub(true));
          look(rig, ViewKind.GRAPH, "");
        });
    add(
        "graph-focus",
        rig -> {
          option(rig, options -> options.withFocus("o-toyota", 2));
          look(rig, ViewKind.GRAPH, "o-toyota");
        });
    add("table", rig -> look(rig, ViewKind.TABLE, "o-toyota"));
  }

  private void otherViews() {
    add("timeline", rig -> look(rig, ViewKind.TIMELINE, "o-siemens"));
    add(
        "timeline-organisations",
        rig -> {
          option(rig, options -> options.withLaneBy("organisation"));
          look(rig, ViewKind.TIMELINE, "c-toyota-institute");
        });
    add("map-world", rig -> look(rig, ViewKind.MAP, "region:DE"));
    add(
        "map-china",
        rig -> {
          option(rig, options -> options.withMapSet("china"));
          look(rig, ViewKind.MAP, "");
        });
    add(
        "filtered",
        rig -> {
          rig.explorer.filter().set(Filter.parse("kind=joint-lab,joint-centre; type=company"));
          rig.explorer.period().set(Period.ofYears(2018, 2020));
          look(rig, ViewKind.GRAPH, "");
        });
    add(
        "nothing-left",
        rig -> {
          rig.explorer.filter().set(Filter.parse("kind=loan; type=hospital"));
          look(rig, ViewKind.GRAPH, "");
        });
  }

  private void inspector() {
    add("inspector-organisation", rig -> look(rig, ViewKind.TIMELINE, "o-tsinghua"));
    add("inspector-collaboration", rig -> look(rig, ViewKind.TIMELINE, "c-bosch-centre"));
    add("inspector-differs", rig -> look(rig, ViewKind.GRAPH, "o-imperial"));
    add("inspector-region", rig -> look(rig, ViewKind.MAP, "region:DE"));
    add("inspector-contracts", rig -> look(rig, ViewKind.TIMELINE, "c-shanghai-contracts"));
    add("inspector-tie", rig -> look(rig, ViewKind.GRAPH, "tie:o-toyota|o-tsinghua"));
    add("inspector-indicator", rig -> look(rig, ViewKind.TIMELINE, "i-uicc-overseas"));
    add(
        "inspector-paths",
        rig -> {
          look(rig, ViewKind.GRAPH, "");
          rig.explorer.selectAll(
              PathsFound.between(
                      rig.explorer.dataset().get(),
                      rig.explorer.spec().get(),
                      "o-toyota",
                      "o-siemens",
                      PathsFound.SHOWN,
                      Progress.NONE)
                  .ids());
        });
    add(
        "inspector-several",
        rig -> rig.explorer.selectAll(List.of("o-toyota", "o-siemens", "o-tsinghua")));
  }

  private void search() {
    add("search", rig -> search(rig, "qinghua"));
    add("search-country", rig -> search(rig, "germany"));
    add("search-slip", rig -> search(rig, "siemnes"));
    add("search-nothing", rig -> search(rig, "qxqx"));
    add("search-empty", rig -> search(rig, ""));
  }

  private static void search(WindowRig rig, String words) {
    run(rig, "search");
    if (rig.stage().getScene().lookup("#search") instanceof TextField field) {
      field.setText(words);
    }
  }

  private void cards() {
    add("palette", rig -> run(rig, "palette"));
    add("export", rig -> run(rig, "export"));
    add("history", rig -> run(rig, "history"));
    add("about", rig -> run(rig, "about"));
    add("welcome", rig -> run(rig, "welcome"));
    add("new-project", rig -> run(rig, "new-project"));
  }

  private void forms() {
    for (Table<?> table : Schema.TABLES) {
      add("form-new-" + table.name(), rig -> forms(rig).create(table, Map.of()));
    }
    add("form-organisation", rig -> forms(rig).edit(List.of("o-toyota")));
    add("form-collaboration", rig -> forms(rig).edit(List.of("c-bosch-centre")));
    add("form-several", rig -> forms(rig).edit(List.of("c-bosch-centre", "c-battery-lab")));
    add("form-delete", rig -> forms(rig).delete(List.of("o-toyota")));
    add("form-merge", rig -> forms(rig).merge(List.of("o-toyota", "o-siemens")));
  }

  static Forms forms(WindowRig rig) {
    return rig.window().shell().forms();
  }

  private void windows() {
    add(
        "tiles-two",
        rig -> {
          look(rig, ViewKind.GRAPH, "o-toyota");
          run(rig, "tiles-2");
        });
    add(
        "tiles-four",
        rig -> {
          look(rig, ViewKind.GRAPH, "o-toyota");
          run(rig, "tiles-4");
        });
    add(
        "small-window",
        rig -> {
          rig.stage().setWidth(960);
          rig.stage().setHeight(600);
          look(rig, ViewKind.GRAPH, "o-toyota");
        });
  }

  static void look(WindowRig rig, ViewKind view, String selected) {
    rig.explorer.view().set(view);
    if (selected.isEmpty()) {
      rig.explorer.clearSelection();
    } else {
      rig.explorer.select(selected);
    }
  }

  static void option(WindowRig rig, UnaryOperator<ViewOptions> change) {
    rig.explorer.options().set(change.apply(rig.explorer.options().get()));
  }

  private static void run(WindowRig rig, String command) {
    rig.window().shell().commands().get(command).run();
  }
}
