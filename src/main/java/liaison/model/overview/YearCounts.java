package liaison.model.overview;

import java.util.List;

/**
 * Collaborations over the years.
 *
 * @param years year after year without a gap; empty when nothing is dated
 * @param before those that began before the first year shown
 * @param undated those without a date of their own, known by their source's date or by none
 */
public record YearCounts(List<Year> years, Count before, Count undated) {

  public YearCounts {
    years = List.copyOf(years);
  }

  /**
   * One year.
   *
   * @param begun first known of in it
   * @param active there on a day of it
   * @param ended stated to end in it
   */
  public record Year(int year, Count begun, Count active, Count ended) {}
}
