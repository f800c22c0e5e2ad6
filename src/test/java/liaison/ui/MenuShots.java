package liaison.ui;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import liaison.app.picture.ViewKind;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.edit.Change;
import liaison.model.filter.Filter;
import liaison.model.record.SavedFilter;
import liaison.ui.project.ProjectChoice;
import liaison.ui.task.Slot;

/** Menus, lists that hang from something, work that goes on, and what is asked about projects. */
final class MenuShots {

  private MenuShots() {}

  static List<Shot> all() {
    return List.of(
        Shot.of("menu-node", rig -> Shots.look(rig, ViewKind.GRAPH, "o-toyota"))
            .then(rig -> menuKey(rig, "#canvas-graph")),
        Shot.of("menu-graph", rig -> Shots.look(rig, ViewKind.GRAPH, ""))
            .then(rig -> menuKey(rig, "#canvas-graph")),
        Shot.of("menu-timeline", rig -> Shots.look(rig, ViewKind.TIMELINE, "c-bosch-centre"))
            .then(rig -> menuKey(rig, "#canvas-timeline")),
        Shot.of("menu-row", rig -> Shots.look(rig, ViewKind.TABLE, "o-toyota"))
            .then(rig -> menuKey(rig, "#records")),
        Shot.of("menu-project").then(rig -> open(rig, "#project-name")),
        Shot.of("menu-table", rig -> Shots.look(rig, ViewKind.TABLE, ""))
            .then(rig -> open(rig, "#table-choice")),
        Shot.of("menu-more", MenuShots::narrow).then(rig -> open(rig, "#more")),
        Shot.of("menu-saved", MenuShots::saved).then(rig -> open(rig, "#filter-saved")),
        Shot.of("filter-saved-some", MenuShots::saved, rig -> Shot.run(rig, "filter-saved")),
        Shot.of("tasks")
            .then(MenuShots::work, rig -> {}, rig -> fire(rig, "#tasks-sign"), rig -> {}),
        Shot.of("welcome-all", rig -> Shot.run(rig, "welcome"), rig -> fire(rig, "#welcome-all")),
        Shot.of("welcome-menu", rig -> Shot.run(rig, "welcome"), rig -> fire(rig, "#welcome-all"))
            .then(rig ->
                rig.stage().getScene().lookup("#welcome").lookupAll(".icon-menu").stream()
                    .filter(MenuButton.class::isInstance)
                    .findFirst()
                    .ifPresent(menu -> ((MenuButton) menu).show())),
        project("project-rename", KeyCode.F2),
        project("project-delete", KeyCode.DELETE),
        Shot.of("toast", rig -> Shots.look(rig, ViewKind.TABLE, "o-toyota"))
            .then(rig -> Shot.run(rig, "table.copy")));
  }

  private static Shot project(String name, KeyCode key) {
    return Shot.of(
        name,
        rig -> rig.window().open(ProjectChoice.project(OtherProjects.PLAIN)),
        rig -> Shot.run(rig, "welcome"),
        rig -> key(rig, "#project-row-0", key));
  }

  private static void saved(WindowRig rig) {
    keep(rig, "f-1", "Joint laboratories with companies", "kind=joint-lab; type=company");
    keep(rig, "f-2", "德国与日本的企业，2018 年至 2020 年", "type=company; country=DE,JP");
    rig.explorer.filter().set(Filter.parse("type=company; country=DE,JP"));
  }

  private static void keep(WindowRig rig, String id, String name, String filter) {
    rig.window().shell().editing().apply(Change.create(new SavedFilter(id, name, filter)));
  }

  private static void narrow(WindowRig rig) {
    rig.stage().setWidth(960);
    rig.stage().setHeight(600);
  }

  private static void menuKey(WindowRig rig, String id) {
    key(rig, id, KeyCode.F10);
  }

  private static void key(WindowRig rig, String id, KeyCode code) {
    Node node = rig.stage().getScene().lookup(id);
    if (node != null) {
      node.requestFocus();
      boolean isMenu = code == KeyCode.F10;
      node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isMenu, false, false, false));
    }
  }

  private static void open(WindowRig rig, String id) {
    if (rig.stage().getScene().lookup(id) instanceof MenuButton menu) {
      menu.show();
    }
  }

  private static void fire(WindowRig rig, String id) {
    if (rig.stage().getScene().lookup(id) instanceof Button button) {
      button.fire();
    }
  }

  /** Work of which one part is half done, and of which another says nothing. */
  private static void work(WindowRig rig) {
    rig.jobs.run(
        Slot.longWork("shot"),
        Text.of("shell.opening", Text.of("shell.sample")),
        progress -> endless(progress, 100));
    rig.jobs.run(Slot.work("shot"), Text.of("project.job"), progress -> endless(progress, 0));
  }

  /** Ends only when it is cancelled. */
  private static boolean endless(Progress progress, long total) throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      progress.step(45, total);
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return true;
  }
}
