package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import liaison.app.CodeLists;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.cli.CommandLineFace;
import liaison.model.Dataset;
import liaison.model.value.Period;
import liaison.ui.project.ProjectChoice;
import liaison.ui.shell.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window exports is what the command line writes for the same request. */
class SameBytesTest {

  @Test
  void theWindowAndTheCommandLineWriteTheSame(@TempDir Path folder)
      throws IOException, TimeoutException {
    try (WindowRig rig = new WindowRig(Dataset.empty(CodeLists.load()), Language.ZH)) {
      WindowRig.call(() -> {
        rig.window().open(ProjectChoice.SAMPLE);
        return true;
      });
      WindowRig.await("the sample", () -> !rig.explorer.dataset().get().isEmpty());
      WindowRig.call(() -> {
        rig.explorer.period().set(Period.ofYears(2018, 2020));
        return true;
      });
      for (ViewKind view :
          Views.ALL.stream().map(Views.Entry::kind).filter(ViewKind::isPicture).toList()) {
        WindowRig.call(() -> {
          rig.explorer.view().set(view);
          return true;
        });
        rig.settle();
        compare(rig, folder, view);
      }
    }
  }

  private static void compare(WindowRig rig, Path folder, ViewKind view) throws IOException {
    for (String ending : List.of(".svg", ".png")) {
      Path ours = folder.resolve("window-" + view.code() + ending);
      rig.answer(ours);
      WindowRig.call(() -> {
        ((Button) rig.stage().getScene().lookup("#export")).fire();
        ((Button) rig.stage().getScene().lookup("#export-write")).fire();
        return true;
      });
      WindowRig.await(
          "the message",
          () ->
              ((Label) rig.stage().getScene().lookup("#toast-text"))
                  .getText()
                  .contains(ours.toString()));
      Path theirs = folder.resolve("command-" + view.code() + ending);
      render(view, size(rig, true), size(rig, false), theirs);
      assertArrayEquals(Files.readAllBytes(theirs), Files.readAllBytes(ours), view + ending);
    }
  }

  private static String size(WindowRig rig, boolean isWidth) {
    var canvas = rig.window().shell().view().canvas();
    double length = WindowRig.call(() -> isWidth ? canvas.getWidth() : canvas.getHeight());
    assertEquals(Math.rint(length), length, "a canvas of whole units");
    return Integer.toString((int) length);
  }

  private static void render(ViewKind view, String width, String height, Path out) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code =
        new CommandLineFace(stream, stream, Language.ZH)
            .run(
                "render",
                "--data",
                "sample:tsinghua",
                "--view",
                view.code(),
                "--from",
                "2018",
                "--to",
                "2020",
                "--width",
                width,
                "--height",
                height,
                "--scale",
                "2",
                "--dpi",
                "192",
                "--out",
                out.toString());
    assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
  }
}
