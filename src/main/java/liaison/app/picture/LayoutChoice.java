package liaison.app.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import liaison.analysis.Analysis;
import liaison.analysis.layout.StarTest;
import liaison.app.Registry;
import liaison.base.Text;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/** The layouts of the graph that can be chosen, by code. */
public final class LayoutChoice {

  /** What suits the network. */
  public static final String AUTO = "auto";

  /** The map around a hub. */
  public static final String EGO = "ego";

  private static final String FORCE = "force";
  private static final String OVERVIEW = "overview";
  private static final String ENDING = "-layout";

  /** Nodes above which a network is shown as a whole first. */
  private static final int LARGE = 5000;

  private LayoutChoice() {}

  /** Every code, in the order they are offered. */
  public static List<String> codes() {
    return Stream.concat(
            Stream.of(AUTO, EGO), Registry.layouts().stream().map(LayoutChoice::codeOf))
        .toList();
  }

  /** What a code is called. */
  public static Text name(String code) {
    return code.equals(AUTO)
        ? Text.of("graph.option.layout.auto")
        : Text.of("analysis." + code + ENDING + ".name");
  }

  /** The question that a layout answers. */
  public static Text question(String code) {
    return code.equals(AUTO)
        ? Text.of("graph.option.layout.auto.question")
        : Text.of("analysis." + code + ENDING + ".question");
  }

  private static String codeOf(Analysis<Layout> layout) {
    return layout.id().substring(0, layout.id().length() - ENDING.length());
  }

  /** The layout of a code, empty for {@link #AUTO} and {@link #EGO}. */
  static Optional<Analysis<Layout>> find(String code) {
    return Registry.layouts().stream().filter(layout -> codeOf(layout).equals(code)).findFirst();
  }

  /** The code of the layout that a network gets. */
  static String of(ViewOptions options, Network network, OptionalInt hub) {
    String wanted = options.layout();
    if (wanted.equals(EGO) && hub.isPresent() || find(wanted).isPresent()) {
      return wanted;
    }
    OptionalInt star = wanted.equals(AUTO) ? StarTest.hubOfStar(network) : OptionalInt.empty();
    if (star.isPresent() && star.equals(hub)) {
      return EGO;
    }
    return network.nodeCount() > LARGE ? OVERVIEW : FORCE;
  }

  /** Whether what differs between two choices leaves every node where it is. */
  static boolean isLaidOutAlike(ViewOptions a, ViewOptions b) {
    return a.layout().equals(b.layout())
        && a.seed() == b.seed()
        && a.isApart() == b.isApart()
        && a.hub().equals(b.hub())
        && a.sectorBy().equals(b.sectorBy())
        && a.hideHub() == b.hideHub();
  }
}
