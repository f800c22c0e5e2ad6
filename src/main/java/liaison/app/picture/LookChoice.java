package liaison.app.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import liaison.analysis.Analysis;
import liaison.app.Registry;
import liaison.base.Text;
import liaison.scene.graph.ColourBy;

/** What the colour and the size of a node can say, by code. */
public final class LookChoice {

  private static final String NONE = "none";

  private LookChoice() {}

  /** Every code of colours. */
  public static List<String> colours() {
    return Arrays.stream(ColourBy.values()).map(ColourBy::code).toList();
  }

  /** What colours of a code say. */
  public static Text colourName(String code) {
    return Text.of("graph.option.colour." + code);
  }

  /** Ids of the analyses that size nodes, and none. */
  public static List<String> sizes() {
    return Stream.concat(Registry.scores().stream().map(Analysis::id), Stream.of(NONE)).toList();
  }

  /** What sizes of a code say. */
  public static Text sizeName(String code) {
    return code.equals(NONE)
        ? Text.of("graph.option.size.none")
        : Text.of("analysis." + code + ".name");
  }
}
