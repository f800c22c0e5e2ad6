package liaison.geo.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = new Gazetteer();

  @ParameterizedTest
  @CsvSource({
    "深圳, CN-4403", "深圳市, CN-4403", "Shenzhen, CN-4403", "沈阳, CN-2101", "昆山, CN-320583",
    "铜陵, CN-3407", "Kunshan, CN-320583", "Xi'an, CN-6101", "xian, CN-6101", "上海, CN-31",
    "东京, JP", "Zürich, CH", "zurich, CH", "São Paulo, BR", "Kenya, ''"
  })
  void placesAreFoundByAnySpelling(String name, String region) {
    assertEquals(region, GAZETTEER.largest(name, "").map(Place::region).orElse(""));
  }

  @Test
  void countriesNarrowAndTheLargestComesFirst() {
    assertEquals("GB", GAZETTEER.largest("Cambridge", "GB").orElseThrow().country());
    assertEquals("US", GAZETTEER.largest("Cambridge", "US").orElseThrow().country());
    assertTrue(GAZETTEER.find("London", "").size() > 1);
    assertEquals("GB", GAZETTEER.largest("London", "").orElseThrow().country());
    assertTrue(GAZETTEER.find("", "").isEmpty());
    assertTrue(GAZETTEER.find("沉阳", "CN").isEmpty(), "the misspelling is corrected");
  }

  @Test
  void positionsAreNamedAfterTheLargestPlaceNearby() {
    assertEquals("北京", GAZETTEER.near(116.3972, 39.9075, 0.06).orElseThrow().nameZh());
    assertEquals("Tokyo", GAZETTEER.near(139.6917, 35.6895, 0.06).orElseThrow().nameEn());
    assertTrue(GAZETTEER.near(-150, 0, 0.5).isEmpty());
  }
}
