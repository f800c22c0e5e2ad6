package liaison.model.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountValueTest {

  @ParameterizedTest
  @CsvSource({
    ">=100万元, >=1000000 CNY",
    "≥ 3亿, >=300000000",
    "CNY 5, 5 CNY",
    "$2.5 million, 2500000 USD",
    "100万美元, 1000000 USD",
    "1..2 million EUR, 1000000..2000000 EUR",
    "无, none",
    "1e6..5e6, 1000000..5000000"
  })
  void anAmountHasOneForm(String typed, String form) {
    assertEquals(form, AmountValue.parse(typed).orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({"much", "5 USD EUR", "5..", ">=1..2", "-5", "5 元 USD"})
  void whatIsNoAmountIsNone(String typed) {
    assertTrue(AmountValue.parse(typed).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    ">9, 亿元, >=9亿元, true",
    ">9, 亿元, >9亿元, true",
    ">9, 亿元, <=9亿元, false",
    ">9, 亿元, >=10亿元, false",
    "<20, 万元, <20万元, true",
    "4..7, 万元, 5..6万元, true",
    "4..7, 万元, >=8万元, false",
    "4..7, 万元, >=5 USD, false",
    "4..7, 万元, >=5, true",
    "4, boxes, >=1, false"
  })
  void aStatedAmountIsTakenAsItIsStated(String value, String unit, String asked, boolean holds) {
    Money money = new Money(Bound.parse(value).orElseThrow(), "CNY", unit);
    assertEquals(holds, AmountValue.parse(asked).orElseThrow().holds(money));
  }

  @Test
  void noAmountIsWithinNone() {
    AmountValue none = AmountValue.parse("none").orElseThrow();
    assertTrue(none.isNone());
    assertTrue(none.holdsAmong(List.of()));
  }
}
