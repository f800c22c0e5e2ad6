package liaison.ui.project;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;

/** A field for the name of a project that says beside itself what is wrong with it. */
final class NameForm extends VBox {

  private static final int LONGEST = 200;
  private static final Text NOTHING = Text.literal("");

  private final TextField field = new TextField();
  private final Function<String, Optional<Text>> check;
  private final ReadOnlyObjectWrapper<Text> doubt = new ReadOnlyObjectWrapper<>(NOTHING);
  private final Consumer<String> taker;

  /**
   * @param button what the button that takes the name says
   * @param check says what is wrong with a name
   * @param taker takes a name that is right
   */
  NameForm(
      Controls controls,
      Text button,
      Function<String, Optional<Text>> check,
      Consumer<String> taker) {
    this.check = check;
    this.taker = taker;
    getStyleClass().add("name-form");
    field.setId("project-new-name");
    field.promptTextProperty().bind(controls.words().of(Text.of("project.name")));
    field.accessibleTextProperty().bind(controls.words().of(Text.of("project.name")));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button take = controls.button(button, this::take, "accent-button");
    take.setId("project-name-take");
    take.setMinWidth(Region.USE_PREF_SIZE);
    Label wrong = new Label();
    wrong.setId("project-name-doubt");
    wrong.getStyleClass().add("field-doubt");
    wrong.textProperty().bind(controls.words().of(doubt));
    wrong.setWrapText(true);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    HBox row = new HBox(field, take);
    row.getStyleClass().add("name-row");
    getChildren().addAll(row, wrong);
    field.setOnAction(event -> take());
    field
        .textProperty()
        .subscribe(text -> doubt.set(text.isBlank() ? NOTHING : wrong(text).orElse(NOTHING)));
    take.disableProperty()
        .bind(
            field
                .textProperty()
                .map(String::isBlank)
                .flatMap(blank -> doubt.map(now -> blank || !now.equals(NOTHING))));
  }

  private Optional<Text> wrong(String text) {
    boolean isOdd = text.strip().length() > LONGEST;
    return isOdd
        ? Optional.of(Text.of("store.project.badName", LONGEST))
        : check.apply(text.strip());
  }

  private void take() {
    String name = field.getText().strip();
    if (!name.isEmpty() && wrong(name).isEmpty()) {
      taker.accept(name);
    }
  }

  /** What is wrong with the name in the field. */
  ReadOnlyObjectProperty<Text> doubt() {
    return doubt.getReadOnlyProperty();
  }

  /** Begins with a name. */
  void start(String name) {
    field.setText(name);
    field.selectAll();
    field.requestFocus();
  }

  TextField field() {
    return field;
  }
}
