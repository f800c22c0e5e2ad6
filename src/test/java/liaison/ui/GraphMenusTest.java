package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The menus of the graph change the picture and follow what is chosen elsewhere. */
class GraphMenusTest {

  private static WindowRig rig;

  @BeforeAll
  static void open() throws TimeoutException {
    rig = new WindowRig(Fakes.project(), Language.EN);
    WindowRig.call(() -> {
      rig.explorer.view().set(ViewKind.GRAPH);
      return true;
    });
    rig.settle();
  }

  @AfterAll
  static void close() {
    rig.close();
  }

  private static ViewOptions options() {
    return rig.explorer.options().get();
  }

  private static MenuButton button(String id) {
    return (MenuButton) rig.stage().getScene().lookup("#" + id);
  }

  private static MenuItem item(Iterable<MenuItem> items, String id) {
    for (MenuItem item : items) {
      if (id.equals(item.getId())) {
        return item;
      }
    }
    throw new AssertionError("no item " + id);
  }

  private static RadioMenuItem look(String menu, String code) {
    Menu inner = (Menu) item(button("graph-nodes").getItems(), menu);
    return (RadioMenuItem) item(inner.getItems(), "choice-" + code);
  }

  @Test
  void coloursAndSizesAreChosen() {
    WindowRig.call(() -> {
      look("graph-colour", "region").fire();
      look("graph-size", "betweenness").fire();
      return true;
    });
    rig.settle();
    assertEquals("region", options().colourBy());
    assertEquals("betweenness", options().sizeBy());
  }

  @Test
  void theLayoutIsChosen() {
    WindowRig.call(() -> {
      ((RadioMenuItem) item(button("graph-layout").getItems(), "choice-stress")).fire();
      return true;
    });
    rig.settle();
    assertEquals("stress", options().layout());
    WindowRig.call(() -> {
      rig.explorer.options().set(options().withLayout("auto"));
      return true;
    });
    assertEquals("Automatic", WindowRig.call(() -> button("graph-layout").getText()));
  }

  @Test
  void menusFollowWhatIsChosenElsewhere() {
    WindowRig.call(() -> {
      rig.explorer.options().set(options().withColourBy("sector").withSizeBy("none"));
      return true;
    });
    assertTrue(WindowRig.call(() -> look("graph-colour", "sector").isSelected()));
    assertTrue(WindowRig.call(() -> look("graph-size", "none").isSelected()));
    assertFalse(WindowRig.call(() -> look("graph-size", "betweenness").isSelected()));
  }
}
