package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import liaison.base.Text;
import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void linuxNeedsADisplay() {
    assertFalse(Window.hasDisplay(Map.of(), "Linux", ""));
    assertFalse(Window.hasDisplay(Map.of("DISPLAY", " "), "Linux", ""));
    assertTrue(Window.hasDisplay(Map.of("DISPLAY", ":0"), "Linux", ""));
    assertTrue(Window.hasDisplay(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", ""));
    assertTrue(Window.hasDisplay(Map.of(), "Linux", "Headless"));
  }

  @Test
  void otherDesktopsAlwaysHaveOne() {
    assertTrue(Window.hasDisplay(Map.of(), "Windows 11", ""));
    assertTrue(Window.hasDisplay(Map.of(), "Mac OS X", ""));
  }

  @Test
  void whateverKeepsTheToolkitFromStartingIsTold() {
    Optional<Text> missing =
        Window.attempt(
            arguments -> {
              throw new RuntimeException(new UnsatisfiedLinkError("libpango is missing\nmore"));
            },
            new String[0]);
    assertEquals(Optional.of(Text.of("window.noToolkit", "libpango is missing")), missing);
    Optional<Text> silent =
        Window.attempt(
            arguments -> {
              throw new NoClassDefFoundError();
            },
            new String[0]);
    assertEquals(Optional.of(Text.of("window.noToolkit", "NoClassDefFoundError")), silent);
    assertEquals(Optional.empty(), Window.attempt(arguments -> {}, new String[0]));
  }
}
