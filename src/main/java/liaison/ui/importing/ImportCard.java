package liaison.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.exchange.in.ImportPlan;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.control.OpenPrompt;
import liaison.ui.importing.ImportViewModel.Stage;
import liaison.ui.importing.ImportViewModel.Target;

/** The card that leads through an import. */
public final class ImportCard {

  private static final double WIDTH = 640;

  private final ImportViewModel model;
  private final Controls controls;
  private final Layers layers;
  private final OpenPrompt prompt;
  private final Card card;
  private final VBox body = new VBox();

  public ImportCard(ImportViewModel model, Controls controls, Layers layers, OpenPrompt prompt) {
    this.model = model;
    this.controls = controls;
    this.layers = layers;
    this.prompt = prompt;
    this.card = new Card("import", Text.of("importing.title"), controls);
    body.getStyleClass().add("import-body");
    body.setPrefWidth(WIDTH);
    card.setBody(body);
    card.onClose(this::close);
    model.stage().subscribe(this::show);
    model.failure().subscribe(reason -> show(model.stage().get()));
    DropTarget.attach(layers, this::read);
  }

  /** Asks for files. */
  public void open() {
    if (model.stage().get() != Stage.WRITING) {
      model.begin();
      appear();
    }
  }

  /** Reads files and says what they would change. */
  public void read(List<String> paths) {
    if (model.stage().get() != Stage.WRITING) {
      appear();
      model.read(paths);
    }
  }

  private void appear() {
    layers.show(card);
    focus();
  }

  /** What is being written cannot be stopped half way; everything else leaves no trace. */
  private void close() {
    if (model.stage().get() != Stage.WRITING) {
      model.begin();
      card.dismiss();
    }
  }

  private void show(Stage stage) {
    body.getChildren().clear();
    card.foot().getChildren().clear();
    model.failure().get().ifPresent(reason -> body.getChildren().add(failure(reason)));
    switch (stage) {
      case CHOOSE -> choose();
      case READING -> wait("importing.reading");
      case REPORT -> model.plan().get().ifPresent(this::report);
      case WRITING -> wait("importing.writing");
      case DONE -> model.plan().get().ifPresent(this::done);
    }
    if (layers.top().get().filter(card::equals).isPresent()) {
      focus();
    }
  }

  private void focus() {
    Optional<Node> wanted =
        card.foot().getChildren().reversed().stream()
            .filter(node -> !node.isDisabled())
            .findFirst();
    wanted
        .or(() -> Optional.ofNullable(card.lookup("#import-files")))
        .ifPresent(Node::requestFocus);
  }

  private Node failure(Text reason) {
    Label label = wrapped(reason, "failure");
    label.setId("import-failure");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Label wrapped(Text text, String... styles) {
    Label label = controls.label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void choose() {
    Button files =
        controls.button(Text.of("importing.files"), () -> chosen(prompt.files()), "accent-button");
    files.setId("import-files");
    Button folder =
        controls.button(Text.of("importing.folder"), () -> chosen(prompt.folder()), "quiet-button");
    folder.setId("import-folder");
    HBox buttons = new HBox(files, folder);
    buttons.getStyleClass().add("import-choices");
    VBox place =
        new VBox(
            wrapped(Text.of("importing.drop"), "import-drop-title"),
            wrapped(Text.of("importing.what"), "import-drop-note"),
            buttons);
    place.getStyleClass().add("import-drop");
    body.getChildren().add(place);
  }

  private void chosen(List<String> paths) {
    if (!paths.isEmpty()) {
      model.read(paths);
    }
  }

  private void wait(String key) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progress());
    bar.getStyleClass().add("slim-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox box = new VBox(controls.label(Text.of(key)), bar);
    box.getStyleClass().add("import-wait");
    body.getChildren().add(box);
    if (model.stage().get() == Stage.READING) {
      Button stop = controls.button(Text.of("importing.cancel"), this::close, "quiet-button");
      card.foot().getChildren().add(stop);
    }
  }

  private void report(ImportPlan plan) {
    body.getChildren().add(wrapped(Text.literal(model.files()), "import-name"));
    boolean isUseful = plan.report().kept() > 0;
    TargetView target = new TargetView(model, controls);
    if (isUseful) {
      body.getChildren().add(target);
    }
    body.getChildren().add(new ReportView(plan.report(), controls));
    Button other = controls.button(Text.of("importing.other"), this::open, "link-button");
    other.setId("import-other");
    Button cancel = controls.button(Text.of("importing.cancel"), this::close, "quiet-button");
    cancel.setId("import-cancel");
    Button run =
        controls.button(
            Text.of("importing.run", plan.report().added() + plan.report().changed()),
            model::run,
            "accent-button");
    run.setId("import-run");
    run.disableProperty().bind(target.canImport().not());
    card.foot().getChildren().addAll(other, Controls.spring(), cancel);
    if (isUseful) {
      card.foot().getChildren().add(run);
    }
  }

  private void done(ImportPlan plan) {
    boolean isOpen = model.target().get() == Target.OPEN;
    Label what =
        wrapped(
            Text.of(
                isOpen ? "importing.done.open" : "importing.done.new",
                plan.report().added(),
                plan.report().changed(),
                model.openName()),
            "import-sum");
    what.setId("import-done");
    body.getChildren().add(what);
    if (isOpen) {
      body.getChildren().add(wrapped(Text.of("importing.done.undo"), "import-drop-note"));
    }
    Button close = controls.button(Text.of("importing.close"), this::close, "quiet-button");
    close.setId("import-close-done");
    card.foot().getChildren().add(close);
    if (plan.report().added() > 0) {
      Button show =
          controls.button(
              Text.of("importing.showNew"),
              () -> {
                model.showNew();
                close();
              },
              "accent-button");
      show.setId("import-show-new");
      card.foot().getChildren().add(show);
    }
  }
}
