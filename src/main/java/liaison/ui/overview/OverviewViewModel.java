package liaison.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import liaison.app.picture.OverviewPicture;
import liaison.app.picture.Picture;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.overview.Rows;
import liaison.scene.overview.Readout;
import liaison.ui.canvas.Reading;
import liaison.ui.state.Explorer;
import liaison.ui.state.RowsBehind;

/** What the numbers of the page say and open. */
public final class OverviewViewModel implements Reading {

  static final String PAGE = "page";
  static final String LIST = "list";

  private final Explorer explorer;
  private final Consumer<Text> tell;
  private final ObjectProperty<String> form = new SimpleObjectProperty<>(PAGE);

  /**
   * @param tell shows a message in the window
   */
  public OverviewViewModel(Explorer explorer, Consumer<Text> tell) {
    this.explorer = explorer;
    this.tell = tell;
  }

  /** How it is shown: page or list. */
  public ObjectProperty<String> form() {
    return form;
  }

  @Override
  public Optional<Words> words(Picture picture, Language language, String id) {
    return readout(picture, language)
        .flatMap(readout -> readout.find(id))
        .map(found -> new Words(found.name(), found.sentence()));
  }

  @Override
  public void open(Picture picture, Language language, String id) {
    readout(picture, language).flatMap(readout -> readout.find(id)).ifPresent(this::open);
  }

  private void open(Readout.Entry entry) {
    Rows rows = entry.count().rows();
    if (rows.size() == 0) {
      tell.accept(Text.of("overview.noRows", entry.sentence()));
      return;
    }
    explorer.showRows(new RowsBehind(Text.literal(entry.sentence()), rows.table(), rows.ids()));
  }

  /** The page as lines: each section's heading, then its numbers. */
  public List<NumberLine> lines(Optional<Picture> picture, Language language) {
    List<NumberLine> lines = new ArrayList<>();
    picture
        .flatMap(shown -> readout(shown, language))
        .ifPresent(readout ->
            readout
                .sections()
                .forEach(section -> {
                  lines.add(NumberLine.heading(section.title(), section.rule()));
                  section
                      .entries()
                      .forEach(entry ->
                          lines.add(
                              NumberLine.of(
                                  entry.count(), entry.name(), entry.text(), entry.sentence())));
                }));
    return List.copyOf(lines);
  }

  private static Optional<Readout> readout(Picture picture, Language language) {
    return picture instanceof OverviewPicture page
        ? Optional.of(page.readout(language))
        : Optional.empty();
  }
}
