package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import liaison.app.AuditService;
import liaison.app.Registry;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.scene.Scene;
import liaison.scene.audit.AuditReport;
import liaison.ui.shell.Views;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Projects at the edge of what there can be make sense in every view and both languages. */
class EdgeProjectsTest {

  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z-]+)+");

  private static final AuditService AUDIT = new AuditService(new Registry());
  private static WindowRig rig;

  @BeforeAll
  static void start() throws TimeoutException {
    rig = new WindowRig(EdgeProjects.all().get("nothing at all"), Language.ZH);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @Test
  void everyPageStillMakesSense() {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Dataset> project : EdgeProjects.all().entrySet()) {
      WindowRig.call(() -> {
        rig.explorer.open(Text.literal(project.getKey()), project.getValue());
        rig.window().shell().editing().attach(Optional.of(new FakeEdits(project.getValue())));
        project.getValue().rows(Schema.ORGANISATIONS).stream()
            .findFirst()
            .ifPresent(first -> rig.explorer.select(first.id()));
        return true;
      });
      for (Views.Entry view : Views.ALL) {
        for (Language language : Language.values()) {
          String where = project.getKey() + ", " + view.kind().code() + ", " + language.code();
          look(view.kind(), language, where, faults);
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  private static void look(ViewKind view, Language language, String where, List<String> faults) {
    WindowRig.call(() -> {
      rig.explorer.language().set(language);
      rig.explorer.view().set(view);
      return true;
    });
    rig.settle();
    WindowRig.await("the background", rig.jobs::isIdle);
    rig.settle();
    int before = faults.size();
    WindowRig.call(() -> {
      if (view.isPicture()) {
        picture(where, faults);
      }
      for (Node node : rig.stage().getScene().getRoot().lookupAll(".label")) {
        if (node instanceof Labeled label
            && label.getText() != null
            && KEY.matcher(label.getText()).matches()) {
          faults.add(where + ": a key without words: " + label.getText());
        }
      }
      return true;
    });
    if (faults.size() > before) {
      rig.snapshot("edge " + where, 1);
    }
  }

  private static void picture(String where, List<String> faults) {
    rig.window()
        .shell()
        .view()
        .model()
        .failure()
        .get()
        .ifPresent(reason -> faults.add(where + ": " + reason));
    Optional<Scene> shown = rig.window().shell().view().canvas().shown().get();
    if (shown.filter(scene -> !scene.caption().title().isBlank()).isEmpty()) {
      faults.add(where + ": no title");
    }
    shown.ifPresent(scene ->
        AUDIT.audit(scene).findings().stream()
            .filter(finding -> finding.kind() != AuditReport.Kind.DROPPED)
            .forEach(
                finding -> faults.add(where + ": " + finding.kind().code() + " " + finding.id())));
  }
}
