package liaison.app.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.app.picture.ViewOptions;

/** View options as plain values by name, whatever options there are. */
public final class OptionValues {

  private static final int LONGEST = 200;

  private OptionValues() {}

  /** The options that are not as usual. */
  public static Map<String, String> of(ViewOptions options) {
    Map<String, String> values = new TreeMap<>();
    for (RecordComponent part : ViewOptions.class.getRecordComponents()) {
      String value = value(part, options).toString();
      if (!value.equals(value(part, ViewOptions.STANDARD).toString())) {
        values.put(part.getName(), value);
      }
    }
    return values;
  }

  /** The options of such values; what is missing or makes no sense is as usual. */
  public static ViewOptions read(Map<String, String> values) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> parts = new ArrayList<>();
    for (RecordComponent part : ViewOptions.class.getRecordComponents()) {
      Object usual = value(part, ViewOptions.STANDARD);
      types.add(part.getType());
      parts.add(parsed(values.getOrDefault(part.getName(), usual.toString()), usual));
    }
    try {
      Constructor<ViewOptions> constructor =
          ViewOptions.class.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      return constructor.newInstance(parts.toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object parsed(String text, Object usual) {
    boolean isNumber = text.matches("\\d{1,9}");
    return switch (usual) {
      case Boolean any -> text.equals("true");
      case Integer number -> isNumber ? (Object) Integer.valueOf(text) : number;
      case Long number -> isNumber ? (Object) Long.valueOf(text) : number;
      case String word -> text.length() <= LONGEST ? text : word;
      default -> usual;
    };
  }

  private static Object value(RecordComponent part, ViewOptions options) {
    try {
      return part.getAccessor().invoke(options);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
