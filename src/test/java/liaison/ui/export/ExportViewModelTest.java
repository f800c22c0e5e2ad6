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
    model(
            (file, pages, options, progress) -> {
              written.add(file);
              assertEquals(300, pages.getFirst().width());
              assertEquals(2, options.scale());
            })
        .export();
    assertEquals(List.of(Path.of("out", "a.svg")), written);
    assertEquals(List.of("project-graph.png"), suggested);
    assertEquals(List.of(Text.of("export.done", Path.of("out", "a.svg").toString())), told);
  }

  @Test
  void aNameWithoutEndingBecomesAPng() {
    answer = Optional.of(Path.of("out", "a"));
    model((file, pages, options, progress) -> written.add(file)).export();
    assertEquals(List.of(Path.of("out", "a.png")), written);
  }

  @Test
  void cancellingWritesAndSaysNothing() {
    answer = Optional.empty();
    model((file, pages, options, progress) -> written.add(file)).export();
    assertEquals(List.of(), written);
    assertEquals(List.of(), told);
  }

  @Test
  void withoutAPictureNobodyIsAsked() {
    subject = Optional.empty();
    model((file, pages, options, progress) -> written.add(file)).export();
    assertEquals(List.of(), suggested);
    assertEquals(List.of(Text.of("export.nothing")), told);
  }

  @Test
  void aFailureIsToldAndTheButtonWorksAgain() {
    ExportViewModel model =
        model((file, pages, options, progress) -> {
          throw new AppException(Fault.OUTPUT, Text.literal("read-only"));
        });
    model.export();
    assertEquals(List.of(Text.literal("read-only")), told);
    assertFalse(model.running().get());
  }
}
