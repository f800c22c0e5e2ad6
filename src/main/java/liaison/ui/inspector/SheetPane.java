package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.control.Tips;
import liaison.ui.inspector.sheet.Sheet;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;

/**
 * The lines of a sheet from top to bottom. Up and down go from line to line; a line that had the
 * focus has it again when the sheet is read anew.
 */
final class SheetPane extends VBox {

  private static final int LONG_TITLE = 80;

  private final InspectorViewModel model;
  private final Controls controls;
  private final ItemNodes items;
  private final InPlace inPlace;
  private final Opened opened = new Opened();
  private final Portions portions = new Portions();
  private Optional<Sheet> shown = Optional.empty();
  private Optional<Sheet> late = Optional.empty();
  private String wantedLine = "";

  SheetPane(InspectorViewModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
    this.items = new ItemNodes(this);
    this.inPlace = new InPlace(model, controls, this::catchUp);
    getStyleClass().add("inspector-body");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  InspectorViewModel model() {
    return model;
  }

  Controls controls() {
    return controls;
  }

  ItemNodes items() {
    return items;
  }

  /** The field that is open in one of the lines. */
  InPlace inPlace() {
    return inPlace;
  }

  /** Id of the record that is shown, empty for none. */
  String record() {
    return shown.map(Sheet::record).orElse("");
  }

  Opened opened() {
    return opened;
  }

  Portions portions() {
    return portions;
  }

  /** Shows a sheet; whether it is of something else than before. */
  boolean show(Sheet sheet) {
    boolean isOther = shown.filter(before -> isSame(before, sheet)).isEmpty();
    if (inPlace.isOpen()) {
      if (!isOther) {
        late = Optional.of(sheet);
        return false;
      }
      inPlace.leave();
    }
    late = Optional.empty();
    String focused = focusedLine();
    if (isOther) {
      opened.forgetLists();
    }
    portions.clear();
    wantedLine = isOther ? "" : focused;
    shown = Optional.of(sheet);
    getChildren().setAll(head(sheet));
    for (Section section : sheet.sections()) {
      if (!section.items().isEmpty()) {
        portions.add(() -> {
          getChildren().add(new SectionNode(section, this));
          built();
        });
      }
    }
    portions.add(() -> addable(sheet));
    portions.work();
    return isOther;
  }

  /** Shows what was read while a field was open. */
  private void catchUp() {
    late.ifPresent(this::show);
  }

  /** What there is none of yet, in one place at the end. */
  private void addable(Sheet sheet) {
    FlowPane adds = new FlowPane();
    adds.getStyleClass().add("inspector-adds");
    adds.setMinWidth(0);
    for (Section section : sheet.sections()) {
      boolean isNone = section.items().isEmpty() && model.canEdit().get();
      for (Add add : isNone ? section.adds() : List.<Add>of()) {
        if (!add.isValue()) {
          Button button = new Button(add.words(), Icons.ZOOM_IN.node());
          button.getStyleClass().add("link-button");
          button.setId("add-" + section.id());
          button.setOnAction(event -> add(add));
          Lines.place(button, "add " + section.id());
          adds.getChildren().add(button);
        }
      }
    }
    if (!adds.getChildren().isEmpty()) {
      getChildren().add(adds);
      built();
    }
  }

  private static boolean isSame(Sheet before, Sheet now) {
    return before.record().equals(now.record())
        && (!now.record().isEmpty() || before.title().equals(now.title()));
  }

  /** An endless name takes four lines here; it stands whole among the facts below. */
  private static void clamp(Label label, int most) {
    if (label.getText().length() > most) {
      label.getStyleClass().add("endless");
      Tips.whenCut(label);
    }
  }

  private Node head(Sheet sheet) {
    Label title = Lines.text(sheet.title(), "inspector-title");
    clamp(title, LONG_TITLE);
    VBox head = new VBox(title);
    head.getStyleClass().add("inspector-head");
    if (!sheet.second().isEmpty()) {
      Label second = Lines.text(sheet.second(), "inspector-second");
      clamp(second, 2 * LONG_TITLE);
      head.getChildren().add(second);
    }
    if (!sheet.chips().isEmpty()) {
      FlowPane chips = new FlowPane();
      chips.getStyleClass().add("chips");
      chips.setMinWidth(0);
      for (Chip chip : sheet.chips()) {
        Region node = chip(chip);
        node.maxWidthProperty().bind(chips.widthProperty());
        chips.getChildren().add(node);
      }
      head.getChildren().add(chips);
    }
    if (model.focusing().canFocus().get() && !model.focusing().isOn().get()) {
      Button focus =
          controls.button(
              Text.of("inspector.focus.start"), () -> model.focusing().on(1), "link-button");
      focus.setId("focus-start");
      Lines.place(focus, "focus");
      focus.managedProperty().bind(focus.visibleProperty());
      focus.visibleProperty().bind(model.focusing().isOn().not());
      head.getChildren().add(focus);
    }
    return head;
  }

  private Region chip(Chip chip) {
    if (chip.select().isEmpty()) {
      Label label = Lines.text(chip.words(), "chip");
      if (chip.isWarning()) {
        label.getStyleClass().add("warning");
      }
      return label;
    }
    Hyperlink link = new Hyperlink(chip.words());
    link.getStyleClass().setAll("chip", "chip-link");
    link.setOnAction(event -> model.follow(chip.select()));
    Lines.place(link, "chip " + chip.select());
    return link;
  }

  /** Adds a record by a form. */
  void add(Add add) {
    model.add(add);
  }

  /** The focus went somewhere; a field that was left untouched closes. */
  void focusMoved() {
    if (inPlace.isOpen() && focused().filter(line -> line instanceof ValuePlace).isEmpty()) {
      inPlace.leaveUnchanged();
    }
  }

  /** Gives the focus back as soon as its line is there again. */
  void built() {
    if (!wantedLine.isEmpty()) {
      line(wantedLine)
          .ifPresent(node -> {
            wantedLine = "";
            node.requestFocus();
          });
    }
  }

  /** Gives the focus to a place in a box, or to the last one before it. */
  void focusAt(VBox box, int place) {
    int last = box.getChildren().size() - 1;
    if (last >= 0) {
      box.getChildren().get(Math.min(place, last)).requestFocus();
    }
  }

  /** Gives the focus to the first line. */
  void focusFirst() {
    lines().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private String focusedLine() {
    return focused().map(Lines::key).orElse("");
  }

  /** The line that has the focus, or has it inside. */
  Optional<Node> focused() {
    Node owner = getScene() == null ? this : getScene().getFocusOwner();
    for (Node at = owner; at != null && at != this; at = at.getParent()) {
      if (Lines.isLine(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  Optional<Node> line(String key) {
    return lines().stream().filter(node -> Lines.key(node).equals(key)).findFirst();
  }

  private List<Node> lines() {
    List<Node> found = new ArrayList<>();
    collect(this, found);
    return found;
  }

  private static void collect(Parent parent, List<Node> found) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible()) {
        if (Lines.isLine(child)) {
          found.add(child);
        }
        if (child instanceof Parent deeper) {
          collect(deeper, found);
        }
      }
    }
  }

  private void pressed(KeyEvent event) {
    int way = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    Optional<Node> from = focused();
    if (way == 0 || from.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    List<Node> lines = lines();
    int next = lines.indexOf(from.get()) + way;
    if (next >= 0 && next < lines.size()) {
      lines.get(next).requestFocus();
    }
    event.consume();
  }
}
