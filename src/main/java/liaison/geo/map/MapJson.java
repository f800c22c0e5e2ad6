package liaison.geo.map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.base.Text;

/**
 * Reads a JSON file into maps, lists, strings, numbers and flags under limits: 64 levels, 64 MB, 16
 * million tokens. An array of numbers only, not empty, becomes a {@code double[]}; null becomes an
 * empty text.
 */
final class MapJson {

  private static final int LEVELS = 64;
  private static final long BYTES = 64L << 20;
  private static final long TOKENS = 16_000_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(LEVELS)
                  .maxDocumentLength(BYTES)
                  .maxTokenCount(TOKENS)
                  .maxStringLength(1 << 20)
                  .maxNumberLength(100)
                  .build())
          .build();

  private MapJson() {}

  static Map<?, ?> read(MapFile file) {
    try (InputStream in = file.content().open();
        JsonParser parser = FACTORY.createParser(in)) {
      parser.nextToken();
      Object value = value(parser);
      if (value instanceof Map<?, ?> map) {
        return map;
      }
      throw file.unusable(Text.of("geo.map.problem.object"));
    } catch (StreamConstraintsException e) {
      throw file.unusable(Text.of("geo.map.problem.limits"), e);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw file.unusable(Text.of("geo.map.problem.json", line), e);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw file.unusable(Text.of("geo.map.problem.missing"), e);
    } catch (IOException e) {
      throw file.unusable(Text.of("geo.map.problem.io"), e);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "";
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> parser.getText();
      default -> "";
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      map.put(name, value(parser));
    }
    return map;
  }

  private static Object array(JsonParser parser) throws IOException {
    double[] numbers = new double[4];
    int count = 0;
    while (parser.nextToken().isNumeric()) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = parser.getDoubleValue();
    }
    boolean ended = parser.currentToken() == JsonToken.END_ARRAY;
    if (ended && count > 0) {
      return Arrays.copyOf(numbers, count);
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(numbers[i]);
    }
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
      parser.nextToken();
    }
    return list;
  }

  static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  static Map<?, ?> map(Map<?, ?> parent, String key) {
    return map(get(parent, key));
  }

  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  static List<?> list(Map<?, ?> parent, String key) {
    return list(get(parent, key));
  }

  static double[] numbers(Map<?, ?> parent, String key) {
    return get(parent, key) instanceof double[] numbers ? numbers : new double[0];
  }

  static double number(Map<?, ?> parent, String key, double otherwise) {
    return get(parent, key) instanceof Double number ? number : otherwise;
  }

  /** A text, or a whole number as text, or an empty text. */
  static String text(Map<?, ?> parent, String key) {
    Object value = get(parent, key);
    if (value instanceof Double number) {
      return number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString();
    }
    return value instanceof String text ? text : "";
  }

  private static Object get(Map<?, ?> parent, String key) {
    Object value = parent.get(key);
    return value == null ? "" : value;
  }
}
