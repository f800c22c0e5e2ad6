package liaison.ui.task;

/**
 * A purpose of which at most one job is wanted at a time.
 *
 * @param name says the purpose
 * @param lane which threads do it
 */
public record Slot(String name, Lane lane) {

  /** Threads apart from each other, so that one kind of work never waits for another. */
  public enum Lane {
    /** Short work that somebody waits for: lists, counts, what is found. */
    WORK,
    /** What may take long with many records: pictures, indices, files read and written. */
    LONG,
    /** Drawing pictures for the screen. */
    DRAW,
    /** Changing the project: one thing at a time, in the order asked, and none is given up. */
    STORE
  }

  public static Slot work(String name) {
    return new Slot(name, Lane.WORK);
  }

  /** Work that may take long, so that no short work waits behind it. */
  public static Slot longWork(String name) {
    return new Slot(name, Lane.LONG);
  }

  public static Slot store(String name) {
    return new Slot(name, Lane.STORE);
  }

  public static Slot draw(String name) {
    return new Slot(name, Lane.DRAW);
  }
}
