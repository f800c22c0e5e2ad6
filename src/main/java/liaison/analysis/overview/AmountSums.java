package liaison.analysis.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.overview.AmountSum;
import liaison.model.overview.Count;
import liaison.model.record.Amount;

/**
 * Adds up money by basis and currency. Of one collaboration the amounts of the whole are added;
 * participants' shares only where no whole is stated, so that nothing counts twice.
 */
public final class AmountSums {

  private final Dataset data;

  public AmountSums(Dataset data) {
    this.data = data;
  }

  /** One basis in one currency. */
  private record Purse(String basis, String currency) implements Comparable<Purse> {

    @Override
    public int compareTo(Purse other) {
      int byBasis = basis.compareTo(other.basis);
      return byBasis != 0 ? byBasis : currency.compareTo(other.currency);
    }

    String code() {
      return (basis.isEmpty() ? "-" : basis) + ":" + (currency.isEmpty() ? "-" : currency);
    }
  }

  List<AmountSum> of(Scope scope) {
    return of(scope.collaborationIds());
  }

  /** The sums of some collaborations, by basis and currency. */
  public List<AmountSum> of(Collection<String> collaborations) {
    Map<Purse, Map<String, List<Amount>>> purses = new TreeMap<>();
    for (String collaboration : collaborations) {
      for (Amount amount : data.related(Schema.AMOUNTS, "collaboration", collaboration)) {
        purses
            .computeIfAbsent(new Purse(amount.basis(), amount.currency()), any -> new TreeMap<>())
            .computeIfAbsent(collaboration, any -> new ArrayList<>())
            .add(amount);
      }
    }
    List<AmountSum> sums = new ArrayList<>();
    purses.forEach((purse, amounts) -> sums.add(sum(purse, amounts)));
    return sums;
  }

  private static AmountSum sum(Purse purse, Map<String, List<Amount>> byCollaboration) {
    List<String> added = new ArrayList<>();
    List<String> unadded = new ArrayList<>();
    BoundSum sum = new BoundSum();
    for (List<Amount> amounts : byCollaboration.values()) {
      List<Amount> counted = counted(amounts);
      for (Amount amount : amounts) {
        if (counted.contains(amount)) {
          amount.money().inUnits().ifPresent(sum::add);
          added.add(amount.id());
        } else {
          unadded.add(amount.id());
        }
      }
    }
    return new AmountSum(
        purse.basis(),
        purse.currency(),
        sum.value(),
        sum.isRough(),
        Count.of("amount", purse.code(), Schema.AMOUNTS, added),
        Count.of("amount-unadded", purse.code(), Schema.AMOUNTS, unadded));
  }

  /** Which amounts of one collaboration, of one basis and currency, are added up. */
  public static List<Amount> counted(List<Amount> amounts) {
    List<Amount> known =
        amounts.stream().filter(amount -> amount.money().inUnits().isPresent()).toList();
    boolean hasWhole = known.stream().anyMatch(AmountSums::isWhole);
    return known.stream().filter(amount -> isWhole(amount) == hasWhole).toList();
  }

  private static boolean isWhole(Amount amount) {
    return amount.participant().isEmpty();
  }
}
