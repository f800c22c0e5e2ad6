package liaison.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @Test
  void whatIcuReadsIsAmongTheReadings() {
    StringBuilder all = new StringBuilder();
    for (char character = '\u4e00'; character <= '\u9fff'; character++) {
      all.append(character).append('\n');
    }
    String[] read =
        Transliterator.getInstance("Han-Latin").transliterate(all.toString()).split("\n");
    List<String> different = new ArrayList<>();
    for (int at = 0; at < read.length; at++) {
      String said = withoutTone(read[at]);
      int character = '\u4e00' + at;
      if (said.matches("[a-z]+") && !Pinyin.of(character).contains(said)) {
        different.add(Character.toString(character) + " " + said + " " + Pinyin.of(character));
      }
    }
    assertEquals(20_992, read.length);
    assertEquals(List.of(), different);
  }

  @ParameterizedTest
  @CsvSource({
    "重, chong zhong",
    "行, xing hang",
    "长, chang zhang",
    "乐, le yue",
    "厦, xia sha",
    "大, da dai",
    "都, dou du",
    "会, hui kuai",
    "藏, cang zang",
    "朝, chao zhao",
    "绿, lv lu",
    "略, lve lue",
    "女, nv nu",
    "〇, ling",
  })
  void everyReadingOfACharacterIsKnown(String character, String readings) {
    assertTrue(Pinyin.of(character.codePointAt(0)).containsAll(List.of(readings.split(" "))));
  }

  @Test
  void whatIsNotHanHasNoReading() {
    for (int codePoint : new int[] {'a', '0', ' ', 'ト', 0x1F600}) {
      assertEquals(List.of(), Pinyin.of(codePoint));
    }
  }

  private static String withoutTone(String syllable) {
    return Normalizer.normalize(syllable.strip(), Normalizer.Form.NFD)
        .replace("u\u0308", "v")
        .replaceAll("\\p{Mn}", "");
  }
}
