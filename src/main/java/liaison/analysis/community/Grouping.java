package liaison.analysis.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liaison.model.network.Partition;

/** Numbers groups the way {@link Partition} promises. */
public final class Grouping {

  private Grouping() {}

  /**
   * The partition of some labels: largest group first, of equals the one with the lowest node.
   *
   * @param label by node number; nodes with equal labels are a group
   */
  public static Partition numbered(int[] label, double quality) {
    Map<Integer, Integer> seen = new HashMap<>();
    int[] first = new int[label.length]; // groups in the order of their lowest node
    int[] size = new int[label.length];
    for (int node = 0; node < label.length; node++) {
      first[node] = seen.computeIfAbsent(label[node], key -> seen.size());
      size[first[node]]++;
    }
    List<Integer> order = new ArrayList<>();
    for (int group = 0; group < seen.size(); group++) {
      order.add(group);
    }
    order.sort(Comparator.comparingInt((Integer group) -> -size[group])); // stable
    int[] number = new int[seen.size()];
    for (int place = 0; place < number.length; place++) {
      number[order.get(place)] = place;
    }
    int[] group = new int[label.length];
    for (int node = 0; node < label.length; node++) {
      group[node] = number[first[node]];
    }
    return new Partition(group, number.length, quality);
  }
}
