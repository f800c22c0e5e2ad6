package liaison.ui.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Card;
import liaison.ui.control.Controls;

/** The card that lists all keys, in two columns, with a field to find one. */
public final class KeysCard {

  private static final double WIDTH = 800;
  private static final double HEIGHT = 560;

  private final KeysViewModel model;
  private final Controls controls;
  private final HBox columns = new HBox();

  public KeysCard(KeysViewModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
  }

  /** A new card. */
  public Card card() {
    Card card = new Card("keys-card", Text.of("help.title"), controls);
    TextField find = new TextField();
    find.setId("keys-find");
    find.promptTextProperty().bind(controls.words().of(Text.of("help.find")));
    find.accessibleTextProperty().bind(controls.words().of(Text.of("help.find")));
    model.query().set("");
    find.textProperty().subscribe(typed -> model.query().set(typed));
    model.query().subscribe(any -> fill());
    columns.getStyleClass().add("keys-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox body = new VBox(find, scroll);
    body.getStyleClass().addAll("card-body", "keys-body");
    body.setPrefSize(WIDTH, HEIGHT);
    body.setMinHeight(0);
    card.setBodyAsIs(body);
    card.focusFirst(find);
    return card;
  }

  /** The sections, shared out so that both columns are about as long. */
  private void fill() {
    List<KeysViewModel.Section> sections = model.sections();
    int all = sections.stream().mapToInt(KeysCard::length).sum();
    VBox left = column();
    VBox right = column();
    int done = 0;
    for (KeysViewModel.Section section : sections) {
      int length = length(section);
      boolean isLeft = done + length / 2 <= all / 2;
      (isLeft ? left : right).getChildren().add(section(section));
      done += length;
    }
    columns.getChildren().setAll(left, right);
    if (sections.isEmpty()) {
      columns.getChildren().setAll(controls.label(Text.of("help.nothing"), "absent"));
    }
  }

  private static int length(KeysViewModel.Section section) {
    return section.lines().size() + 2;
  }

  private static VBox column() {
    VBox column = new VBox();
    column.getStyleClass().add("keys-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    column.setPrefWidth(1);
    return column;
  }

  private VBox section(KeysViewModel.Section section) {
    VBox node = new VBox(controls.label(section.title(), "keys-heading"));
    node.getStyleClass().add("keys-section");
    for (KeysViewModel.Line line : section.lines()) {
      Label name = controls.label(line.name());
      name.setWrapText(true);
      HBox row = new HBox(name, Controls.spring());
      row.getStyleClass().add("keys-line");
      for (String key : line.keys()) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        row.getChildren().add(cap);
      }
      node.getChildren().add(row);
    }
    return node;
  }
}
