package liaison.analysis.mixing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.analysis.Subject;
import liaison.analysis.community.Leiden;
import liaison.base.Param;
import liaison.base.Params;
import liaison.base.Progress;
import liaison.model.Vocabulary;
import liaison.model.network.Node;
import liaison.model.network.Partition;
import liaison.model.network.Table;

/**
 * The nodes of a network by what is known of them.
 *
 * @param list code list of the groups: types, sectors, regions or {@link Table#COMMUNITIES}
 * @param codes code of each group, ascending; communities in their order
 * @param group by node number, {@link #UNKNOWN} where nothing is known
 */
public record NodeGroups(String list, List<String> codes, int[] group) {

  /** Group of a node of which nothing is known. */
  public static final int UNKNOWN = -1;

  public static final String TYPE = "type";
  public static final String SECTOR = "sector";
  public static final String COUNTRY = "country";
  public static final String PROVINCE = "province";
  public static final String CITY = "city";
  public static final String COMMUNITY = "community";

  /** Ways to group nodes. */
  public static final List<String> WAYS = List.of(TYPE, SECTOR, COUNTRY, PROVINCE, CITY, COMMUNITY);

  private static final String BY = "by";
  private static final String SEED = "seed";

  /** Parameter: what groups nodes. */
  static final Param PARAM = Param.choice(BY, SECTOR, WAYS);

  /** Parameter: seed of the communities. */
  static final Param SEED_PARAM = Param.integer(SEED, 1, 0, Integer.MAX_VALUE);

  public NodeGroups {
    codes = List.copyOf(codes);
    group = group.clone();
  }

  /** Parameters of an analysis that looks at groups, with some of its own behind. */
  public static Params params(Param... further) {
    Param[] all = Arrays.copyOf(new Param[] {PARAM, SEED_PARAM}, 2 + further.length);
    System.arraycopy(further, 0, all, 2, further.length);
    return Params.of(all);
  }

  /** The groups chosen. */
  public static NodeGroups of(Subject subject, Params chosen, Progress progress) {
    return of(subject, chosen.value(BY), chosen.value(SEED), progress);
  }

  /** Groups of a way; communities as {@link Leiden} finds them from a seed. */
  static NodeGroups of(Subject subject, String way, String seed, Progress progress) {
    if (way.equals(COMMUNITY)) {
      Leiden leiden = new Leiden();
      Partition found = leiden.run(subject, leiden.params().with(SEED, seed), progress);
      List<String> numbers = new java.util.ArrayList<>();
      for (int group = 0; group < found.count(); group++) {
        numbers.add(Integer.toString(group));
      }
      return new NodeGroups(Table.COMMUNITIES, numbers, found.group());
    }
    Vocabulary words = subject.data().vocabulary();
    List<Node> nodes = subject.network().nodes();
    return of(list(way), nodes.stream().map(node -> code(words, node, way)).toList());
  }

  /** Groups of nodes with the same code; the empty code is unknown. */
  static NodeGroups of(String list, List<String> codeOfNode) {
    Map<String, Integer> numbers = new TreeMap<>();
    codeOfNode.forEach(code -> numbers.put(code, 0));
    numbers.remove("");
    int next = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    int[] group = new int[codeOfNode.size()];
    for (int node = 0; node < group.length; node++) {
      group[node] = numbers.getOrDefault(codeOfNode.get(node), UNKNOWN);
    }
    return new NodeGroups(list, List.copyOf(numbers.keySet()), group);
  }

  private static String list(String way) {
    return switch (way) {
      case TYPE -> "types";
      case SECTOR -> "sectors";
      default -> "regions";
    };
  }

  private static String code(Vocabulary words, Node node, String way) {
    return switch (way) {
      case TYPE -> node.kind() == Node.Kind.ORGANISATION ? node.type() : "";
      case SECTOR ->
          node.kind() == Node.Kind.ORGANISATION ? words.property("types", node.type()) : "";
      default -> words.regionAt(node.region(), way).orElse("");
    };
  }

  /** Whether both nodes are of one known group. */
  boolean isWithin(int one, int other) {
    return group[one] == group[other];
  }

  /** Whether the group of both nodes is known. */
  boolean isKnown(int one, int other) {
    return group[one] != UNKNOWN && group[other] != UNKNOWN;
  }
}
