package liaison.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParamsTest {

  private final Params params =
      Params.of(
          Param.integer("seed", 1, 0, 100),
          Param.number("resolution", 1.0, 0.01, 10),
          Param.flag("weighted", true),
          Param.choice("weights", "none", List.of("none", "strength")));

  @Test
  void whatIsNotChosenHasItsDefault() {
    assertEquals(1, params.integer("seed"));
    assertEquals(1.0, params.number("resolution"));
    assertTrue(params.flag("weighted"));
    assertEquals("none", params.value("weights"));
  }

  @Test
  void aChosenValueReplacesTheDefaultAndLeavesTheOriginalAlone() {
    Params next = params.with("seed", "7");
    assertEquals(7, next.integer("seed"));
    assertEquals(1, params.integer("seed"));
  }

  @Test
  void valuesOutOfRangeOrOfTheWrongTypeAreRefused() {
    for (String bad : List.of("101", "-1", "1.5", "x", "")) {
      AppException refused = assertThrows(AppException.class, () -> params.with("seed", bad), bad);
      assertEquals(Fault.USAGE, refused.fault());
    }
    assertThrows(AppException.class, () -> params.with("resolution", "NaN"));
    assertThrows(AppException.class, () -> params.with("weights", "heavy"));
    assertThrows(AppException.class, () -> params.with("unheard-of", "1"));
  }

  @Test
  void aFlagIsTrueOrFalseAndNothingElse() {
    assertFalse(params.with("weighted", "false").flag("weighted"));
    assertThrows(AppException.class, () -> params.with("weighted", "yes"));
  }
}
