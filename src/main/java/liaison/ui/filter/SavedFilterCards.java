package liaison.ui.filter;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.model.record.SavedFilter;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;

/** The cards of saved filters: a name for a new one, and the list of all. */
final class SavedFilterCards {

  private static final double WIDTH = 420;

  private final SavedFiltersModel model;
  private final FilterViewModel filter;
  private final Layers layers;
  private final Controls controls;

  SavedFilterCards(
      SavedFiltersModel model, FilterViewModel filter, Layers layers, Controls controls) {
    this.model = model;
    this.filter = filter;
    this.layers = layers;
    this.controls = controls;
  }

  /** Asks for a name and keeps the filter under it. */
  void save() {
    Card card = new Card("filter-save-card", Text.of("command.filter-save"), controls);
    Label sentence = new Label();
    sentence.textProperty().bind(filter.sentence());
    sentence.setWrapText(true);
    sentence.getStyleClass().add("filter-sentence");
    TextField name = field("filter-save-name", "");
    ObjectProperty<Text> note = new SimpleObjectProperty<>(Text.literal(""));
    name.textProperty()
        .subscribe(typed ->
            note.set(model.isTaken(typed) ? Text.of("filter.saved.taken") : Text.literal("")));
    Runnable done =
        () -> {
          if (name.getText().isBlank()) {
            note.set(Text.of("filter.saved.empty"));
            name.requestFocus();
          } else {
            model.save(name.getText());
            card.dismiss();
          }
        };
    name.setOnAction(event -> done.run());
    VBox body =
        new VBox(
            sentence,
            controls.label(Text.of("filter.saved.name"), "field-label"),
            name,
            note(note));
    body.getStyleClass().add("saved-body");
    body.setPrefWidth(WIDTH);
    card.setBody(body);
    card.focusFirst(name);
    Button cancel = controls.button(Text.of("filter.saved.cancel"), card::close, "quiet-button");
    Button save = controls.button(Text.of("filter.saved.do"), done, "accent-button");
    save.setId("filter-save-do");
    card.foot().getChildren().addAll(Controls.spring(), cancel, save);
    layers.show(card);
  }

  private Label note(ObjectProperty<Text> note) {
    Label label = new Label();
    label.getStyleClass().add("filter-problem");
    label.setWrapText(true);
    label.textProperty().bind(controls.words().of(note));
    return label;
  }

  private TextField field(String id, String text) {
    TextField field = new TextField(text);
    field.setId(id);
    field.promptTextProperty().bind(controls.words().of(Text.of("filter.saved.name.prompt")));
    field.accessibleTextProperty().bind(controls.words().of(Text.of("filter.saved.name")));
    return field;
  }

  /** Lists all, to be applied, renamed and deleted. */
  void list() {
    Card card = new Card("filter-saved-card", Text.of("filter.saved.title"), controls);
    VBox rows = new VBox();
    rows.getStyleClass().add("saved-rows");
    rows.setPrefWidth(WIDTH);
    var listening = model.all().subscribe(all -> fill(rows, all, card));
    card.sceneProperty()
        .subscribe((before, after) -> {
          if (after == null) {
            listening.unsubscribe();
          }
        });
    card.setBody(rows);
    layers.show(card);
  }

  private void fill(VBox rows, List<SavedFilter> all, Card card) {
    if (all.isEmpty()) {
      Label none = controls.label(Text.of("filter.saved.none"), "facet-nothing");
      none.setWrapText(true);
      Button save =
          controls.button(
              Text.of("filter.saved.save"),
              () -> {
                card.dismiss();
                save();
              },
              "quiet-button");
      save.disableProperty().bind(model.canSave().not());
      rows.getChildren().setAll(none, save);
      return;
    }
    rows.getChildren().setAll(all.stream().map(one -> row(one, card)).toList());
  }

  private VBox row(SavedFilter one, Card card) {
    TextField name = field("saved-name-" + one.id(), one.name());
    name.getStyleClass().add("saved-name");
    name.disableProperty().bind(model.canEdit().not());
    HBox.setHgrow(name, Priority.ALWAYS);
    ObjectProperty<Text> note = new SimpleObjectProperty<>(Text.literal(""));
    name.setOnAction(event -> rename(one, name, note));
    name.focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is) {
            rename(one, name, note);
          }
        });
    Button apply =
        controls.button(
            Text.of("filter.saved.apply"),
            () -> {
              model.apply(one);
              card.dismiss();
            },
            "quiet-button");
    apply.setId("saved-apply-" + one.id());
    Button delete =
        controls.button(Text.of("filter.saved.delete"), () -> model.delete(one), "link-button");
    delete.setId("saved-delete-" + one.id());
    delete.disableProperty().bind(model.canEdit().not());
    HBox line = new HBox(name, apply, delete);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("saved-line");
    Label sentence = new Label();
    sentence
        .textProperty()
        .bind(Bindings.createStringBinding(() -> model.sentence(one), filter.sentence()));
    sentence.setWrapText(true);
    sentence.getStyleClass().add("saved-sentence");
    Label problem = note(note);
    BooleanBinding isTold = Bindings.isNotEmpty(problem.textProperty());
    problem.visibleProperty().bind(isTold);
    problem.managedProperty().bind(isTold);
    VBox row = new VBox(line, problem, sentence);
    row.getStyleClass().add("saved-row");
    return row;
  }

  private void rename(SavedFilter one, TextField name, ObjectProperty<Text> note) {
    String next = name.getText().strip();
    Optional<String> wrong =
        next.isEmpty()
            ? Optional.of("filter.saved.empty")
            : (!next.equalsIgnoreCase(one.name()) && model.isTaken(next)
                ? Optional.of("filter.saved.takenOther")
                : Optional.empty());
    note.set(wrong.map(Text::of).orElse(Text.literal("")));
    if (wrong.isEmpty() && !next.equals(one.name())) {
      model.rename(one, next);
    }
  }
}
