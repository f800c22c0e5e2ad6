package liaison.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Text;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Theme;
import liaison.ui.Fakes;
import liaison.ui.StarPicture;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {

  private final List<Text> told = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();
  private Optional<Path> answer = Optional.of(Path.of("out", "a.svg"));
  private Optional<ExportSubject> subject =
      Optional.of(
          new ExportSubject(
              new StarPicture(Fakes.project()),
              Canvas.of(300, 200, Language.EN, Theme.DARK),
              Highlight.NONE,
              "project-graph",
              "as the test"));
  private final List<String> suggested = new ArrayList<>();

  /** Starts, and takes what is offered. */
  private static void export(ExportViewModel model) {
    model.start();
    model.write();
  }

  private ExportViewModel model(FigureWriter writer) {
    return new ExportViewModel(
        Fakes.jobs(),
        () -> subject,
        name -> {
          suggested.add(name);
          return answer;
        },
        writer,
        told::add);
  }

  @Test
  void thePictureIsWrittenAsItIs() {
    export(
        model((file, pages, options, progress) -> {
          written.add(file);
          assertEquals(300, pages.getFirst().width());
          assertEquals(2, options.scale());
        }));
    assertEquals(List.of(Path.of("out", "a.svg")), written);
    assertEquals(List.of("project-graph.png"), suggested);
    assertEquals(List.of(Text.of("export.done", Path.of("out", "a.svg").toString())), told);
  }

  @Test
  void aNameWithoutEndingBecomesAPng() {
    answer = Optional.of(Path.of("out", "a"));
    export(model((file, pages, options, progress) -> written.add(file)));
    assertEquals(List.of(Path.of("out", "a.png")), written);
  }

  @Test
  void cancellingWritesAndSaysNothing() {
    answer = Optional.empty();
    export(model((file, pages, options, progress) -> written.add(file)));
    assertEquals(List.of(), written);
    assertEquals(List.of(), told);
  }

  @Test
  void withoutAPictureNobodyIsAsked() {
    subject = Optional.empty();
    export(model((file, pages, options, progress) -> written.add(file)));
    assertEquals(List.of(), suggested);
    assertEquals(List.of(Text.of("export.nothing")), told);
  }

  @Test
  void aFailureIsToldAndTheButtonWorksAgain() {
    ExportViewModel model =
        model((file, pages, options, progress) -> {
          throw new AppException(Fault.OUTPUT, Text.literal("read-only"));
        });
    export(model);
    assertEquals(List.of(Text.literal("read-only")), told);
    assertFalse(model.running().get());
  }

  @Test
  void aReportIsSixteenCentimetresAtItsResolution() {
    ExportViewModel model =
        model((file, pages, options, progress) -> {
          assertEquals(605, pages.getFirst().width());
          assertEquals(378, pages.getFirst().height());
          assertEquals(300.0 / 96, options.scale());
          assertEquals(300, options.dpi());
          written.add(file);
        });
    model.start();
    model.choose(ExportSize.Preset.REPORT);
    assertEquals("project-graph.png", model.fileName());
    model.format().set(ExportViewModel.Format.SVG);
    assertEquals("project-graph.svg", model.fileName());
    model.write();
    assertEquals(1, written.size());
    assertFalse(model.open().get());
  }

  @Test
  void aStampAndAWallAreNotWritten() {
    ExportViewModel model = model((file, pages, options, progress) -> written.add(file));
    model.start();
    for (double side : new double[] {10, 90_000}) {
      model.size().set(new ExportSize(ExportSize.Preset.OWN, side, side, ExportSize.Unit.PX, 96));
      assertFalse(model.size().get().isUsable());
      model.write();
    }
    assertEquals(List.of(), written);
  }

  @Test
  void whatWasChosenLastIsThereTheNextTime() {
    ExportViewModel model = model((file, pages, options, progress) -> written.add(file));
    model.start();
    model.choose(ExportSize.Preset.SLIDE);
    model.theme().set(Theme.PRINT);
    model.write();
    model.start();
    assertEquals(ExportSize.Preset.SLIDE, model.size().get().preset());
    assertEquals(Theme.PRINT, model.theme().get());
    assertEquals("1280.0", Double.toString(model.page().orElseThrow().get().width()));
  }
}
