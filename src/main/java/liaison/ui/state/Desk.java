package liaison.ui.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.app.settings.OptionValues;
import liaison.app.settings.Session;
import liaison.base.AppException;
import liaison.model.Dataset;
import liaison.model.Presence.Undated;
import liaison.model.filter.Filter;
import liaison.model.value.Period;

/**
 * What lies on the desk: all that was chosen in a project, to be found again as it was left.
 *
 * @param view the view that is looked at
 * @param tiles the views side by side
 * @param options how views are made
 * @param selection ids of what is selected
 * @param featureState what features remember of themselves, by their id
 */
public record Desk(
    ViewKind view,
    List<ViewKind> tiles,
    Filter filter,
    Period period,
    Undated undated,
    ViewOptions options,
    List<String> selection,
    Map<String, String> featureState) {

  private static final String DOTS = "..";

  public Desk {
    tiles = List.copyOf(tiles);
    selection = List.copyOf(selection);
    featureState = Map.copyOf(featureState);
  }

  /** The desk as it is now. */
  public static Desk of(Explorer explorer) {
    return new Desk(
        explorer.view().get(),
        explorer.tiles().get(),
        explorer.filter().get(),
        explorer.period().get(),
        explorer.undated().get(),
        explorer.options().get(),
        explorer.selection().get(),
        explorer.keeps().read());
  }

  /**
   * The desk as a session kept it, for the records there are now. What they do not hold any more,
   * and what makes no sense, is as nobody had chosen it.
   *
   * @param views the views that can be shown, at least one
   */
  public static Desk read(Session session, Dataset data, List<ViewKind> views) {
    List<ViewKind> tiles =
        session.tiles().stream()
            .flatMap(code -> ViewKind.ofCode(code).stream())
            .filter(views::contains)
            .distinct()
            .toList();
    ViewKind view =
        ViewKind.ofCode(session.view())
            .filter(views::contains)
            .orElse(tiles.isEmpty() ? views.getFirst() : tiles.getFirst());
    ViewOptions options = OptionValues.read(session.options());
    if (!options.focus().isEmpty() && !Known.isKnown(data, options.focus())) {
      options = options.withFocus("", 1);
    }
    return new Desk(
        view,
        tiles.contains(view) ? tiles : List.of(view),
        filter(session.filter(), data),
        period(session.period()),
        Arrays.stream(Undated.values())
            .filter(rule -> rule.code().equals(session.undated()))
            .findFirst()
            .orElse(Undated.KNOWN_BY),
        options,
        Known.of(data, session.selection()),
        session.featureState());
  }

  /** The desk in plain values. */
  public Session session(Session.Visit visit) {
    return new Session(
        visit,
        view.code(),
        tiles.stream().map(ViewKind::code).toList(),
        filter.toString(),
        text(period),
        undated.code(),
        OptionValues.of(options),
        selection,
        featureState);
  }

  /** Makes everything as it was. */
  public void lay(Explorer explorer) {
    explorer.filter().set(filter);
    explorer.period().set(period);
    explorer.undated().set(undated);
    explorer.options().set(options);
    explorer.showTiles(tiles);
    explorer.view().set(view);
    explorer.selectAll(selection);
    explorer.keeps().write(featureState);
  }

  private static Filter filter(String text, Dataset data) {
    try {
      Filter filter = Filter.parse(text);
      filter.check(data);
      return filter;
    } catch (AppException gone) {
      return Filter.NONE;
    }
  }

  private static String text(Period period) {
    String from = period.from().equals(LocalDate.MIN) ? "" : period.from().toString();
    String to = period.to().equals(LocalDate.MAX) ? "" : period.to().toString();
    return from + DOTS + to;
  }

  private static Period period(String text) {
    int dots = text.indexOf(DOTS);
    if (dots < 0) {
      return Period.ALWAYS;
    }
    try {
      LocalDate from = day(text.substring(0, dots)).orElse(LocalDate.MIN);
      LocalDate to = day(text.substring(dots + DOTS.length())).orElse(LocalDate.MAX);
      return to.isBefore(from) ? Period.ALWAYS : new Period(from, to);
    } catch (DateTimeException senseless) {
      return Period.ALWAYS;
    }
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
