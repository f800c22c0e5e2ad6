package liaison.app.settings;

import java.util.List;
import java.util.Map;

/**
 * How a user left a project. Plain values as they stand in the file; whoever takes them up again
 * drops what makes no sense any more.
 *
 * @param visit when the project was open last, and what it held
 * @param view code of the view that was looked at
 * @param tiles codes of the views side by side
 * @param filter text form of the filter
 * @param period first and last day with two dots between, an open end is left out
 * @param undated code of the rule for the undated
 * @param options how the views were made, by name
 * @param selection ids of what was selected
 * @param featureState what features remember of themselves, by their id
 */
public record Session(
    Visit visit,
    String view,
    List<String> tiles,
    String filter,
    String period,
    String undated,
    Map<String, String> options,
    List<String> selection,
    Map<String, String> featureState) {

  /** The format this version writes. */
  public static final int VERSION = 1;

  /** Of a project that was never open in the window. */
  public static final Session NONE =
      new Session(Visit.NEVER, "", List.of(), "", "", "", Map.of(), List.of(), Map.of());

  public Session {
    tiles = List.copyOf(tiles);
    options = Map.copyOf(options);
    selection = List.copyOf(selection);
    featureState = Map.copyOf(featureState);
  }

  /**
   * When a project was open last, and what it held then.
   *
   * @param opened day and time, ISO 8601 in UTC; empty when it never was
   * @param organisations number of organisations
   * @param collaborations number of collaborations
   * @param isListed whether it stands among the recent projects
   */
  public record Visit(String opened, int organisations, int collaborations, boolean isListed) {

    /** Of a project that was never open in the window. */
    public static final Visit NEVER = new Visit("", 0, 0, true);

    public boolean isKnown() {
      return !opened.isEmpty();
    }

    /** The same visit, in or out of the list of recent projects. */
    public Visit listed(boolean next) {
      return new Visit(opened, organisations, collaborations, next);
    }
  }

  /** The same session of another visit. */
  public Session with(Visit next) {
    return new Session(
        next, view, tiles, filter, period, undated, options, selection, featureState);
  }
}
