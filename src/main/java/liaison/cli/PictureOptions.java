package liaison.cli;

import java.util.Arrays;
import java.util.List;
import liaison.app.NameFinder;
import liaison.app.picture.LayoutChoice;
import liaison.app.picture.PictureRequest;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.scene.Canvas;
import liaison.scene.Theme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which picture is meant; rendering and auditing share them. */
final class PictureOptions {

  /** Longest side of a page in page units. */
  static final double LONGEST_SIDE = 20_000;

  private static final double SHORTEST_SIDE = 200;

  @Mixin private final NetworkOptions network = new NetworkOptions();

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      required = true,
      description = "${bundle:cli.option.view}")
  private String view = "";

  @Option(
      names = "--map-set",
      paramLabel = "ID",
      defaultValue = "world",
      description = "${bundle:cli.option.mapSet}")
  private String mapSet = "world";

  @Option(
      names = "--width",
      paramLabel = "PX",
      defaultValue = "1280",
      description = "${bundle:cli.option.width}")
  private String width = "1280";

  @Option(
      names = "--height",
      paramLabel = "PX",
      defaultValue = "800",
      description = "${bundle:cli.option.height}")
  private String height = "800";

  @Option(
      names = "--theme",
      paramLabel = "WORD",
      defaultValue = "light",
      description = "${bundle:cli.option.theme}")
  private String theme = "light";

  @Option(
      names = "--layout",
      paramLabel = "WORD",
      defaultValue = "auto",
      description = "${bundle:cli.option.layout}")
  private String layout = "auto";

  @Option(names = "--apart", description = "${bundle:cli.option.apart}")
  private boolean isApart;

  @Option(
      names = "--colour",
      paramLabel = "WORD",
      defaultValue = "type",
      description = "${bundle:cli.option.colour}")
  private String colour = "type";

  @Option(
      names = "--size",
      paramLabel = "ID",
      defaultValue = "weighted-degree",
      description = "${bundle:cli.option.size}")
  private String size = "weighted-degree";

  @Option(
      names = "--sectors",
      paramLabel = "WORD",
      defaultValue = "type",
      description = "${bundle:cli.option.sectors}")
  private String sectors = "type";

  @Option(
      names = "--lanes",
      paramLabel = "WORD",
      defaultValue = "kind",
      description = "${bundle:cli.option.lanes}")
  private String lanes = "kind";

  @Option(
      names = "--hub",
      paramLabel = "NAME",
      defaultValue = "",
      description = "${bundle:cli.option.hub}")
  private String hub = "";

  @Option(names = "--hide-hub", description = "${bundle:cli.option.hideHub}")
  private boolean hideHub;

  @Option(
      names = "--focus",
      paramLabel = "NAME",
      defaultValue = "",
      description = "${bundle:cli.option.focus}")
  private String focus = "";

  @Option(
      names = "--hops",
      paramLabel = "N",
      defaultValue = "1",
      description = "${bundle:cli.option.hops}")
  private String hops = "1";

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "${bundle:cli.option.seed}")
  private String seed = "1";

  /** Refuses what is wrong without looking at any data. */
  void check() {
    network.spec();
    view();
    options("", "");
    canvas(Language.EN);
  }

  /** What is to be drawn of some records. */
  PictureRequest request(Dataset data) {
    NameFinder names = new NameFinder(data);
    String middle = hub.isEmpty() ? "" : names.organisation(hub).id();
    String around = focus.isEmpty() ? "" : names.organisation(focus).id();
    return new PictureRequest(view(), data, network.spec(data), options(middle, around));
  }

  /** The page it is drawn on. */
  Canvas canvas(Language language) {
    return Canvas.of(
        Choices.number("--width", width, SHORTEST_SIDE, LONGEST_SIDE),
        Choices.number("--height", height, SHORTEST_SIDE, LONGEST_SIDE),
        language,
        Choices.of("--theme", theme, Theme.values(), Theme::code));
  }

  /** What a file written from this picture says of how it was made. */
  String description() {
    return "Liaison; view " + view + "; seed " + seed;
  }

  private static final ViewKind[] PICTURES =
      Arrays.stream(ViewKind.values()).filter(ViewKind::isPicture).toArray(ViewKind[]::new);

  private ViewKind view() {
    return Choices.of("--view", view, PICTURES, ViewKind::code);
  }

  private ViewOptions options(String middle, String around) {
    return new ViewOptions(
        Choices.of("--layout", layout, LayoutChoice.codes()),
        Choices.of("--map-set", mapSet, List.of("world", "china")),
        Choices.of("--colour", colour, List.of("type", "sector", "region", "group", "none")),
        size,
        Choices.of("--sectors", sectors, List.of("type", "sector", "region", "field")),
        Choices.of("--lanes", lanes, List.of("kind", "organisation", "region")),
        middle,
        hideHub,
        around,
        (int) Choices.integer("--hops", hops, 1, 10),
        isApart,
        Choices.integer("--seed", seed, 0, Long.MAX_VALUE >> 11));
  }
}
