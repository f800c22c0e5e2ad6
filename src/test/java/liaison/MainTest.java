package liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void dataAloneOpensTheWindow() {
    assertEquals(Optional.of("a b.xlsx"), Main.data(new String[] {"--data", "a b.xlsx"}));
    assertEquals(
        Optional.of("sample:tsinghua"), Main.data(new String[] {"--data=sample:tsinghua"}));
    assertEquals(Optional.empty(), Main.data(new String[] {}));
    assertEquals(Optional.empty(), Main.data(new String[] {"--data"}));
    assertEquals(Optional.empty(), Main.data(new String[] {"render", "--data", "x"}));
  }
}
