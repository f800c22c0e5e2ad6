package liaison.model.overview;

import liaison.model.value.Bound;

/**
 * What a source states beside what is recorded of it.
 *
 * @param indicator id of the stated figure
 * @param stated the figure
 * @param recorded the records it would count
 */
public record Coverage(String indicator, Bound stated, Count recorded) {

  /** Recorded over stated, by the lower end of what is stated; may exceed 1. */
  public double share() {
    return recorded.value() / stated.low();
  }
}
