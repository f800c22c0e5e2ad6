package liaison.ui.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Segmented;

/** Width, height, unit and resolution; who changes one has a size of their own. */
final class SizeFields {

  private final ExportViewModel model;
  private final Controls controls;
  private final HBox node = new HBox();
  private boolean isFilling;

  SizeFields(ExportViewModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
    node.getStyleClass().add("size-fields");
    Map<ExportSize.Unit, Text> units = new LinkedHashMap<>();
    units.put(ExportSize.Unit.PX, Text.of("export.unit.px"));
    units.put(ExportSize.Unit.MM, Text.of("export.unit.mm"));
    ObjectProperty<ExportSize.Unit> unit = new SimpleObjectProperty<>(ExportSize.Unit.PX);
    model.size().subscribe(now -> unit.set(now.unit()));
    unit.subscribe((before, next) -> convert(next));
    node.getChildren()
        .addAll(
            field("export-width", Text.of("export.width"), ExportSize::width, this::width),
            controls.label(Text.of("export.times")),
            field("export-height", Text.of("export.height"), ExportSize::height, this::height),
            new Segmented<>(controls.words(), unit, units),
            field("export-dpi", Text.of("export.dpi"), ExportSize::dpi, this::dpi),
            controls.label(Text.of("export.dpi"), "strip-label"));
  }

  HBox node() {
    return node;
  }

  private TextField field(
      String id, Text name, ToDoubleFunction<ExportSize> from, DoubleFunction<ExportSize> to) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(4);
    field.accessibleTextProperty().bind(controls.words().of(name));
    model
        .size()
        .subscribe(now -> {
          if (!field.isFocused() || number(field.getText()).isEmpty()) {
            isFilling = true;
            field.setText(Long.toString(Math.round(from.applyAsDouble(now))));
            isFilling = false;
          }
        });
    field
        .textProperty()
        .subscribe((before, typed) -> {
          OptionalDouble value = number(typed);
          if (!isFilling && field.isFocused() && value.isPresent()) {
            model.size().set(to.apply(value.getAsDouble()));
          }
        });
    return field;
  }

  private ExportSize width(double next) {
    ExportSize now = model.size().get();
    return own(next, now.height(), now.unit(), now.dpi());
  }

  private ExportSize height(double next) {
    ExportSize now = model.size().get();
    return own(now.width(), next, now.unit(), now.dpi());
  }

  private ExportSize dpi(double next) {
    ExportSize now = model.size().get();
    return own(now.width(), now.height(), now.unit(), Math.clamp(next, 36, 1200));
  }

  /** The same size in the other unit. */
  private void convert(ExportSize.Unit next) {
    ExportSize now = model.size().get();
    if (now.unit() == next) {
      return;
    }
    double factor = next == ExportSize.Unit.MM ? 25.4 / now.dpi() : now.dpi() / 25.4;
    model
        .size()
        .set(
            own(
                Math.rint(now.width() * factor),
                Math.rint(now.height() * factor),
                next,
                now.dpi()));
  }

  private static ExportSize own(double width, double height, ExportSize.Unit unit, double dpi) {
    return new ExportSize(ExportSize.Preset.OWN, width, height, unit, dpi);
  }

  private static OptionalDouble number(String typed) {
    String plain = typed.strip();
    return plain.matches("\\d{1,5}([.,]\\d{1,2})?")
        ? OptionalDouble.of(Double.parseDouble(plain.replace(',', '.')))
        : OptionalDouble.empty();
  }
}
