package liaison.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesInTest {

  @Test
  void aNestedTextIsResolvedInTheSameLanguage() {
    Text nested = Text.of("base.param.unknown", Text.of("filter.key.kind"));
    assertEquals("There is no parameter “Kind”.", Messages.in(Language.EN).get(nested));
    assertEquals("没有名为“合作类型”的参数。", Messages.in(Language.ZH).get(nested));
  }

  @Test
  void aLiteralReadsTheSameInEveryLanguageWhateverSignsItHolds() {
    Text literal = Text.literal("{0} 'quoted' {");
    assertEquals("{0} 'quoted' {", Messages.in(Language.EN).get(literal));
    assertEquals("{0} 'quoted' {", Messages.in(Language.ZH).get(literal));
  }

  @Test
  void anUnknownKeyShowsItself() {
    assertEquals("<no.such.key>", Messages.in(Language.EN).get("no.such.key"));
  }

  @Test
  void englishDoesNotTurnIntoChineseOnAChineseMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      assertEquals("Kind", Messages.in(Language.EN).get("filter.key.kind"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aNameFallsBackToTheOtherLanguage() {
    assertEquals("清华大学", Language.EN.pick("清华大学", ""));
    assertEquals("KONE", Language.ZH.pick("", "KONE"));
    assertEquals("Toyota", Language.EN.pick("丰田", "Toyota"));
  }
}
