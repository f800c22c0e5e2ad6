package liaison.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a filter: a clause, or conditions joined by and, or, not. */
public sealed interface Condition
    permits Filter.Clause, Condition.All, Condition.Any, Condition.Not {

  /**
   * Every part must hold.
   *
   * @param parts two or more conditions
   */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One part must hold.
   *
   * @param parts two or more conditions
   */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The part must not hold.
   *
   * @param part an All or an Any
   */
  record Not(Condition part) implements Condition {}

  /** All clauses in it, in their order. */
  default Stream<Filter.Clause> clauses() {
    return switch (this) {
      case Filter.Clause clause -> Stream.of(clause);
      case All all -> all.parts().stream().flatMap(Condition::clauses);
      case Any any -> any.parts().stream().flatMap(Condition::clauses);
      case Not not -> not.part().clauses();
    };
  }

  /**
   * The one form of a condition: no group within a group of its sort, none of a single part, no
   * double not, no not before a clause; empty where nothing is asked.
   */
  default Optional<Condition> normal() {
    return switch (this) {
      case Filter.Clause clause ->
          clause.values().isEmpty() ? Optional.empty() : Optional.of(clause);
      case All all -> joined(flat(all.parts(), true), true);
      case Any any -> joined(flat(any.parts(), false), false);
      case Not not -> not.part().normal().map(Condition::denied);
    };
  }

  private static Optional<Condition> joined(List<Condition> parts, boolean isAll) {
    if (parts.size() < 2) {
      return parts.stream().findFirst();
    }
    return Optional.of(isAll ? new All(parts) : new Any(parts));
  }

  private static List<Condition> flat(List<Condition> parts, boolean isAll) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      Optional<Condition> normal = part.normal();
      if (isAll && normal.orElse(part) instanceof All inner) {
        flat.addAll(inner.parts());
      } else if (!isAll && normal.orElse(part) instanceof Any inner) {
        flat.addAll(inner.parts());
      } else {
        normal.ifPresent(flat::add);
      }
    }
    return flat;
  }

  private static Condition denied(Condition condition) {
    return switch (condition) {
      case Filter.Clause clause ->
          new Filter.Clause(clause.key(), !clause.isNot(), clause.values());
      case Not not -> not.part();
      default -> new Not(condition);
    };
  }
}
