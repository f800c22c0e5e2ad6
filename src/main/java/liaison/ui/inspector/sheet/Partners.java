package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import liaison.analysis.network.NetworkBuilder;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.model.overview.Rows;
import liaison.model.record.Collaboration;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Item.Proven;
import liaison.ui.inspector.sheet.Sheet.Section;
import liaison.ui.state.Names;

/**
 * Reads who works with whom, by the ties of the network of all organisations: the members of a
 * committee are tied to it, not to each other.
 */
final class Partners {

  private static final int KINDS_NAMED = 3;

  private final Ground ground;
  private final Network network;

  Partners(Ground ground) {
    this.ground = ground;
    this.network = new NetworkBuilder().build(ground.data(), NetworkSpec.STANDARD);
  }

  /** Those tied to an organisation, the ones with most collaborations first. */
  Section section(String organisation) {
    List<Tie> ties = ties(organisation);
    List<Item> items = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Tie tie : ties) {
      items.add(link(tie));
      if (tie.node().kind() == Node.Kind.ORGANISATION) {
        ids.add(tie.node().id());
      }
    }
    return new Section(
            "partners", ground.get(Text.of("inspector.section.partners")), items.size(), items)
        .withRows(Rows.of(Schema.ORGANISATIONS, ids));
  }

  /** A partner and what is done with it. */
  private record Tie(Node node, String name, List<Collaboration> shared) {}

  private List<Tie> ties(String organisation) {
    List<Tie> ties = new ArrayList<>();
    int node = network.indexOf(organisation);
    for (int arc = node < 0 ? 0 : network.offset(node);
        node >= 0 && arc < network.offset(node + 1);
        arc++) {
      Node other = network.node(network.neighbour(arc));
      ties.add(
          new Tie(
              other,
              other.name(ground.language()),
              collaborations(network.collaborations(network.tie(arc)))));
    }
    ties.sort(
        Comparator.comparingInt((Tie tie) -> -tie.shared().size())
            .thenComparing(Tie::name)
            .thenComparing(tie -> tie.node().id()));
    return ties;
  }

  private Link link(Tie tie) {
    Set<String> kinds = new TreeSet<>();
    tie.shared().forEach(one -> kinds.add(one.kind()));
    List<String> names = kinds.stream().map(kind -> ground.code("kinds", kind)).toList();
    String known = Ground.joined(names.stream().limit(KINDS_NAMED));
    String more =
        names.size() > KINDS_NAMED
            ? ground.get(Text.of("inspector.kinds.more", names.size() - KINDS_NAMED))
            : "";
    String since = ground.wording().since(ground.data(), tie.shared());
    return new Link(
        tie.node().kind() == Node.Kind.REGION
            ? Names.REGION + tie.node().region()
            : tie.node().id(),
        tie.name(),
        Ground.joined(ground.get(Text.of("inspector.tie.count", tie.shared().size())), since),
        Ground.joined(known, more),
        "",
        List.of(),
        Proven.UNASKED);
  }

  /** The collaborations that tie two ends to each other; empty when nothing does. */
  List<Collaboration> between(String one, String other) {
    int from = network.indexOf(one);
    int to = network.indexOf(other);
    if (from < 0 || to < 0) {
      return List.of();
    }
    for (int arc = network.offset(from); arc < network.offset(from + 1); arc++) {
      if (network.neighbour(arc) == to) {
        return collaborations(network.collaborations(network.tie(arc)));
      }
    }
    return List.of();
  }

  private List<Collaboration> collaborations(List<String> ids) {
    return ids.stream()
        .flatMap(id -> ground.data().find(Schema.COLLABORATIONS, id).stream())
        .toList();
  }
}
