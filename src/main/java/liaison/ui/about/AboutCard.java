package liaison.ui.about;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.app.Notices;
import liaison.base.Text;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.task.Jobs;
import liaison.ui.task.Slot;

/** The card that says what the program is and what of others is in it. */
public final class AboutCard {

  private static final double WIDTH = 640;
  private static final double HEIGHT = 480;
  private static final Slot READ = Slot.work("notices");

  private final Layers layers;
  private final Jobs jobs;
  private final Supplier<String> reader;
  private final Controls controls;
  private final ListView<String> notices = new ListView<>();

  /**
   * @param reader reads the notices; slow
   */
  public AboutCard(Layers layers, Jobs jobs, Supplier<String> reader, Controls controls) {
    this.layers = layers;
    this.jobs = jobs;
    this.reader = reader;
    this.controls = controls;
  }

  /** Shows the card; the notices are read in the background. */
  public void show() {
    Card card = new Card("about", Text.of("about.title"), controls);
    HBox name =
        new HBox(
            controls.label(Text.of("shell.product"), "about-name"),
            controls.label(Text.of("about.version", Notices.version()), "about-version"));
    name.getStyleClass().add("about-head");
    VBox body =
        new VBox(
            name,
            wrapped(Text.of("about.what")),
            wrapped(Text.of("about.licence")),
            controls.label(Text.of("about.notices"), "about-heading"),
            notices);
    body.getStyleClass().addAll("card-body", "about-body");
    body.setPrefSize(WIDTH, HEIGHT);
    notices.setId("about-notices");
    notices.accessibleTextProperty().bind(controls.words().of(Text.of("about.notices")));
    notices.setMinHeight(0);
    VBox.setVgrow(notices, Priority.ALWAYS);
    card.setBodyAsIs(body);
    card.focusFirst(notices);
    layers.show(card);
    jobs.run(READ, Text.of("about.title"), progress -> reader.get().lines().toList())
        .onDone(notices.getItems()::setAll);
  }

  private Label wrapped(Text text) {
    Label label = controls.label(text, "about-text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
