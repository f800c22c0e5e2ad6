package liaison.ui.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.base.Language;
import liaison.base.Text;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Segmented;
import liaison.ui.state.Explorer;

/**
 * The page that is there when no project is: what was open last, the sample, a new project, an
 * import; each by one click and one key.
 */
public final class WelcomePage extends BorderPane {

  private static final double ACTION_WIDTH = 314;

  private final ProjectsViewModel model;
  private final Controls controls;
  private final Commands commands;
  private final WelcomeList list;
  private final NameForm form;
  private final Map<KeyCode, Button> keys = new LinkedHashMap<>();
  private boolean isLetterDone;

  WelcomePage(
      ProjectsViewModel model,
      ProjectCards cards,
      Explorer explorer,
      Controls controls,
      Commands commands) {
    this.model = model;
    this.controls = controls;
    this.commands = commands;
    this.list = new WelcomeList(model, cards, controls);
    this.form =
        new NameForm(
            controls,
            Text.of("start.create"),
            model::takenName,
            name -> model.create(name, Optional.empty()));
    getStyleClass().add("welcome");
    setId("welcome");
    accessibleTextProperty().bind(controls.words().of(Text.of("command.welcome")));
    form.setVisible(false);
    form.managedProperty().bind(form.visibleProperty());
    setTop(bar(explorer));
    setCenter(content());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    addEventFilter(KeyEvent.KEY_RELEASED, event -> isLetterDone = false);
    model.welcome().subscribe(this::shown);
    model.opening().subscribe(now -> setDisableAll(now.isPresent()));
  }

  private Node bar(Explorer explorer) {
    Map<Language, Text> languages = new LinkedHashMap<>();
    languages.put(Language.ZH, Text.of("shell.language.zh"));
    languages.put(Language.EN, Text.of("shell.language.en"));
    Segmented<Language> language =
        new Segmented<>(controls.words(), explorer.language(), languages);
    Button theme = controls.icon(Icons.THEME, commands.get("theme"));
    theme.setId("welcome-theme");
    Button back = controls.button(Text.of("start.back"), this::leave, "link-button");
    back.setId("welcome-back");
    back.setGraphic(Icons.BACK.node());
    back.visibleProperty().bind(model.current().map(Optional::isPresent));
    HBox bar = new HBox(back, Controls.spring(), language, theme);
    bar.getStyleClass().add("welcome-bar");
    return bar;
  }

  private Node content() {
    Label name = controls.label(Text.of("start.title"), "welcome-name");
    Label line = controls.label(Text.of("start.line"), "welcome-line");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    VBox title = new VBox(name, line);
    title.getStyleClass().add("welcome-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox crest = new HBox(new WelcomeMark(), title);
    crest.getStyleClass().add("welcome-crest");
    VBox head = new VBox(crest, new WelcomeStatus(model, controls));
    head.getStyleClass().add("welcome-head");
    VBox actions =
        new VBox(
            action("sample", KeyCode.S, Icons.SAMPLE, () -> model.open(ProjectChoice.SAMPLE)),
            action("new", KeyCode.N, Icons.NEW, this::askName),
            form,
            action("import", KeyCode.I, Icons.IMPORT, () -> commands.get("import").run()));
    actions.getStyleClass().add("welcome-actions");
    HBox columns = new HBox(actions, list);
    columns.getStyleClass().add("welcome-columns");
    HBox.setHgrow(list, Priority.ALWAYS);
    VBox.setVgrow(columns, Priority.ALWAYS);
    VBox all = new VBox(head, columns);
    all.getStyleClass().add("welcome-content");
    StackPane middle = new StackPane(all);
    StackPane.setAlignment(all, Pos.TOP_CENTER);
    return middle;
  }

  private Button action(String what, KeyCode letter, Icons icon, Runnable task) {
    Text title = Text.of("start.do." + what);
    Text about = Text.of("start.note." + what);
    Label name = controls.label(title, "action-name");
    Label note = controls.label(about, "action-note");
    VBox words = new VBox(name, note);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label cap = new Label(letter.getName());
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(icon.node(), words, cap);
    row.getStyleClass().add("action-row");
    Button button = new Button("", row);
    button.setId("start-" + what);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("start-button", "action-button");
    button.setMaxWidth(Double.MAX_VALUE);
    row.setPrefWidth(ACTION_WIDTH);
    button
        .accessibleTextProperty()
        .bind(controls.words().of(Text.of("start.action", title, about)));
    button.setOnAction(event -> task.run());
    keys.put(letter, button);
    return button;
  }

  /** Asks for the name of a new project, in the page. */
  void askName() {
    form.setVisible(true);
    form.start("");
  }

  private void shown(boolean isShown) {
    if (isShown) {
      form.setVisible(false);
      list.showAll(false);
    }
  }

  /** What has the focus when the page appears. */
  Node firstFocus() {
    return list.first().orElseGet(() -> keys.values().iterator().next());
  }

  /** Once the projects are listed, the one that was open last has the focus. */
  void focusWhenListed() {
    list.afterFill(() -> {
      if (isVisible() && !form.isVisible()) {
        firstFocus().requestFocus();
      }
    });
  }

  private void leave() {
    if (model.current().get().isPresent()) {
      model.cancelOpening();
      model.welcome().set(false);
    }
  }

  private void setDisableAll(boolean isOpening) {
    keys.values().forEach(button -> button.setDisable(isOpening));
    form.setDisable(isOpening);
    list.setDisable(isOpening);
  }

  private void pressed(KeyEvent event) {
    boolean isTyping = event.getTarget() instanceof TextInputControl;
    boolean isPlain =
        !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !isTyping;
    if (event.getCode() == KeyCode.ESCAPE) {
      escape(event);
    } else if (isPlain && keys.containsKey(event.getCode())) {
      event.consume();
      isLetterDone = true;
      Optional.ofNullable(keys.get(event.getCode())).ifPresent(Button::fire);
    } else if (isPlain && event.getCode() == KeyCode.UP) {
      step(event, -1);
    } else if (isPlain && event.getCode() == KeyCode.DOWN) {
      step(event, 1);
    }
  }

  /** The letter that asked for a name is no part of it. */
  private void typed(KeyEvent event) {
    if (isLetterDone) {
      event.consume();
    }
  }

  private void escape(KeyEvent event) {
    event.consume();
    if (model.opening().get().isPresent()) {
      model.cancelOpening();
    } else if (form.isVisible()) {
      form.setVisible(false);
      Optional.ofNullable(keys.get(KeyCode.N)).ifPresent(Node::requestFocus);
    } else {
      leave();
    }
  }

  private void step(KeyEvent event, int by) {
    event.consume();
    List<Button> all = new ArrayList<>(keys.values());
    all.addAll(list.buttons());
    int at = all.indexOf(event.getTarget());
    all.get(Math.clamp(at + by, 0, all.size() - 1)).requestFocus();
  }
}
