package liaison.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import liaison.app.picture.ViewKind;
import liaison.model.Schema;

/** The smallest window, halves and quarters, presenting, and forms while they are filled in. */
final class SmallShots {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 600;

  private SmallShots() {}

  static List<Shot> all() {
    List<Shot> shots = new ArrayList<>();
    for (ViewKind view : ViewKind.values()) {
      shots.add(
          Shot.of("small-" + view.code(), SmallShots::shrink, rig -> Shots.look(rig, view, "")));
    }
    shots.add(Shot.of("small-export", SmallShots::shrink, rig -> Shot.run(rig, "export")));
    shots.add(
        Shot.of(
            "small-form",
            SmallShots::shrink,
            rig -> Shots.forms(rig).edit(List.of("c-bosch-centre"))));
    shots.add(Shot.of("small-keys", SmallShots::shrink, rig -> Shot.run(rig, "keys")));
    shots.add(Shot.of("small-welcome", SmallShots::shrink, rig -> Shot.run(rig, "welcome")));
    tiles(shots);
    for (ViewKind view : ViewKind.values()) {
      if (view.isPicture() && view != ViewKind.GRAPH) {
        shots.add(
            Shot.of(
                "presenter-" + view.code(),
                rig -> Shots.look(rig, view, ""),
                rig -> Shot.run(rig, "present")));
      }
    }
    forms(shots);
    return shots;
  }

  private static void tiles(List<Shot> shots) {
    shots.add(
        Shot.of(
            "tiles-map-table",
            rig -> rig.explorer.showTiles(List.of(ViewKind.MAP, ViewKind.TABLE))));
    shots.add(
        Shot.of(
            "tiles-overview-timeline",
            rig -> rig.explorer.showTiles(List.of(ViewKind.OVERVIEW, ViewKind.TIMELINE))));
  }

  private static void forms(List<Shot> shots) {
    shots.add(
        Shot.of(
            "form-wrong",
            rig -> Shots.forms(rig).create(Schema.COLLABORATIONS, Map.of()),
            rig -> type(rig, "#field-start", "sometime"),
            rig -> press(rig, "accent-button")));
    shots.add(
        Shot.of("form-picker", rig -> Shots.forms(rig).edit(List.of("c-bosch-centre")))
            .then(rig -> type(rig, "#field-kind", "")));
    shots.add(
        Shot.of(
            "form-discard",
            rig -> Shots.forms(rig).create(Schema.COLLABORATIONS, Map.of()),
            rig -> type(rig, "#field-title_en", "A new one"),
            rig -> rig.window().shell().layers().top().get().ifPresent(card -> card.close())));
    shots.add(
        Shot.of("filter-typed", rig -> Shots.look(rig, ViewKind.TABLE, ""))
            .then(rig -> type(rig, "#filter-text", "kind=joint")));
    shots.add(
        Shot.of("filter-wrong", rig -> Shots.look(rig, ViewKind.TABLE, ""))
            .then(rig -> {
              type(rig, "#filter-text", "knd=joint-lab");
              enter(rig, "#filter-text");
            }));
  }

  private static void shrink(WindowRig rig) {
    rig.stage().setWidth(WIDTH);
    rig.stage().setHeight(HEIGHT);
  }

  private static void enter(WindowRig rig, String id) {
    rig.stage()
        .getScene()
        .lookup(id)
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  private static void type(WindowRig rig, String id, String words) {
    if (rig.stage().getScene().lookup(id) instanceof TextField field) {
      field.requestFocus();
      field.setText(words);
      field.end();
    }
  }

  private static void press(WindowRig rig, String style) {
    rig.window()
        .shell()
        .layers()
        .top()
        .get()
        .ifPresent(card -> {
          for (Node node : card.lookupAll("." + style)) {
            if (node instanceof Button button) {
              button.fire();
            }
          }
        });
  }
}
