import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at what the tour left in a folder: four pictures as PNG and as SVG and a summary. Ends with
 * 1 and says why when one is missing, empty or of one colour. Runs from source, on Java 17 too.
 */
public final class Pictures {
  private static final List<String> VIEWS = List.of("graph", "timeline", "world", "china");

  private Pictures() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    for (String view : VIEWS) {
      lookAtPng(find(folder, view, ".png"));
      lookAtSvg(find(folder, view, ".svg"));
    }
    lookAtSummary(find(folder, "summary", ".json"));
    System.out.println("8 pictures and the summary are as they should be in " + folder);
  }

  private static Path find(Path folder, String part, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw wrong(folder, "is missing");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().contains(part))
          .filter(f -> f.getFileName().toString().endsWith(ending))
          .sorted()
          .findFirst()
          .orElseThrow(() -> wrong(folder, "has no " + part + ending));
    }
  }

  private static void lookAtPng(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    if (image == null || image.getWidth() < 200 || image.getHeight() < 200) {
      throw wrong(file, "is no picture of a useful size");
    }
    Map<Integer, Integer> colours = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.merge(image.getRGB(x, y), 1, Integer::sum);
      }
    }
    int most = colours.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double share = (double) most / ((double) image.getWidth() * image.getHeight());
    if (colours.size() < 16 || share > 0.995) {
      throw wrong(file, "is of one colour: " + colours.size() + " colours, " + share + " the same");
    }
  }

  private static void lookAtSvg(Path file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    int marks = 0;
    int texts = 0;
    Set<String> colours = new HashSet<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          String name = reader.getLocalName();
          marks += name.matches("path|circle|rect|line|polyline|polygon|ellipse") ? 1 : 0;
          texts += name.equals("text") ? 1 : 0;
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).matches("fill|stroke|style|class")) {
              colours.add(reader.getAttributeValue(i));
            }
          }
        }
      }
    }
    if (marks < 20 || texts < 5 || colours.size() < 3) {
      throw wrong(file, marks + " marks, " + texts + " texts, " + colours.size() + " colours");
    }
  }

  private static void lookAtSummary(Path file) throws IOException {
    String json = Files.readString(file);
    for (String count : List.of("organisations", "collaborations")) {
      Matcher matcher = Pattern.compile("\"" + count + "\"\\s*:\\s*(\\d+)").matcher(json);
      if (!matcher.find() || Integer.parseInt(matcher.group(1)) <= 100) {
        throw wrong(file, "does not tell of well over 100 " + count);
      }
    }
    if (!json.contains("\"ms\"")) {
      throw wrong(file, "has no times");
    }
  }

  private static IllegalStateException wrong(Path file, String what) {
    return new IllegalStateException(file + " " + what);
  }
}
