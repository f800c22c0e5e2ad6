package liaison.analysis.layout.force;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogarithmTest {

  @ParameterizedTest
  @ValueSource(doubles = {1e-15, 1e-9, 0.9e-4, 1.1e-4, 0.01, 0.4, 0.42, 1, 3, 17, 1e6, 1e15})
  void agreesWithTheLibrary(double distance) {
    double expected = StrictMath.log1p(distance) / distance;
    assertEquals(expected, Logarithm.overDistance(distance), 1e-9 * expected);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0})
  void nearNothingItIsOne(double distance) {
    assertEquals(1, Logarithm.overDistance(distance));
  }
}
