package liaison.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import liaison.app.edit.EditLabels;
import liaison.app.edit.Merge;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Organisation;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.Segmented;
import liaison.ui.control.field.Field;

/** Organisations side by side, to be made one: which stays, and with which values. */
final class MergeCard {

  private final FormContext context;
  private final Controls controls;
  private final Card card;
  private final FormBody body = new FormBody();
  private final List<String> ids = new ArrayList<>();
  private final ObjectProperty<String> survivor = new SimpleObjectProperty<>("");
  private final ObjectProperty<Boolean> asFormer = new SimpleObjectProperty<>(false);
  private final Map<String, Object> chosen = new LinkedHashMap<>();
  private final VBox table = new VBox();
  private final Label moves = new Label();
  private final Label message = new Label();
  private final Button merge;

  MergeCard(List<String> organisations, FormContext context) {
    this.context = context;
    this.controls = context.controls();
    this.card = new Card("merge-card", Text.of("forms.merge.title"), controls);
    this.merge = controls.button(Text.of("forms.merge"), this::save, "accent-button");
    merge.setId("merge-card-save");
    card.primary(merge);
    moves.getStyleClass().add("merge-moves");
    moves.setWrapText(true);
    message.getStyleClass().add("form-message");
    message.setWrapText(true);
    Column any = Schema.COLLABORATIONS.columns().get(Schema.COLLABORATIONS.indexOf("unit"));
    Field other = context.fields().make(Text.of("forms.merge.with"), any);
    other.input().setId("merge-other");
    other
        .value()
        .subscribe((before, now) -> {
          if (!now.equals("")) {
            add((String) now);
            other.value().set("");
          }
        });
    Map<Boolean, Text> kinds = new LinkedHashMap<>();
    kinds.put(false, Text.of("forms.merge.aliases"));
    kinds.put(true, Text.of("forms.merge.former"));
    Segmented<Boolean> names = new Segmented<>(controls.words(), asFormer, kinds);
    VBox given = new VBox(controls.label(Text.of("forms.merge.names"), "field-label"), names);
    given.getStyleClass().add("field");
    names.setMaxWidth(Card.USE_PREF_SIZE);
    body.lines().getChildren().addAll(table, other, given, moves);
    table.managedProperty().bind(table.visibleProperty());
    card.setBodyAsIs(body);
    Button cancel = controls.button(Text.of("forms.cancel"), card::close, "quiet-button");
    card.foot().getChildren().addAll(message, Controls.spring(), cancel, merge);
    organisations.forEach(this::add);
    if (organisations.size() < 2) {
      card.focusFirst(other.input());
    }
    show();
  }

  void open() {
    context.layers().show(card);
  }

  private void add(String id) {
    if (!ids.contains(id) && context.data().find(Schema.ORGANISATIONS, id).isPresent()) {
      ids.add(id);
      if (survivor.get().isEmpty()) {
        survivor.set(id);
      }
      show();
    }
  }

  private List<Organisation> organisations() {
    Dataset data = context.data();
    return ids.stream().flatMap(id -> data.find(Schema.ORGANISATIONS, id).stream()).toList();
  }

  private void show() {
    List<Organisation> all = organisations();
    table.setVisible(all.size() > 1);
    merge.setDisable(all.size() < 2);
    table.getChildren().clear();
    if (all.size() > 1) {
      MergeTable grid = new MergeTable(all, context, survivor.get(), chosen);
      grid.onSurvivor(id -> {
        survivor.set(id);
        chosen.clear();
        show();
      });
      table.getChildren().add(grid);
    }
    preview();
  }

  private Optional<Merge> merged() {
    if (ids.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        Merge.of(context.data(), survivor.get(), ids, Map.copyOf(chosen), asFormer.get()));
  }

  private void preview() {
    moves.textProperty().unbind();
    Text text =
        merged()
            .map(now ->
                now.moved().isEmpty()
                    ? Text.of("forms.merge.nothing")
                    : now.joined() > 0
                        ? Text.of(
                            "forms.merge.movesJoined", EditLabels.counts(now.moved()), now.joined())
                        : Text.of("forms.merge.moves", EditLabels.counts(now.moved())))
            .orElseGet(() -> Text.of("forms.merge.choose"));
    moves.textProperty().bind(controls.words().of(text));
  }

  private void save() {
    merged()
        .ifPresent(wanted -> {
          merge.setDisable(true);
          context
              .editing()
              .apply(wanted.batch())
              .onDone(data -> {
                card.dismiss();
                context.explorer().reveal(wanted.merged().id());
              })
              .onFailed(reason -> {
                merge.setDisable(false);
                message.textProperty().bind(controls.words().of(reason));
              });
        });
  }
}
