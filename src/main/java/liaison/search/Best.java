package liaison.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import liaison.base.Language;

/** The best hits of one kind of thing; keeps no more than are wanted, whatever comes. */
final class Best {

  private final Comparator<Ranked> order;
  private final PriorityQueue<Ranked> worstFirst;
  private final int most;
  private int total;

  Best(Language language, int most) {
    this.order =
        Comparator.comparingInt((Ranked one) -> one.score().cost())
            .thenComparing((a, b) -> a.entry().compareInOrder(b.entry(), language));
    this.worstFirst = new PriorityQueue<>(order.reversed());
    this.most = most;
  }

  void add(Entry entry, Query.Scored score) {
    total++;
    Ranked one = new Ranked(entry, score);
    if (worstFirst.size() < most) {
      worstFirst.add(one);
    } else if (order.compare(one, worstFirst.element()) < 0) {
      worstFirst.remove();
      worstFirst.add(one);
    }
  }

  boolean isEmpty() {
    return total == 0;
  }

  HitGroup group(Thing thing) {
    List<Ranked> sorted = new ArrayList<>(worstFirst);
    sorted.sort(order);
    List<Hit> hits =
        sorted.stream()
            .map(one -> one.entry().hit(one.score().fit().reason(), one.score().cost()))
            .toList();
    return new HitGroup(thing, hits, total);
  }

  /** An entry and how well it fits. */
  private record Ranked(Entry entry, Query.Scored score) {}
}
