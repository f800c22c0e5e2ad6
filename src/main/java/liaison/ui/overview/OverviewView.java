package liaison.ui.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.canvas.PictureView;
import liaison.ui.canvas.PictureViewModel;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Segmented;

/** Makes the view of the overview page. */
public final class OverviewView {

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
    Runnable fill =
        () ->
            list.getItems()
                .setAll(model.lines(picture.picture().get(), parts.explorer().language().get()));
    picture.picture().subscribe(fill);
    parts.explorer().language().subscribe(fill);
    list.visibleProperty().bind(model.form().isEqualTo(OverviewViewModel.LIST));
    view.canvas().disableProperty().bind(list.visibleProperty());
    view.addOver(new PageBar(picture, view.canvas()));
    view.addOver(list);
    return view;
  }
}
