package liaison.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Zürich, zurich",
    "ETH ZÜRICH, eth zurich",
    "São Paulo, sao paulo",
    "Ｔｏｙｏｔａ, toyota",
    "豐田汽車, 丰田汽车",
    "清華大學, 清华大学",
    "臺灣, 台湾",
    "Xi'an, xian",
    "Xi’an, xian",
    "Großbritannien, grossbritannien",
    "Łódź, lodz",
    "Ørsted, orsted",
    "R&D, r d",
    "C++, c++",
    "（清华）, 清华",
    "İstanbul, istanbul",
    "ﬁne, fine",
    "５Ｇ, 5g",
  })
  void whatDiffersOnlyInWritingBecomesTheSame(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
    assertEquals(folded, Folding.fold(folded), "folding twice changes nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", ".*[(", "——", "…", "\u200b"})
  void withoutALetterNothingIsLeft(String text) {
    assertEquals("", Folding.fold(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a  b", " a b ", "a-b", "a–b", "a, b.", "「a」b"})
  void wordsStandApartByOneSpace(String text) {
    assertEquals("a b", Folding.fold(text));
  }
}
