package liaison.ui.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Segmented;
import liaison.ui.importing.ImportViewModel.Target;

/** Where an import goes: a new project by name, or the one that is open. */
final class TargetView extends VBox {

  private static final Text NOTHING = Text.literal("");

  private final ImportViewModel model;

  TargetView(ImportViewModel model, Controls controls) {
    this.model = model;
    getStyleClass().add("import-target");
    HBox row = new HBox(controls.label(Text.of("importing.into"), "import-heading"));
    row.getStyleClass().add("import-target-row");
    if (model.hasOpen()) {
      Map<Target, Text> choices = new LinkedHashMap<>();
      choices.put(Target.OPEN, Text.of("importing.into.open", model.openName()));
      choices.put(Target.NEW, Text.of("importing.into.new"));
      Segmented<Target> choice = new Segmented<>(controls.words(), model.target(), choices);
      choice.setId("import-target");
      row.getChildren().add(choice);
    } else {
      row.getChildren().setAll(controls.label(Text.of("importing.into.newOnly"), "import-heading"));
    }
    TextField name = new TextField();
    name.setId("import-name");
    name.textProperty().bindBidirectional(model.name());
    name.accessibleTextProperty().bind(controls.words().of(Text.of("importing.name")));
    name.promptTextProperty().bind(controls.words().of(Text.of("importing.name")));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.visibleProperty().bind(model.target().map(Target.NEW::equals));
    name.managedProperty().bind(name.visibleProperty());
    row.getChildren().add(name);
    Label doubt = new Label();
    doubt.getStyleClass().add("field-doubt");
    doubt
        .textProperty()
        .bind(
            controls
                .words()
                .of(
                    Bindings.createObjectBinding(
                        () -> model.nameDoubt().orElse(NOTHING), model.name(), model.target())));
    doubt.setWrapText(true);
    doubt.managedProperty().bind(doubt.textProperty().isNotEmpty());
    getChildren().addAll(row, doubt);
  }

  /** Whether the import can be done as it stands. */
  BooleanBinding canImport() {
    return Bindings.createBooleanBinding(
        model::canImport, model.name(), model.target(), model.stage(), model.plan());
  }
}
