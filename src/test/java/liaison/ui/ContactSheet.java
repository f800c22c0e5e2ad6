package liaison.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import liaison.app.AuditService;
import liaison.app.CodeLists;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.app.Workspace;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.app.settings.Settings;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.model.value.Period;
import liaison.scene.audit.AuditReport;
import liaison.ui.control.Card;
import liaison.ui.project.ProjectChoice;
import liaison.ui.state.SaveState;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A page of pictures of the window: every view, form and dialog, in both languages and themes, at
 * 100 % and 200 %.
 */
public final class ContactSheet {

  private static final int PULSES = 20;
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private static final AuditService AUDIT = new AuditService(new Registry());

  private final WindowRig rig;
  private final Path folder;
  private final Map<String, List<String>> cells = new LinkedHashMap<>();
  private final List<String> found = new ArrayList<>();

  private ContactSheet(WindowRig rig, Path folder) {
    this.rig = rig;
    this.folder = folder;
  }

  /**
   * @param args the folder; parts of the names of the shots wanted, none for all; parts of the
   *     variants wanted, such as {@code zh-dark-200}
   */
  public static void main(String[] args) throws IOException, TimeoutException {
    List<Shot> shots = Shots.all().stream().filter(shot -> isWanted(shot.name(), args, 1)).toList();
    List<Variant> variants =
        Variant.ALL.stream().filter(each -> isWanted(each.name(), args, 2)).toList();
    make(Files.createDirectories(Path.of(args[0])), shots, variants);
    System.exit(0);
  }

  /** Makes the pictures and the page; returns what a reader would stumble at in the window. */
  static List<String> make(Path folder, List<Shot> shots, List<Variant> variants)
      throws IOException, TimeoutException {
    Path library = Files.createTempDirectory("liaison-shots");
    for (String name : List.of(CardShots.EMPTY, CardShots.LONG)) {
      Workspace.at(library).create(name).close();
    }
    OtherProjects.neededBy(shots)
        .forEach((name, first) -> Workspace.at(library).create(name, first.get()).close());
    try (WindowRig rig =
        new WindowRig(Dataset.empty(CodeLists.load()), Language.ZH, library, Settings.STANDARD)) {
      ContactSheet sheet = new ContactSheet(rig, folder);
      sheet.open();
      for (Variant variant : variants) {
        shots.forEach(shot -> sheet.take(shot, variant));
      }
      sheet.index();
      return sheet.found;
    }
  }

  private static boolean isWanted(String name, String[] args, int at) {
    return args.length <= at
        || args[at].isBlank()
        || Arrays.stream(args[at].split("[ ,]+")).anyMatch(name::contains);
  }

  private void open() {
    WindowRig.call(() -> {
      rig.window().open(ProjectChoice.SAMPLE);
      return true;
    });
    WindowRig.await(
        "the sample",
        () ->
            rig.window().shell().projects().projectName().equals(Optional.of(SampleProject.NAME))
                && !rig.explorer.dataset().get().isEmpty());
  }

  private void take(Shot shot, Variant variant) {
    sample();
    rig.draw(variant.scale());
    WindowRig.call(() -> {
      rest();
      rig.explorer.language().set(variant.language());
      rig.explorer.theme().set(variant.theme());
      return true;
    });
    still();
    for (var step : shot.steps()) {
      WindowRig.call(() -> {
        step.accept(rig);
        return true;
      });
      still();
    }
    // What was set last has its looks a pulse or two later.
    WaitForAsyncUtils.waitForFxEvents(PULSES);
    for (var step : shot.last()) {
      WindowRig.call(() -> {
        step.accept(rig);
        return true;
      });
      WaitForAsyncUtils.waitForFxEvents(PULSES);
    }
    String name = shot.name() + "-" + variant.name();
    WindowRig.call(() -> {
      WritableImage image = Snapshots.all(rig.stage(), variant.scale());
      Snapshots.write(image, folder.resolve(name + ".png"));
      List<String> faults = faults(image, variant.scale());
      faults.forEach(fault -> found.add(name + ": " + fault));
      faults.addAll(pictureFaults());
      cells.put(name, faults);
      System.out.println(name + (faults.isEmpty() ? "" : "\n  " + String.join("\n  ", faults)));
      return true;
    });
  }

  /** Whether nothing stands out, and so nothing is dimmed. */
  private boolean isPlain() {
    return rig.explorer.selection().get().isEmpty();
  }

  private List<String> faults(WritableImage image, double scale) {
    List<String> faults =
        new ArrayList<>(Looks.faults(rig.stage().getScene().getRoot(), image, scale));
    Snapshots.popups()
        .forEach(popup ->
            faults.addAll(
                Looks.faults(
                    popup.getScene().getRoot(), Snapshots.take(popup.getScene(), scale), scale)));
    return faults;
  }

  /** What the audit says about the picture in the centre. */
  private List<String> pictureFaults() {
    List<String> faults = new ArrayList<>();
    if (rig.explorer.view().get().isPicture()) {
      rig.window()
          .shell()
          .view()
          .canvas()
          .shown()
          .get()
          .ifPresent(scene ->
              AUDIT.audit(scene).findings().stream()
                  .filter(finding -> finding.kind() != AuditReport.Kind.DROPPED)
                  .filter(finding -> finding.kind() != AuditReport.Kind.CONTRAST || isPlain())
                  .forEach(finding -> faults.add(finding.kind().code() + ": " + finding.id())));
    }
    return faults;
  }

  /** The sample, if another project is open, with its steps taken back. */
  private void sample() {
    boolean isOther =
        !rig.window().shell().projects().projectName().equals(Optional.of(SampleProject.NAME));
    if (isOther) {
      open();
      still();
    }
    while (WindowRig.call(() -> steps() > 1)) {
      WindowRig.call(() -> rig.window().shell().editing().undo());
      still();
    }
  }

  /** Waits for what is read and kept too, and for what that draws anew. */
  private void still() {
    rig.still();
    WindowRig.await(
        "the store",
        () ->
            rig.jobs.running().isEmpty()
                && rig.window().shell().editing().state().get() != SaveState.SAVING);
    rig.still();
  }

  /** How many steps there are; the first is the sample's own. */
  private long steps() {
    return rig.window().shell().editing().history().get().stream()
        .filter(line -> !line.isUndone())
        .count();
  }

  private boolean isShown(String id) {
    for (Node node = rig.stage().getScene().lookup(id); node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return rig.stage().getScene().lookup(id) != null;
  }

  /** The window as it was, without cards, filter and selection. */
  private void rest() {
    Snapshots.popups().forEach(PopupWindow::hide);
    if (rig.stage().getScene().lookup("#toast") instanceof Parent toast && toast.isVisible()) {
      toast.lookupAll(".icon-button").forEach(cross -> ((Button) cross).fire());
    }
    rig.jobs.running().forEach(running -> running.job().cancel());
    if (isShown("#presenter")) {
      Shot.run(rig, "present");
    }
    while (rig.window().shell().layers().top().get().isPresent()) {
      rig.window().shell().layers().top().get().ifPresent(Card::close);
      rig.window().shell().layers().top().get().ifPresent(Card::dismiss);
    }
    if (rig.stage().getScene().lookup("#welcome-back") instanceof Button back) {
      back.fire();
    }
    if (isShown("#history-panel")) {
      Shot.run(rig, "history");
    }
    rig.stage().setWidth(WIDTH);
    rig.stage().setHeight(HEIGHT);
    rig.explorer.showTiles(List.of(ViewKind.GRAPH));
    rig.explorer.view().set(ViewKind.GRAPH);
    rig.explorer.filter().set(Filter.NONE);
    rig.explorer.period().set(Period.ALWAYS);
    rig.explorer.options().set(ViewOptions.STANDARD);
    rig.explorer.clearSelection();
    if (rig.stage().getScene().lookup("#search") instanceof TextField search) {
      search.clear();
      rig.window().shell().centre().focusContent();
    }
  }

  private void index() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html><meta charset=\"utf-8\"><title>Liaison</title>\n")
        .append("<style>body{font:13px sans-serif;background:#888;margin:16px}")
        .append("figure{display:inline-block;margin:8px;width:30%}img{width:100%}</style>\n");
    for (String cell : cells.keySet()) {
      page.append("<figure><a href=\"")
          .append(cell)
          .append(".png\"><img loading=\"lazy\" src=\"")
          .append(cell)
          .append(".png\"></a><figcaption>")
          .append(cell);
      for (String fault : cells.getOrDefault(cell, List.of())) {
        page.append("<br>").append(fault.replace("&", "&amp;").replace("<", "&lt;"));
      }
      page.append("</figcaption></figure>\n");
    }
    Files.write(folder.resolve("index.html"), page.toString().getBytes(StandardCharsets.UTF_8));
  }
}
