package liaison.ui.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.app.picture.Picture;
import liaison.app.picture.ViewKind;
import liaison.base.Language;
import liaison.base.Text;
import liaison.ui.canvas.PictureView;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Segmented;
import liaison.ui.task.Slot;

/** Makes the view of the overview page. */
public final class OverviewView {

  private static final Slot LIST = Slot.work("overview-list");

  private OverviewView() {}

  public static PictureView make(ViewParts parts) {
    OverviewViewModel model = new OverviewViewModel(parts.explorer(), parts.tools().tell());
    PictureViewModel picture =
        new PictureViewModel(
            ViewKind.OVERVIEW, parts.explorer(), parts.jobs(), parts.source(), Optional.of(model));
    Map<String, Text> forms = new LinkedHashMap<>();
    forms.put(OverviewViewModel.PAGE, Text.of("overview.form.page"));
    forms.put(OverviewViewModel.LIST, Text.of("overview.form.list"));
    PictureView view =
        new PictureView(
            picture, parts, List.of(new Segmented<>(parts.words(), model.form(), forms)));
    NumberList list = new NumberList(parts.words(), picture::open);
    Runnable fill = () -> fill(list, model, picture, parts);
    picture.picture().subscribe(fill);
    parts.explorer().language().subscribe(fill);
    model.form().subscribe(fill);
    list.visibleProperty().bind(model.form().isEqualTo(OverviewViewModel.LIST));
    view.canvas().disableProperty().bind(list.visibleProperty());
    view.addOver(new PageBar(picture, view.canvas()));
    view.addOver(list);
    return view;
  }

  /** Fills the list while it is shown; sorting thousands of names is no work for the window. */
  private static void fill(
      NumberList list, OverviewViewModel model, PictureViewModel picture, ViewParts parts) {
    if (!model.form().get().equals(OverviewViewModel.LIST)) {
      return;
    }
    Optional<Picture> shown = picture.picture().get();
    Language language = parts.explorer().language().get();
    parts
        .jobs()
        .run(LIST, Text.of("overview.list.job"), progress -> model.lines(shown, language))
        .onDone(list.getItems()::setAll);
  }
}
