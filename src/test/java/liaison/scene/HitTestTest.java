package liaison.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitTestTest {

  private final Scene scene = EveryMark.scene();

  private Optional<String> at(double x, double y) {
    return HitTest.at(scene, x, y, 1);
  }

  @Test
  void findsNodesBarsAreasAndTies() {
    assertEquals(Optional.of("o-a"), at(30, 40));
    assertEquals(Optional.of("c-1"), at(60, 104));
    assertEquals(Optional.of("region:CN"), at(152, 64));
    assertEquals(Optional.of("tie:o-a|o-c"), at(50, 60));
  }

  @Test
  void aLabelCountsForItsThing() {
    assertEquals(Optional.of("o-b"), at(90, 57));
  }

  @Test
  void missesHolesEmptyPlacesAndWhatIsClipped() {
    assertEquals(Optional.empty(), at(170, 74));
    assertEquals(Optional.empty(), at(120, 80));
    assertEquals(Optional.empty(), at(-10, -10));
  }
}
