package liaison.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void simplifiedCharactersAreThoseOfIcu() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    List<String> different = new ArrayList<>();
    for (int character = 0x4e00; character <= 0x9fff; character++) {
      String text = Character.toString(character);
      String wanted = icu.transliterate(text);
      boolean isCommon = wanted.length() == 1; // rare ones stand outside the basic plane
      if (isCommon && !Folding.fold(text).equals(wanted)) {
        different.add(text + " " + wanted + " " + Folding.fold(text));
      }
    }
    assertEquals(List.of(), different);
  }
}
