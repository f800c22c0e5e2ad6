package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextInputControl;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Row;
import liaison.model.value.PartialDate;
import liaison.ui.control.Controls;
import liaison.ui.control.field.Field;
import liaison.ui.control.field.Fields;
import liaison.ui.state.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class FieldsTest {

  private static final int MOST = 40;
  private static final Dataset DATA = SampleData.load();

  private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
  private final Fields fields = new Fields(() -> DATA, new Controls(new Words(language)));

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void showingAValueChangesNothing() {
    List<String> changed = new ArrayList<>();
    WindowRig.call(() -> {
      for (Table<?> table : Schema.TABLES) {
        for (Column column : table.columns().subList(1, table.columns().size())) {
          changed.addAll(changed(table, column));
        }
      }
      return true;
    });
    assertEquals(List.of(), changed);
  }

  private List<String> changed(Table<?> table, Column column) {
    List<String> changed = new ArrayList<>();
    Field field = fields.make(table, column);
    for (Row row : DATA.rows(table).stream().limit(MOST).toList()) {
      Object value = table.value(row, table.indexOf(column.name()));
      field.value().set(value);
      field.settle();
      if (!field.value().get().equals(value) || field.refusal().get().isPresent()) {
        changed.add(row.id() + "." + column.name() + ": " + value + " → " + field.value().get());
      }
    }
    return changed;
  }

  private Field field(Table<?> table, String column) {
    return WindowRig.call(() -> fields.make(table, table.columns().get(table.indexOf(column))));
  }

  private static void type(Field field, String text) {
    WindowRig.call(() -> {
      ((TextInputControl) field.input()).setText(text);
      field.settle();
      return true;
    });
  }

  @Test
  void aDateIsTakenAsTypedAndARefusalKeepsTheOldOne() {
    Field start = field(Schema.COLLABORATIONS, "start");
    type(start, "2018年秋");
    assertEquals(new PartialDate("2018-23", "2018年秋"), start.value().get());
    type(start, "soon");
    assertEquals("text.date.unknown", start.refusal().get().map(Text::key).orElse(""));
    assertEquals(new PartialDate("2018-23", "2018年秋"), start.value().get());
    type(start, "");
    assertEquals(PartialDate.UNKNOWN, start.value().get());
    assertEquals("", start.refusal().get().map(Text::key).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "type,Company,company",
    "type,company,company",
    "region,日本,JP",
    "region,Japan,JP",
    "parent,Tsinghua University,o-tsinghua"
  })
  void aNameInFullIsAsGoodAsAChoice(String column, String typed, String code) {
    if (typed.equals("日本")) {
      language.set(Language.ZH);
    }
    Field field = field(Schema.ORGANISATIONS, column);
    type(field, typed);
    assertEquals(code, field.value().get());
  }

  @Test
  void aNameThatIsNoneIsToldAndStays() {
    Field type = field(Schema.ORGANISATIONS, "type");
    type(type, "castle");
    assertEquals("field.picker.unknown", type.refusal().get().map(Text::key).orElse(""));
    assertEquals("castle", ((TextInputControl) type.input()).getText());
  }
}
