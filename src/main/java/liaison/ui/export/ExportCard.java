package liaison.ui.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Language;
import liaison.base.Text;
import liaison.scene.Theme;
import liaison.ui.canvas.FramePainter;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.control.Segmented;
import liaison.ui.task.Jobs;

/** The card that asks as what and how large a picture is exported, with the page beside it. */
public final class ExportCard {

  private static final double PREVIEW_WIDTH = 400;
  private static final double PREVIEW_HEIGHT = 300;

  private final ExportViewModel model;
  private final Controls controls;
  private final Card card;

  public ExportCard(ExportViewModel model, Jobs jobs, FramePainter painter, Controls controls) {
    this.model = model;
    this.controls = controls;
    this.card = new Card("export-card", Text.of("export.title"), controls);
    ExportPreview preview = new ExportPreview(model, jobs, painter, PREVIEW_WIDTH, PREVIEW_HEIGHT);
    preview.accessibleTextProperty().bind(controls.words().of(Text.of("export.preview")));
    HBox body = new HBox(choices(), preview);
    body.getStyleClass().add("export-body");
    card.setBody(body);
    addFoot();
    card.onClose(model::stop);
  }

  /** Shows the card whenever the user is choosing. */
  public void showIn(Layers layers) {
    model
        .open()
        .subscribe((before, isOpen) -> {
          if (isOpen) {
            layers.show(card);
          } else {
            card.dismiss();
          }
        });
  }

  private VBox choices() {
    Map<ExportViewModel.Format, Text> formats = new LinkedHashMap<>();
    formats.put(ExportViewModel.Format.PNG, Text.of("export.png"));
    formats.put(ExportViewModel.Format.SVG, Text.of("export.svg"));
    Segmented<ExportViewModel.Format> format =
        new Segmented<>(controls.words(), model.format(), formats);
    Map<Theme, Text> themes = new LinkedHashMap<>();
    themes.put(Theme.LIGHT, Text.of("export.theme.light"));
    themes.put(Theme.DARK, Text.of("export.theme.dark"));
    themes.put(Theme.PRINT, Text.of("export.theme.print"));
    Map<Language, Text> languages = new LinkedHashMap<>();
    languages.put(Language.ZH, Text.of("shell.language.zh"));
    languages.put(Language.EN, Text.of("shell.language.en"));
    VBox choices =
        new VBox(
            row(Text.of("export.format"), format),
            row(Text.of("export.size"), sizes()),
            new SizeFields(model, controls).node(),
            row(Text.of("export.theme"), new Segmented<>(controls.words(), model.theme(), themes)),
            row(
                Text.of("export.language"),
                new Segmented<>(controls.words(), model.language(), languages)));
    choices.getStyleClass().add("export-choices");
    card.focusFirst(format.getChildren().getFirst());
    return choices;
  }

  private VBox row(Text name, Node control) {
    VBox row = new VBox(controls.label(name, "strip-label"), control);
    row.getStyleClass().add("export-row");
    if (control instanceof Region region && control instanceof Segmented<?>) {
      region.setMaxWidth(Region.USE_PREF_SIZE);
    }
    return row;
  }

  private VBox sizes() {
    VBox all = new VBox();
    all.getStyleClass().add("export-sizes");
    ToggleGroup group = new ToggleGroup();
    for (ExportSize.Preset preset : ExportSize.Preset.values()) {
      RadioButton button = new RadioButton();
      button.setId("export-" + preset.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.textProperty().bind(controls.words().of(preset.title()));
      button.setOnAction(event -> model.choose(preset));
      all.getChildren().add(button);
    }
    model
        .size()
        .subscribe(
            now -> group.selectToggle((RadioButton) all.getChildren().get(now.preset().ordinal())));
    return all;
  }

  private void addFoot() {
    Label size = new Label();
    size.setId("export-size");
    size.getStyleClass().add("strip-label");
    size.textProperty()
        .bind(
            controls
                .words()
                .of(
                    model
                        .size()
                        .map(now -> now.isUsable() ? now.words() : Text.of("export.size.wrong"))));
    ProgressBar progress = new ProgressBar();
    progress.getStyleClass().add("export-progress");
    progress.progressProperty().bind(model.share());
    progress.visibleProperty().bind(model.running());
    Button cancel = controls.button(Text.of("export.cancel"), model::stop, "quiet-button");
    cancel.setId("export-cancel");
    Button write = controls.button(Text.of("export.write"), model::write, "accent-button");
    write.setId("export-write");
    write.setDefaultButton(true);
    write
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.running().get() || !model.size().get().isUsable(),
                model.running(),
                model.size()));
    card.foot().getChildren().addAll(size, Controls.spring(), progress, cancel, write);
  }
}
