package liaison.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import liaison.analysis.network.NetworkBuilder;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.scene.Canvas;
import liaison.scene.FigureFormat;
import liaison.scene.FigureOptions;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The SVG of the partner graph holds one mark per organisation and tie, and text as text. */
class SvgContentTest {

  @ParameterizedTest
  @ValueSource(strings = {"ego", "force"})
  void everyNodeAndTieHasItsMark(String layout) throws Exception {
    Network network = new NetworkBuilder().build(Sample.DATA, NetworkSpec.STANDARD);
    Document svg = svg(layout);
    Set<String> nodes = ids(svg, "node");
    Set<String> ties = ids(svg, "tie");
    Set<String> expectedNodes = new HashSet<>();
    for (Node node : network.nodes()) {
      expectedNodes.add(node.id());
    }
    Set<String> expectedTies = new HashSet<>();
    for (int tie = 0; tie < network.tieCount(); tie++) {
      expectedTies.add(
          "tie:" + network.node(network.from(tie)).id() + "|" + network.node(network.to(tie)).id());
    }
    assertEquals(expectedNodes, nodes);
    assertEquals(expectedTies, ties);
    assertTrue(texts(svg).contains("清华大学"), texts(svg).toString());
  }

  private static Document svg(String layout) throws Exception {
    Scene scene =
        Sample.PICTURES
            .prepare(
                new PictureRequest(
                    ViewKind.GRAPH,
                    Sample.DATA,
                    NetworkSpec.STANDARD,
                    ViewOptions.STANDARD.withLayout(layout)),
                Progress.NONE)
            .scene(Canvas.of(1280, 800, Language.ZH, Theme.LIGHT), Highlight.NONE);
    FigureFormat format =
        Sample.REGISTRY.figureFormats().stream()
            .filter(one -> one.id().equals("svg"))
            .findFirst()
            .orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(List.of(scene), FigureOptions.STANDARD, out, Progress.NONE);
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(!text.contains("<script") && !text.matches("(?s).*href=\"[^#].*"), "safe");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Set<String> ids(Document svg, String kind) {
    Set<String> ids = new HashSet<>();
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("data-kind").equals(kind)) {
        assertTrue(ids.add(element.getAttribute("data-id")), "one mark each");
      }
    }
    return ids;
  }

  private static Set<String> texts(Document svg) {
    Set<String> texts = new HashSet<>();
    NodeList all = svg.getElementsByTagName("text");
    for (int i = 0; i < all.getLength(); i++) {
      texts.add(all.item(i).getTextContent());
    }
    return texts;
  }
}
