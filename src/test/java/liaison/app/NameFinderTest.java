package liaison.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import liaison.base.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

  private final NameFinder finder = new NameFinder(Sample.DATA);

  @ParameterizedTest
  @ValueSource(
      strings = {"o-toyota", "丰田", "Toyota", "TOYOTA", " ｔｏｙｏｔａ ", "Toyota Motor Corporation"})
  void anOrganisationIsFoundByAnyOfItsNames(String name) {
    assertEquals("o-toyota", finder.organisation(name).id());
  }

  @Test
  void anUnknownNameIsTold() {
    AppException none = assertThrows(AppException.class, () -> finder.organisation("Atlantis"));
    assertEquals("find.none", none.text().key());
    assertThrows(AppException.class, () -> finder.organisation(""));
  }

  @Test
  void aNameThatFitsSeveralNamesThem() {
    AppException several = assertThrows(AppException.class, () -> finder.organisation("大学"));
    assertEquals("find.several", several.text().key());
  }
}
