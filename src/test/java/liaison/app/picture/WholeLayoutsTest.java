package liaison.app.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.LedgerData;
import liaison.app.CodeLists;
import liaison.app.Registry;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.model.network.NetworkSpec;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.Theme;
import org.junit.jupiter.api.Test;

class WholeLayoutsTest {

  private static final Dataset DATA = LedgerData.of(CodeLists.load(), 500, 700, 3);

  private static Map<String, double[]> places(Pictures pictures, String filter) {
    NetworkSpec spec = NetworkSpec.STANDARD.withFilter(Filter.parse(filter));
    ViewOptions options = ViewOptions.STANDARD.withLayout("force");
    Scene scene =
        pictures
            .prepare(new PictureRequest(ViewKind.GRAPH, DATA, spec, options), Progress.NONE)
            .scene(Canvas.of(4000, 2500, Language.EN, Theme.LIGHT), Highlight.NONE);
    Map<String, double[]> places = new TreeMap<>();
    scene
        .layers()
        .forEach(layer ->
            layer
                .marks()
                .forEach(mark -> {
                  if (mark instanceof Mark.Symbol symbol && symbol.id().startsWith("o-")) {
                    places.put(
                        symbol.id(),
                        new double[] {layer.view().x(symbol.x()), layer.view().y(symbol.y())});
                  }
                }));
    return places;
  }

  @Test
  void aFilterMovesNoNodeOfALargeGraphAndTheWayThereDoesNotMatter() {
    Pictures pictures = new Pictures(new Registry());
    places(pictures, "");
    Map<String, double[]> filtered = places(pictures, "kind=loan");
    assertTrue(filtered.size() > 20);
    Map<String, double[]> again = places(new Pictures(new Registry()), "kind=loan");
    assertEquals(filtered.keySet(), again.keySet());
    filtered.forEach((id, place) -> assertArrayEquals(place, again.get(id), 0.0));
    Map<String, double[]> fewer = places(pictures, "kind=loan; country!=CN");
    List<String> both = fewer.keySet().stream().filter(filtered::containsKey).toList();
    assertTrue(both.size() > 5);
    // Discs of another size and a longer subtitle shift things by a few hundredths of the page.
    both.forEach(id -> assertArrayEquals(filtered.get(id), fewer.get(id), 120));
  }
}
