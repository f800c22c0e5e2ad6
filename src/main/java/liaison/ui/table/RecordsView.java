package liaison.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import liaison.app.picture.ViewKind;
import liaison.base.Text;
import liaison.ui.canvas.CentreView;
import liaison.ui.canvas.ViewParts;
import liaison.ui.control.Controls;
import liaison.ui.state.Reveal;

/** The view of records as a table. */
public final class RecordsView extends BorderPane implements CentreView {

  private static final double DIMMED = 0.45;
  private static final Duration PATIENCE = Duration.millis(150);

  private final TableViewModel model;
  private final RecordTable table;
  private final TableActions actions;
  private final RowMenu menu;
  private final TypeAhead typeAhead = new TypeAhead();
  private Optional<String> wanted = Optional.empty();

  public RecordsView(ViewParts parts) {
    Controls controls = new Controls(parts.words());
    this.model = new TableViewModel(parts.explorer(), parts.jobs());
    this.actions = new TableActions(model, parts, controls);
    this.menu = new RowMenu(parts.commands(), parts.words(), parts.explorer());
    this.table = new RecordTable(model, actions::typed, parts.words(), parts.jobs()::soon);
    getStyleClass().add("table-view-pane");
    setTop(new TableStrip(model, actions, controls, parts.explorer()));
    table.view().setPlaceholder(new EmptyTable(model, actions, controls, parts.editing()));
    ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    busy.getStyleClass().add("picture-busy");
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setVisible(false);
    StackPane.setAlignment(busy, Pos.TOP_CENTER);
    StackPane centre = new StackPane(table.view(), busy, failure(controls));
    centre.setMinSize(0, 0);
    setCenter(centre);
    setMinSize(0, 0);
    dim(busy);
    table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.view().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    table.view().addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    table.view().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    parts.explorer().selection().subscribe(table::follow);
    parts.explorer().revealed().subscribe(this::reveal);
    model.shown().subscribe((before, now) -> bringIntoSight());
    visibleProperty().bind(parts.explorer().tiles().map(tiles -> tiles.contains(kind())));
    managedProperty().bind(visibleProperty());
    actions.register(table, parts.commands());
  }

  private void reveal(Optional<Reveal> asked) {
    wanted = asked.map(Reveal::id);
    wanted.ifPresent(model::turnTo);
    if (!model.busy().get()) {
      bringIntoSight();
    }
  }

  /** What was asked for waits for its table. */
  private void bringIntoSight() {
    wanted
        .flatMap(model::lineOf)
        .ifPresent(line -> {
          wanted = Optional.empty();
          table.select(line);
        });
  }

  /** Old rows stay and are dimmed when the new ones take more than a moment. */
  private void dim(ProgressBar busy) {
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(event -> {
      table.view().setOpacity(DIMMED);
      busy.setVisible(true);
    });
    model
        .busy()
        .subscribe(isBusy -> {
          if (isBusy) {
            patience.playFromStart();
          } else {
            patience.stop();
            table.view().setOpacity(1);
            busy.setVisible(false);
          }
        });
  }

  private Label failure(Controls controls) {
    Label label = new Label();
    label.getStyleClass().add("picture-failure");
    label
        .textProperty()
        .bind(controls.words().of(model.failure().map(why -> why.orElse(Text.literal("")))));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.setWrapText(true);
    label.setMaxWidth(480);
    return label;
  }

  private boolean isEditing() {
    return getScene().getFocusOwner() instanceof TextInputControl;
  }

  private void pressed(KeyEvent event) {
    boolean isAll = event.isShortcutDown() && event.getCode() == KeyCode.A;
    if (isAll && table.isAllSelected()) {
      event.consume();
    }
    if (isEditing() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER) {
      event.consume();
      actions.edit();
    } else if (code == KeyCode.DELETE) {
      event.consume();
      actions.delete();
    } else if (code == KeyCode.F10 && event.isShiftDown()) {
      event.consume();
      Point2D corner = table.menuPlace();
      menu.show(table.view(), corner.getX(), corner.getY());
    } else if (code == KeyCode.ESCAPE) {
      event.consume();
      table.clear();
    } else if (code == KeyCode.F2) {
      event.consume();
      table.editFocused();
    }
  }

  private void typed(KeyEvent event) {
    String sign = event.getCharacter();
    boolean isLetter = !sign.isBlank() && sign.codePoints().allMatch(Character::isLetterOrDigit);
    if (!isEditing() && isLetter && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      int from = table.view().getFocusModel().getFocusedIndex();
      model
          .shown()
          .get()
          .flatMap(shown -> typeAhead.next(sign, from, shown, System.nanoTime()))
          .ifPresent(table::select);
    }
  }

  private void menu(ContextMenuEvent event) {
    event.consume();
    menu.hide();
    if (event.isKeyboardTrigger()) {
      Point2D corner = table.menuPlace();
      menu.show(table.view(), corner.getX(), corner.getY());
    } else {
      menu.show(table.view(), event.getScreenX(), event.getScreenY());
    }
  }

  private void clicked(MouseEvent event) {
    menu.hide();
    boolean isDouble = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (isDouble && !isEditing() && RowHit.isRow(event)) {
      event.consume();
      actions.edit();
    }
  }

  @Override
  public ViewKind kind() {
    return ViewKind.TABLE;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void focusContent() {
    table.focus();
  }

  @Override
  public Optional<Runnable> exporter() {
    return Optional.of(() -> actions.export("xlsx"));
  }

  /** Which records, columns and order. */
  public TableViewModel model() {
    return model;
  }

  /** Texts of the cells of a line, for looking at what is shown. */
  public List<String> line(int at) {
    GridLine line = table.view().getItems().get(at);
    return table.view().getColumns().stream()
        .map(column -> table.texts().of(line, table.view().getColumns().indexOf(column)))
        .toList();
  }
}
