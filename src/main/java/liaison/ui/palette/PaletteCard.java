package liaison.ui.palette;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Card;
import liaison.ui.control.Command;
import liaison.ui.control.Commands;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.state.Words;

/** The card of the palette: a field, and the commands under it. */
public final class PaletteCard {

  private static final double WIDTH = 560;
  private static final double ROW = 30;
  private static final int ROWS = 13;

  private final PaletteViewModel model;
  private final Commands commands;
  private final Words words;
  private final Card card;
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();

  private PaletteCard(PaletteViewModel model, Commands commands, Controls controls) {
    this.model = model;
    this.commands = commands;
    this.words = controls.words();
    this.card = new Card("palette", Text.of("palette.title"), controls);
    VBox body = new VBox(field(), hits(controls));
    body.getStyleClass().add("palette");
    body.setPrefWidth(WIDTH);
    card.setBodyAsIs(body);
    card.focusFirst(field);
    model.rows().subscribe(rows -> list.getItems().setAll(rows));
    model.chosen().subscribe(at -> choose(at.intValue()));
  }

  /** Shows all commands that mean something now, but not the one that shows them. */
  public static void show(Commands commands, String self, Controls controls, Layers layers) {
    PaletteViewModel model =
        new PaletteViewModel(
            commands.all().stream()
                .filter(commands::isOffered)
                .filter(command -> !command.id().equals(self))
                .toList());
    layers.show(new PaletteCard(model, commands, controls).card);
  }

  private TextField field() {
    field.setId("palette-field");
    field.accessibleTextProperty().bind(words.of(Text.of("palette.title")));
    field
        .accessibleHelpProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.rows().get().isEmpty()
                        ? words.now(Text.of("palette.none"))
                        : PaletteCell.spoken(
                            model.rows().get().get(Math.max(0, model.chosen().get())), words),
                model.rows(),
                model.chosen()));
    field.promptTextProperty().bind(words.of(Text.of("palette.prompt")));
    field.textProperty().bindBidirectional(model.typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return field;
  }

  private StackPane hits(Controls controls) {
    list.setId("palette-list");
    list.getStyleClass().addAll("search-hits", "palette-hits");
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROWS * ROW);
    list.setMinHeight(4 * ROW);
    list.setFocusTraversable(false);
    list.accessibleTextProperty().bind(words.of(Text.of("palette.title")));
    list.setCellFactory(any -> cell());
    Label none = controls.label(Text.of("palette.none"), "search-hint");
    none.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
    return new StackPane(list, none);
  }

  private PaletteCell cell() {
    PaletteCell cell = new PaletteCell(words);
    cell.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          event.consume();
          if (!cell.isEmpty()) {
            model.chosen().set(cell.getIndex());
          }
        });
    cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> run());
    return cell;
  }

  private void choose(int at) {
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - ROWS + 3));
    }
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    switch (code) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case PAGE_DOWN -> model.move(ROWS);
      case PAGE_UP -> model.move(-ROWS);
      case ENTER -> run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The card goes first, so that the command finds the window as it was. */
  private void run() {
    model
        .target()
        .filter(commands::isOffered)
        .ifPresent(command -> {
          card.dismiss();
          command.run();
        });
  }
}
