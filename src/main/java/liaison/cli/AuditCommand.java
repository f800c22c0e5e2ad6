package liaison.cli;

import java.util.concurrent.Callable;
import liaison.app.AuditService;
import liaison.app.LoadedData;
import liaison.app.picture.Pictures;
import liaison.base.Progress;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.audit.AuditReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code liaison audit}: measures a view as an art director would. */
@Command(name = "audit", description = "${bundle:cli.audit.about}", sortOptions = false)
final class AuditCommand implements Callable<Integer> {

  private final GlobalOptions global;

  @Mixin private final DataOptions source = new DataOptions();

  @Mixin private final PictureOptions picture = new PictureOptions();

  AuditCommand(GlobalOptions global) {
    this.global = global;
  }

  @Override
  public Integer call() {
    source.check();
    picture.check();
    Console console = global.console();
    LoadedData loaded = DataAccess.load(global, source);
    Scene scene =
        new Pictures(global.registry())
            .prepare(picture.request(loaded.data()), Progress.NONE)
            .scene(picture.canvas(console.language()), Highlight.NONE);
    AuditReport report = new AuditService(global.registry()).audit(scene);
    if (global.isJson()) {
      console.result(AuditService.json(report, console.messages()));
    } else {
      AuditService.lines(report).forEach(console::line);
    }
    boolean clean = report.isClean() && !loaded.hasProblems();
    return clean ? 0 : CommandLineFace.DONE_WITH_PROBLEMS;
  }
}
