package liaison.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import liaison.model.value.Bound.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {

  @ParameterizedTest
  @CsvSource({
    "1287, EXACT, 1287, 1287",
    ">=40, AT_LEAST, 40, 40",
    ">150, MORE_THAN, 150, 150",
    "~20, ABOUT, 20, 20",
    "<20, LESS_THAN, 20, 20",
    "<=20, AT_MOST, 20, 20",
    "4..7, RANGE, 4, 7",
    "29370.12, EXACT, 29370.12, 29370.12",
    "-3, EXACT, -3, -3",
  })
  void aQuantityKeepsItsSense(String cell, Sense sense, double low, double high) {
    Bound bound = Bound.parse(cell).orElseThrow();
    assertEquals(new Bound(sense, low, high), bound);
    assertEquals(cell, bound.cell());
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "7..4", ">>3", "1,287", "NaN", "Infinity", "0x10", "1e", "..5"})
  void whatIsNoQuantityIsNotRead(String cell) {
    assertTrue(Bound.parse(cell).isEmpty(), cell);
  }

  @Test
  void anEmptyCellStatesNothing() {
    assertEquals(Bound.NONE, Bound.parse("").orElseThrow());
    assertFalse(Bound.NONE.isStated());
    assertEquals("", Bound.NONE.cell());
  }

  @Test
  void moneyCountsInItsUnitAsStated() {
    assertEquals(1.5e9, new Money(Bound.exact(15), "CNY", "亿元").amount().orElseThrow());
    assertEquals(
        293_701_200, new Money(Bound.exact(29370.12), "CNY", "万元").amount().orElseThrow(), 1e-6);
    assertTrue(new Money(Bound.exact(3), "CNY", "bushels").amount().isEmpty());
    assertTrue(new Money(Bound.NONE, "CNY", "元").amount().isEmpty());
  }
}
