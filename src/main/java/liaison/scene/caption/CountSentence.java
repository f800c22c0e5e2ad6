package liaison.scene.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import liaison.base.Messages;
import liaison.model.network.Network;
import liaison.model.network.NetworkSpec.Level;
import liaison.model.network.Node;

/**
 * How much a picture of ties shows, in words that can be checked: those tied to the hub apart from
 * all others. In a network of organisations and collaborations, a partner shares a collaboration.
 */
public final class CountSentence {

  private final Network network;
  private final Level level;
  private final Messages messages;

  public CountSentence(Network network, Level level, Messages messages) {
    this.network = network;
    this.level = level;
    this.messages = messages;
  }

  /** Partners of the hub, others, collaborations. */
  public String around(int hub) {
    boolean[] isPartner = partners(hub);
    int partners = 0;
    int others = 0;
    for (int node = 0; node < network.nodeCount(); node++) {
      partners += isPartner[node] ? 1 : 0;
      others += !isPartner[node] && node != hub && isCounted(node) ? 1 : 0;
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        isOrganisation()
            ? messages.get("caption.count.partners", partners)
            : messages.get("caption.count." + level.code(), partners));
    if (others > 0) {
      String key = isOrganisation() ? "caption.count.others" : "caption.count.otherPlaces";
      parts.add(messages.get(key, others));
    }
    parts.add(messages.get("caption.count.collaborations", collaborations(-1).size()));
    return String.join(messages.get("caption.count.separator"), parts);
  }

  /** Nodes, ties and collaborations, leaving out a node and its ties where one is given. */
  public String without(int hidden) {
    int nodes = 0;
    for (int node = 0; node < network.nodeCount(); node++) {
      nodes += node != hidden && isCounted(node) ? 1 : 0;
    }
    int ties = 0;
    for (int tie = 0; tie < network.tieCount(); tie++) {
      ties += network.from(tie) != hidden && network.to(tie) != hidden ? 1 : 0;
    }
    return String.join(
        messages.get("caption.count.separator"),
        messages.get("caption.count." + level.code(), nodes),
        messages.get("caption.count.ties", ties),
        messages.get("caption.count.collaborations", collaborations(hidden).size()));
  }

  /** Ids of the collaborations behind all ties but those of one node, -1 for none. */
  public TreeSet<String> collaborations(int hidden) {
    TreeSet<String> ids = new TreeSet<>();
    for (int tie = 0; tie < network.tieCount(); tie++) {
      if (network.from(tie) != hidden && network.to(tie) != hidden) {
        ids.addAll(network.collaborations(tie));
      }
    }
    for (Node node : network.nodes()) {
      if (node.kind() == Node.Kind.COLLABORATION) {
        ids.add(node.id());
      }
    }
    return ids;
  }

  private boolean isOrganisation() {
    return level == Level.ORGANISATION || level == Level.PARENT;
  }

  private boolean isCounted(int node) {
    return network.node(node).kind() != Node.Kind.COLLABORATION;
  }

  private boolean[] partners(int hub) {
    boolean[] isPartner = new boolean[network.nodeCount()];
    for (int arc = network.offset(hub); arc < network.offset(hub + 1); arc++) {
      int next = network.neighbour(arc);
      if (isCounted(next)) {
        isPartner[next] = true;
        continue;
      }
      for (int on = network.offset(next); on < network.offset(next + 1); on++) {
        isPartner[network.neighbour(on)] |= isCounted(network.neighbour(on));
      }
    }
    isPartner[hub] = false;
    return isPartner;
  }
}
