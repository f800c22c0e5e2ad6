package liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void testsRunOnJdk25() {
    assertEquals(25, Math.min(25, Runtime.version().feature()));
  }
}
