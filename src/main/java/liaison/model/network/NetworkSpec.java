package liaison.model.network;

import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.value.Period;

/**
 * How a network is derived from a dataset; the caption of every figure states it.
 *
 * @param filter which collaborations and ties
 * @param period days of interest
 * @param undated what becomes of collaborations without dates
 * @param level what a node is
 * @param projection how a collaboration becomes ties
 * @param counting how a collaboration's weight is shared among its ties
 */
public record NetworkSpec(
    Filter filter,
    Period period,
    Undated undated,
    Level level,
    Projection projection,
    Counting counting) {

  /** Everything, organisation by organisation, each kind projected its own way, counted in full. */
  public static final NetworkSpec STANDARD =
      new NetworkSpec(
          Filter.NONE,
          Period.ALWAYS,
          Undated.KNOWN_BY,
          Level.ORGANISATION,
          Projection.BY_KIND,
          Counting.FULL);

  /** What a node is. */
  public enum Level {
    ORGANISATION("organisation"),
    PARENT("parent"),
    CITY("city"),
    PROVINCE("province"),
    COUNTRY("country"),
    GROUP("group"),
    SECTOR("sector");

    private final String code;

    Level(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** How a collaboration becomes ties. */
  public enum Projection {
    /** Every two participants are tied. */
    ALL_PAIRS("all-pairs"),
    /** Each participant is tied with those in role lead, host, founder or funder. */
    STAR("star"),
    /** Collaborations are nodes too, tied with their participants. */
    TWO_MODE("two-mode"),
    /** As the kinds file says for each kind. */
    BY_KIND("by-kind");

    private final String code;

    Projection(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** What a collaboration adds to the weight of each of its ties. */
  public enum Counting {
    /** One. */
    FULL("full"),
    /** One over the number of participants less one. */
    FRACTIONAL("fractional"),
    /** Its money: the participants' own amounts where given, else the total shared evenly. */
    AMOUNT("amount"),
    /** What its attribute {@code weight} says, one where that is no positive number. */
    WEIGHT("weight");

    private final String code;

    Counting(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public NetworkSpec withFilter(Filter next) {
    return new NetworkSpec(next, period, undated, level, projection, counting);
  }

  public NetworkSpec withPeriod(Period next) {
    return new NetworkSpec(filter, next, undated, level, projection, counting);
  }
}
