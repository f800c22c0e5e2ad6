package liaison.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import liaison.model.Dataset;
import liaison.model.Presence;
import liaison.model.Presence.Undated;
import liaison.model.Schema;
import liaison.model.filter.FilterMatcher;
import liaison.model.network.BuildNotes;
import liaison.model.network.NetworkSpec;
import liaison.model.network.NetworkSpec.Counting;
import liaison.model.network.NetworkSpec.Projection;
import liaison.model.network.Node;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;

/** One run of the {@link NetworkBuilder}. */
final class Building {

  private final Dataset data;
  private final NetworkSpec spec;
  private final FilterMatcher matcher;
  private final NodeMaker maker;
  private final Projector projector;
  private final TieTable table = new TieTable();
  private final List<Gathering> gatherings = new ArrayList<>();
  private int[] busy = new int[0];
  private boolean[] isWanted = new boolean[0];
  private final Tally tally = new Tally();

  private static final class Tally {
    int used;
    int filtered;
    int outside;
    int undated;
    int merged;
    int guessed;
    int withoutAmount;
    int otherCurrency;
    int unplaced;
  }

  Building(Dataset data, NetworkSpec spec) {
    this.data = data;
    this.spec = spec;
    this.matcher = new FilterMatcher(data, spec.filter(), spec.undated());
    this.maker = new NodeMaker(data, spec.level());
    this.projector = new Projector(data.vocabulary(), spec.projection());
  }

  Built run() {
    List<Collaboration> chosen = choose();
    for (Collaboration collaboration : chosen) {
      gatherings.add(Gathering.of(data, collaboration, maker, matcher, table));
    }
    numberTheRest();
    countAndWant();
    Optional<MoneyWeights> money =
        spec.counting() == Counting.AMOUNT
            ? Optional.of(new MoneyWeights(data, chosen))
            : Optional.empty();
    for (int at = 0; at < chosen.size(); at++) {
      tie(chosen.get(at), gatherings.get(at), money);
    }
    BuildNotes notes = notes(chosen.size(), money.map(MoneyWeights::currency).orElse(""));
    return new Built(table.network(isWanted), notes);
  }

  private List<Collaboration> choose() {
    List<Collaboration> chosen = new ArrayList<>();
    for (Collaboration collaboration : data.rows(Schema.COLLABORATIONS)) {
      if (!matcher.matches(collaboration)) {
        tally.filtered++;
        continue;
      }
      Presence presence = Presence.of(data, collaboration);
      if (presence.isIn(spec.period(), spec.undated())) {
        chosen.add(collaboration);
      } else if (isLeftAsUndated(presence)) {
        tally.undated++;
      } else {
        tally.outside++;
      }
    }
    return chosen;
  }

  private boolean isLeftAsUndated(Presence presence) {
    return switch (presence.rule()) {
      case STATED, MILESTONES -> false;
      case KNOWN_BY -> spec.undated() == Undated.HIDE;
      case NONE -> true;
    };
  }

  /** Numbers organisations that are in no collaboration, where nothing narrows the choice. */
  private void numberTheRest() {
    boolean narrows = !spec.period().isAlways() || matcher.looksAtCollaborations();
    List<Integer> wanted = new ArrayList<>();
    for (Organisation organisation : data.rows(Schema.ORGANISATIONS)) {
      boolean isAlone =
          data.related(Schema.PARTICIPATIONS, "organisation", organisation.id()).isEmpty();
      if (isAlone && !narrows && matcher.matches(organisation)) {
        wanted.add(table.number(maker.of(organisation)));
      }
    }
    isWanted = new boolean[table.size()];
    wanted.forEach(node -> isWanted[node] = true);
  }

  private void countAndWant() {
    busy = new int[table.size()];
    for (Gathering gathering : gatherings) {
      for (Participant who : gathering.participants()) {
        busy[who.node()]++;
        isWanted[who.node()] |= who.passes();
      }
      tally.merged += gathering.isMerged() ? 1 : 0;
      tally.unplaced += gathering.unplaced();
    }
  }

  private void tie(Collaboration collaboration, Gathering gathering, Optional<MoneyWeights> money) {
    List<Participant> who = gathering.participants();
    Projection projection = projector.of(collaboration.kind());
    boolean isTwoMode = projection == Projection.TWO_MODE;
    List<Projector.Pair> pairs = pairs(projection, who);
    money.ifPresent(weights -> noteMoney(collaboration.id(), weights));
    double[] weights = weights(collaboration.id(), gathering, pairs, isTwoMode, money);
    int[] nodes = nodes(collaboration, who, isTwoMode && gathering.passes());
    boolean isUsed = false;
    for (int at = 0; at < pairs.size(); at++) {
      Projector.Pair pair = pairs.get(at);
      if (isTwoMode ? gathering.passes() : passes(who, pair)) {
        table.add(nodes[pair.one()], nodes[pair.other()], weights[at], collaboration.id());
        isUsed |= weights[at] > 0;
      }
    }
    tally.used += isUsed ? 1 : 0;
  }

  private List<Projector.Pair> pairs(Projection projection, List<Participant> who) {
    return switch (projection) {
      case TWO_MODE -> Projector.spokes(who.size());
      case STAR -> {
        tally.guessed += who.size() > 2 && !Projector.hasCentre(who) ? 1 : 0;
        yield Projector.star(Projector.centres(who, busy));
      }
      default -> Projector.allPairs(who.size());
    };
  }

  private double[] weights(
      String collaboration,
      Gathering gathering,
      List<Projector.Pair> pairs,
      boolean isTwoMode,
      Optional<MoneyWeights> money) {
    if (money.isPresent()) {
      return money.get().share(collaboration, pairs, gathering.placeOf());
    }
    int sharers = gathering.participants().size() - (isTwoMode ? 0 : 1);
    double each =
        switch (spec.counting()) {
          case FRACTIONAL -> 1.0 / sharers;
          case WEIGHT -> StatedWeight.of(data, collaboration);
          case FULL, AMOUNT -> 1;
        };
    double[] weights = new double[pairs.size()];
    Arrays.fill(weights, each);
    return weights;
  }

  /** Node numbers by place; the collaboration's own, where it is a node, comes last. */
  private int[] nodes(Collaboration collaboration, List<Participant> who, boolean isNode) {
    int[] nodes = new int[who.size() + 1];
    for (int at = 0; at < who.size(); at++) {
      nodes[at] = who.get(at).node();
    }
    if (isNode) {
      nodes[who.size()] =
          table.number(
              new Node(
                  collaboration.id(),
                  Node.Kind.COLLABORATION,
                  collaboration.titleZh(),
                  collaboration.titleEn(),
                  collaboration.kind(),
                  "",
                  Double.NaN,
                  Double.NaN));
    }
    return nodes;
  }

  private static boolean passes(List<Participant> who, Projector.Pair pair) {
    return who.get(pair.one()).passes() || who.get(pair.other()).passes();
  }

  private void noteMoney(String collaboration, MoneyWeights weights) {
    if (!weights.hasAmount(collaboration)) {
      tally.withoutAmount++;
    } else if (!weights.hasAmountInCurrency(collaboration)) {
      tally.otherCurrency++;
    }
  }

  private BuildNotes notes(int chosen, String currency) {
    return new BuildNotes(
        data.size(Schema.COLLABORATIONS),
        tally.used,
        tally.filtered,
        tally.outside,
        tally.undated,
        chosen - tally.used,
        tally.merged,
        tally.guessed,
        tally.withoutAmount,
        tally.otherCurrency,
        currency,
        tally.unplaced);
  }
}
