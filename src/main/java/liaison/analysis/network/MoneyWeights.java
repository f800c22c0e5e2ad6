package liaison.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;

/**
 * Shares a collaboration's money among its ties so that it is counted once.
 *
 * <p>Only amounts in one currency can be added up: the one in which most collaborations state an
 * amount (the first by code of several). Of one collaboration only one basis counts, the first it
 * has of contracted, committed, stated, paid, in-kind, then any other, because they speak of the
 * same money. An amount of a payer and a participant goes to their tie; an amount of one of them is
 * shared evenly by the ties of that one; an amount of neither is a total: what the own amounts
 * leave of it is shared evenly by the ties they do not reach, or by all. So the ties' weights add
 * up to the greater of total and own amounts.
 */
final class MoneyWeights {

  private static final List<String> BASES =
      List.of("contracted", "committed", "stated", "paid", "in-kind");

  private final Dataset data;
  private final String currency;

  MoneyWeights(Dataset data, List<Collaboration> collaborations) {
    this.data = data;
    Map<String, Integer> counts = new TreeMap<>();
    for (Collaboration collaboration : collaborations) {
      TreeSet<String> stated = new TreeSet<>();
      usable(collaboration.id()).forEach(amount -> stated.add(amount.currency()));
      stated.forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    String most = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    this.currency = most;
  }

  String currency() {
    return currency;
  }

  /** Whether the collaboration states an amount that can be computed with, in any currency. */
  boolean hasAmount(String collaboration) {
    return !usable(collaboration).isEmpty();
  }

  /** Whether it states one in the currency counted. */
  boolean hasAmountInCurrency(String collaboration) {
    return usable(collaboration).stream().anyMatch(this::isInCurrency);
  }

  /**
   * The weight of each pair, zero where the collaboration has no money for it.
   *
   * @param placeOf place of each organisation that takes part, as the pairs number them
   */
  double[] share(String collaboration, List<Projector.Pair> pairs, Map<String, Integer> placeOf) {
    double[] weights = new double[pairs.size()];
    boolean[] isReached = new boolean[pairs.size()];
    double total = 0;
    double own = 0;
    for (Amount amount : counted(collaboration)) {
      List<Integer> mine = pairsOf(amount, pairs, placeOf);
      double value = amount.money().amount().orElse(0);
      if (mine.isEmpty()) {
        total += value;
      } else {
        own += value;
        for (int pair : mine) {
          weights[pair] += value / mine.size();
          isReached[pair] = true;
        }
      }
    }
    spread(total - own, weights, isReached);
    return weights;
  }

  private static void spread(double rest, double[] weights, boolean[] isReached) {
    int open = 0;
    for (boolean reached : isReached) {
      open += reached ? 0 : 1;
    }
    int sharers = open == 0 ? weights.length : open;
    for (int pair = 0; pair < weights.length && rest > 0; pair++) {
      if (open == 0 || !isReached[pair]) {
        weights[pair] += rest / sharers;
      }
    }
  }

  /** Ties an amount belongs to; none when it is a total or its owner has no tie. */
  private static List<Integer> pairsOf(
      Amount amount, List<Projector.Pair> pairs, Map<String, Integer> placeOf) {
    int payer = placeOf.getOrDefault(amount.payer(), -1);
    int participant = placeOf.getOrDefault(amount.participant(), -1);
    List<Integer> both = new ArrayList<>();
    List<Integer> ofParticipant = new ArrayList<>();
    List<Integer> ofPayer = new ArrayList<>();
    for (int at = 0; at < pairs.size(); at++) {
      boolean touchesPayer = touches(pairs.get(at), payer);
      boolean touchesParticipant = touches(pairs.get(at), participant);
      if (touchesPayer && touchesParticipant && payer != participant) {
        both.add(at);
      }
      if (touchesParticipant) {
        ofParticipant.add(at);
      }
      if (touchesPayer) {
        ofPayer.add(at);
      }
    }
    if (!both.isEmpty()) {
      return both;
    }
    return ofParticipant.isEmpty() ? ofPayer : ofParticipant;
  }

  private static boolean touches(Projector.Pair pair, int place) {
    return pair.one() == place || pair.other() == place;
  }

  private List<Amount> counted(String collaboration) {
    List<Amount> inCurrency = usable(collaboration).stream().filter(this::isInCurrency).toList();
    String basis = "";
    int best = Integer.MAX_VALUE;
    for (Amount amount : inCurrency) {
      int rank = BASES.indexOf(amount.basis());
      int order = rank < 0 ? BASES.size() : rank;
      if (order < best) {
        best = order;
        basis = amount.basis();
      }
    }
    String chosen = basis;
    return inCurrency.stream().filter(amount -> amount.basis().equals(chosen)).toList();
  }

  private List<Amount> usable(String collaboration) {
    return data.related(Schema.AMOUNTS, "collaboration", collaboration).stream()
        .filter(amount -> amount.money().amount().orElse(0) > 0)
        .toList();
  }

  private boolean isInCurrency(Amount amount) {
    return amount.currency().equals(currency);
  }
}
