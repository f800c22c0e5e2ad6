package liaison.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.model.filter.Filter;
import liaison.search.Hit;
import liaison.search.Thing;
import liaison.ui.state.Explorer;

/** What is done with what was found: records are shown, codes are filtered by. */
public final class SearchActions {

  private final Explorer explorer;
  private final List<ViewKind> views;
  private final Consumer<Text> tell;
  private final Runnable afterwards;

  /**
   * @param views the views there are
   * @param tell shows a message in the window
   * @param afterwards gives the focus to the view that is looked at
   */
  public SearchActions(
      Explorer explorer, List<ViewKind> views, Consumer<Text> tell, Runnable afterwards) {
    this.explorer = explorer;
    this.views = List.copyOf(views);
    this.tell = tell;
    this.afterwards = afterwards;
  }

  /** Brings a record into sight, or filters by a code. */
  void show(Hit hit) {
    if (hit.thing().isTerm()) {
      filterBy(hit);
      return;
    }
    boolean isInPictures = hit.thing() == Thing.ORGANISATION || hit.thing() == Thing.COLLABORATION;
    if (!isInPictures && views.contains(ViewKind.TABLE)) {
      explorer.view().set(ViewKind.TABLE);
    }
    explorer.reveal(hit.id());
    afterwards.run();
  }

  /** Adds what was found to the values that the filter lets through. */
  void filterBy(Hit hit) {
    key(hit)
        .ifPresent(key -> {
          Filter filter = explorer.filter().get();
          List<String> values = new ArrayList<>(filter.values(key));
          if (!values.contains(hit.id())) {
            values.add(hit.id());
          }
          explorer.filter().set(filter.with(key, values));
          tell.accept(Text.of("search.filtered", hit.name(explorer.language().get())));
          afterwards.run();
        });
  }

  static boolean canFilterBy(Hit hit) {
    return hit.thing().isTerm() || hit.thing() == Thing.ORGANISATION;
  }

  /** Countries and provinces have conditions of their own. */
  private Optional<Filter.Key> key(Hit hit) {
    if (!canFilterBy(hit)) {
      return Optional.empty();
    }
    if (hit.thing() == Thing.REGION) {
      String level = explorer.dataset().get().vocabulary().property("regions", hit.id());
      return Filter.Key.ofCode(level).or(() -> Optional.of(Filter.Key.REGION));
    }
    return Filter.Key.ofCode(hit.thing().code());
  }
}
