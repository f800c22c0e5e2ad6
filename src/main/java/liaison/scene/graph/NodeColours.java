package liaison.scene.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.network.Network;
import liaison.model.network.Node;
import liaison.scene.Mark;
import liaison.scene.Palette;

/** Colour and shape of each node, and the categories behind them. */
final class NodeColours {

  private static final int MOST = 8;

  private final Dataset data;
  private final Palette palette;
  private final Messages messages;
  private final Network network;
  private final GraphOptions options;
  private final Map<String, Integer> ranks = new HashMap<>();

  /**
   * A category that occurs.
   *
   * @param code its code
   * @param name its name in the picture's language
   * @param count nodes in it
   * @param argb colour
   * @param shape symbol
   */
  record Category(String code, String name, int count, int argb, Mark.Shape shape) {}

  NodeColours(
      Dataset data, Palette palette, Messages messages, Network network, GraphOptions options) {
    this.data = data;
    this.palette = palette;
    this.messages = messages;
    this.network = network;
    this.options = options;
    if (options.colourBy() == ColourBy.REGION) {
      rank();
    }
  }

  private void rank() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Node node : network.nodes()) {
      if (!node.id().equals(options.hub())) {
        counts.merge(country(node), 1, Integer::sum);
      }
    }
    List<String> order = new ArrayList<>(counts.keySet());
    order.remove("");
    order.sort(Comparator.comparing((String code) -> -counts.getOrDefault(code, 0)));
    for (int at = 0; at < order.size(); at++) {
      ranks.put(order.get(at), at);
    }
  }

  /** A collaboration is a hollow square, so that it is not taken for a type of organisation. */
  int colour(int node) {
    Node row = network.node(node);
    if (row.kind() == Node.Kind.COLLABORATION) {
      return palette.canvas();
    }
    return colour(code(node));
  }

  private int colour(String code) {
    return switch (options.colourBy()) {
      case TYPE -> palette.type(code);
      case SECTOR -> palette.sector(code);
      case REGION -> palette.category(ranks.getOrDefault(code, MOST));
      case GROUP -> palette.category(code.isEmpty() ? MOST : Integer.parseInt(code));
      case NONE -> palette.other();
    };
  }

  Mark.Shape shape(int node) {
    Node row = network.node(node);
    return row.kind() == Node.Kind.COLLABORATION
        ? Mark.Shape.SQUARE
        : palette.typeShape(row.type());
  }

  /** Code of the category a node is in. */
  String code(int node) {
    Node row = network.node(node);
    return switch (options.colourBy()) {
      case TYPE -> row.type();
      case SECTOR -> data.vocabulary().property("types", row.type());
      case REGION -> {
        String country = country(row);
        yield ranks.getOrDefault(country, MOST) < MOST ? country : "";
      }
      case GROUP -> {
        int group = node < options.groups().group().length ? options.groups().group()[node] : MOST;
        yield group < MOST ? String.valueOf(group) : "";
      }
      case NONE -> "";
    };
  }

  private String country(Node node) {
    return data.vocabulary().regionAt(node.region(), "country").orElse(node.region());
  }

  /**
   * The categories of the nodes drawn, most frequent first. Collaborations are left out, and the
   * hub but for its group.
   */
  List<Category> categories(boolean[] isDrawn) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> first = new HashMap<>();
    for (int node = 0; node < network.nodeCount(); node++) {
      boolean partner = network.node(node).kind() != Node.Kind.COLLABORATION;
      boolean isHub = network.node(node).id().equals(options.hub());
      if (isDrawn[node] && partner && (!isHub || options.colourBy() == ColourBy.GROUP)) {
        counts.merge(code(node), 1, Integer::sum);
        first.putIfAbsent(code(node), node);
      }
    }
    List<Category> categories = new ArrayList<>();
    counts.forEach(
        (code, count) -> categories.add(category(code, count, first.getOrDefault(code, 0))));
    categories.sort(
        Comparator.comparing((Category category) -> category.code().isEmpty())
            .thenComparing(category -> -category.count())
            .thenComparing(Category::code));
    return categories;
  }

  private Category category(String code, int count, int example) {
    boolean byType = options.colourBy() == ColourBy.TYPE;
    Mark.Shape shape = byType ? shape(example) : Mark.Shape.DISC;
    return new Category(code, name(code), count, colour(code), shape);
  }

  private String name(String code) {
    if (code.isEmpty()) {
      return messages.get("graph.none." + options.colourBy().code());
    }
    return switch (options.colourBy()) {
      case TYPE -> data.vocabulary().name("types", code, messages.language());
      case SECTOR -> data.vocabulary().name("sectors", code, messages.language());
      case REGION -> data.vocabulary().name("regions", code, messages.language());
      case GROUP -> messages.get("graph.group.number", Integer.parseInt(code) + 1);
      case NONE -> code;
    };
  }
}
