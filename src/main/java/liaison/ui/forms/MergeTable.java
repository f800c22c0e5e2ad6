package liaison.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import liaison.app.edit.ColumnLabels;
import liaison.app.edit.Merge;
import liaison.app.edit.RowNames;
import liaison.app.edit.ValueWords;
import liaison.app.edit.Values;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.record.Organisation;
import liaison.model.value.Bound;
import liaison.ui.control.Controls;
import liaison.ui.control.Tips;

/** The values in which organisations differ, side by side, one of each row to be chosen. */
final class MergeTable extends GridPane {

  private static final double LABELS = 132;
  private static final int LONG = 90;
  private static final double THREE_LINES = 58;
  private static final String LAT = "lat";
  private static final String LON = "lon";

  private final List<Organisation> organisations;
  private final Controls controls;
  private final ValueWords words;
  private final RowNames names;
  private final String survivor;
  private final Map<String, Object> chosen;
  private Consumer<String> onSurvivor = id -> {};

  /**
   * @param chosen takes the values chosen where they are not the survivor's
   */
  MergeTable(
      List<Organisation> organisations,
      FormContext context,
      String survivor,
      Map<String, Object> chosen) {
    this.organisations = organisations;
    this.controls = context.controls();
    this.words = new ValueWords(context.data());
    this.names = new RowNames(context.data());
    this.survivor = survivor;
    this.chosen = chosen;
    getStyleClass().add("merge-table");
    ColumnConstraints labels = new ColumnConstraints(LABELS);
    getColumnConstraints().add(labels);
    for (int at = 0; at < organisations.size(); at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setPercentWidth(76.0 / organisations.size());
      getColumnConstraints().add(column);
    }
    int row = 0;
    heads(row++);
    for (Column column : Schema.ORGANISATIONS.columns()) {
      boolean isChosen =
          !column.name().equals("id")
              && !column.name().equals(LON)
              && !Merge.isKeptWhole(column)
              && Merge.choices(organisations, column).size() > 1;
      if (isChosen) {
        values(column, row++);
      }
    }
  }

  void onSurvivor(Consumer<String> taker) {
    onSurvivor = taker;
  }

  private void heads(int row) {
    add(label(Text.of("forms.merge.stays")), 0, row);
    ToggleGroup group = new ToggleGroup();
    for (int at = 0; at < organisations.size(); at++) {
      Organisation organisation = organisations.get(at);
      RadioButton radio = radio(names.of(organisation), group, "merge-head");
      radio.setId("merge-stays-" + organisation.id());
      radio.setSelected(organisation.id().equals(survivor));
      radio.setOnAction(event -> onSurvivor.accept(organisation.id()));
      add(radio, at + 1, row);
    }
  }

  private void values(Column column, int row) {
    boolean isPlace = column.name().equals(LAT);
    Text heading = ColumnLabels.of(Schema.ORGANISATIONS, column);
    add(label(isPlace ? Text.of("forms.merge.place") : heading), 0, row);
    ToggleGroup group = new ToggleGroup();
    Organisation stays =
        organisations.stream().filter(each -> each.id().equals(survivor)).findFirst().orElseThrow();
    Object own = Values.get(stays, column.name());
    Object first =
        ValueWords.isNone(column, own) ? Merge.choices(organisations, column).getFirst() : own;
    Object now = chosen.getOrDefault(column.name(), first);
    boolean isFound = false;
    for (int at = 0; at < organisations.size(); at++) {
      Object value = Values.get(organisations.get(at), column.name());
      if (ValueWords.isNone(column, value)) {
        add(controls.label(Text.of("edit.value.none"), "merge-none"), at + 1, row);
        continue;
      }
      Organisation organisation = organisations.get(at);
      RadioButton radio = radio(words(organisation, column, value), group, "merge-value");
      radio.setId("merge-" + column.name() + "-" + at);
      radio.setSelected(!isFound && value.equals(now));
      isFound |= value.equals(now);
      radio.setOnAction(event -> choose(organisation, column, value));
      add(radio, at + 1, row);
    }
  }

  /** A place on the earth is one value, chosen as a whole. */
  private void choose(Organisation organisation, Column column, Object value) {
    chosen.put(column.name(), value);
    if (column.name().equals(LAT)) {
      chosen.put(LON, organisation.lon());
    }
  }

  private Text words(Organisation organisation, Column column, Object value) {
    Text own = words.of(column, value);
    return column.name().equals(LAT) && !Double.isNaN(organisation.lon())
        ? Text.of("edit.list", own, Text.literal(Bound.plain(organisation.lon())))
        : own;
  }

  private RadioButton radio(Text text, ToggleGroup group, String style) {
    RadioButton radio = new RadioButton();
    radio.textProperty().bind(controls.words().of(text));
    radio.setToggleGroup(group);
    radio.setWrapText(true);
    radio.setMinWidth(0);
    radio
        .textProperty()
        .subscribe(shown -> {
          if (shown.length() > LONG) {
            radio.setMinHeight(THREE_LINES);
            radio.setPrefHeight(THREE_LINES);
            radio.setMaxHeight(THREE_LINES);
          }
        });
    Tips.whenCut(radio);
    radio.getStyleClass().add(style);
    return radio;
  }

  private Label label(Text text) {
    Label label = controls.label(text, "field-label");
    label.setWrapText(true);
    return label;
  }
}
