package liaison.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import liaison.model.filter.Filter.Clause;
import liaison.model.filter.Filter.Key;

/** Conditions from which a phrase takes those it has a place for. */
final class ClauseSet {

  private final List<Condition> rest;
  private final List<Clause> taken = new ArrayList<>();

  ClauseSet(List<Condition> conditions) {
    this.rest = new ArrayList<>(conditions);
  }

  /** The first clause of a key and sense. */
  Optional<Clause> take(Key key, boolean isNot) {
    return take(clause -> clause.key() == key && clause.isNot() == isNot);
  }

  /** The first clause of a key, of either sense, with this value alone. */
  Optional<Clause> takeOnly(Key key, String value) {
    return take(clause -> clause.key() == key && clause.values().equals(List.of(value)));
  }

  /** The first clause of a key that asks for values, this one not among them. */
  Optional<Clause> takeWithout(Key key, String value) {
    return take(
        clause -> clause.key() == key && !clause.isNot() && !clause.values().contains(value));
  }

  private Optional<Clause> take(Predicate<Clause> wanted) {
    for (Condition condition : rest) {
      if (condition instanceof Clause clause && wanted.test(clause)) {
        rest.remove(condition);
        taken.add(clause);
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** What was taken of a key. */
  List<Clause> taken(Key key) {
    return taken.stream().filter(clause -> clause.key() == key).toList();
  }

  /** What nobody took. */
  List<Condition> rest() {
    return List.copyOf(rest);
  }
}
