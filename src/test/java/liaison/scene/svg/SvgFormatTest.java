package liaison.scene.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import liaison.base.Progress;
import liaison.scene.EveryMark;
import liaison.scene.FigureOptions;
import liaison.scene.Scene;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFormatTest {

  private static final String GOLDEN = "every-mark.svg";
  private static final String HOSTILE =
      "<script>alert(1)</script> & ]]> \" ' \u0000\u0007\u001b\ud800 😀 שלום \u202eabc 清华";

  private final Fonts fonts = new Fonts();

  private String written(Scene scene) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgFormat(fonts)
        .write(List.of(scene), new FigureOptions(1, 96, "seed 7"), out, Progress.NONE);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyMarkLooksAsKept() throws Exception {
    try (InputStream golden = SvgFormatTest.class.getResourceAsStream(GOLDEN)) {
      assertEquals(
          new String(golden.readAllBytes(), StandardCharsets.UTF_8), written(EveryMark.scene()));
    }
  }

  @Test
  void theLocaleDoesNotMatter() throws Exception {
    String before = written(EveryMark.scene());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(before, written(EveryMark.scene()));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void everyThingIsOneElementWithATitle() throws Exception {
    NodeList groups = parsed(written(EveryMark.scene())).getElementsByTagName("g");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      String id = group.getAttribute("data-id");
      if (!id.isEmpty()) {
        assertTrue(ids.add(id), id);
        assertFalse(group.getAttribute("data-kind").isEmpty());
        boolean label = id.startsWith("label:");
        assertEquals(label ? 0 : 1, group.getElementsByTagName("title").getLength(), id);
      }
    }
    assertTrue(
        ids.containsAll(
            Set.of("o-a", "o-b", "o-e", "tie:o-a|o-b", "c-1", "c-2", "region:CN", "label:o-b")),
        ids.toString());
  }

  @Test
  void textStaysTextWithTheMeasuredWidth() throws Exception {
    NodeList texts = parsed(written(EveryMark.scene())).getElementsByTagName("text");
    Element toyota = (Element) texts.item(1);
    assertEquals("丰田Toyota公司", toyota.getTextContent());
    assertEquals(
        fonts.width("丰田Toyota公司", 10, false),
        Double.parseDouble(toyota.getAttribute("textLength")),
        0.005);
    assertEquals(2, toyota.getElementsByTagName("tspan").getLength());
  }

  @Test
  void hostileNamesStayWords() throws Exception {
    String svg = written(EveryMark.scene(HOSTILE));
    Document document = parsed(svg);
    assertEquals(0, document.getElementsByTagName("script").getLength());
    assertFalse(svg.contains("\u0000") || svg.contains("\u0007") || svg.contains("\u001b"));
    assertFalse(svg.contains("http://") && svg.contains("href=\"http"));
    String title = document.getElementsByTagName("title").item(0).getTextContent();
    assertTrue(title.startsWith("<script>alert(1)</script> &"), title);
    assertTrue(title.contains("😀") && title.contains("שלום"), title);
  }

  @Test
  void numbersAreShort() {
    assertEquals("0", Xml.number(-0.001));
    assertEquals("-0.5", Xml.number(-0.5));
    assertEquals("12.05", Xml.number(12.051));
    assertEquals("1234567", Xml.number(1234567));
  }
}
