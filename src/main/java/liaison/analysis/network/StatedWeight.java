package liaison.analysis.network;

import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Attribute;

/** The weight that a source gives to a collaboration, in its attribute {@code weight}. */
final class StatedWeight {

  private static final String NAME = "weight";

  private StatedWeight() {}

  /** The weight, 1 where there is none or it is no positive number. */
  static double of(Dataset data, String collaboration) {
    return data.related(Schema.ATTRIBUTES, "record", collaboration).stream()
        .filter(attribute -> attribute.name().equals(NAME))
        .mapToDouble(StatedWeight::number)
        .filter(weight -> weight > 0 && weight <= Double.MAX_VALUE)
        .findFirst()
        .orElse(1);
  }

  private static double number(Attribute attribute) {
    try {
      return Double.parseDouble(attribute.value());
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }
}
