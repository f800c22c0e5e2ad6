package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Icons;
import liaison.ui.inspector.sheet.Item;
import liaison.ui.inspector.sheet.Item.Value;
import liaison.ui.inspector.sheet.Sheet.Add;
import liaison.ui.inspector.sheet.Sheet.Section;

/** A section: a heading that folds it, ways to its rows in the table and to more, its items. */
final class SectionNode extends VBox {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final Section section;
  private final SheetPane pane;
  private final VBox content = new VBox();
  private final HBox head = new HBox();

  SectionNode(Section section, SheetPane pane) {
    this.section = section;
    this.pane = pane;
    getStyleClass().add("inspector-section");
    setId("section-" + section.id());
    content.getStyleClass().add("section-content");
    if (!section.heading().isEmpty()) {
      getChildren().add(head());
    }
    getChildren().add(content);
    show();
  }

  private Node head() {
    Controls controls = pane.controls();
    Node arrow = Icons.FOLD.node();
    arrow.getStyleClass().add("fold-arrow");
    Label heading = new Label(section.heading());
    heading.getStyleClass().add("section-heading");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().addAll(arrow, heading);
    if (section.count() >= 0) {
      Label count = new Label(controls.words().now(Text.of("inspector.count", section.count())));
      count.getStyleClass().add("section-count");
      count.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(count);
    }
    head.getStyleClass().add("section-head");
    Lines.place(head, "section " + section.id());
    head.setAccessibleRole(AccessibleRole.BUTTON);
    head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    head.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          head.requestFocus();
          turn();
        });
    head.getChildren().add(Controls.spring());
    if (section.rows().size() > 0) {
      Button table =
          controls.icon(
              Icons.TABLE,
              Text.of("inspector.showRows"),
              () -> pane.model().showRows(section.heading(), section.rows()),
              "section-button");
      table.setId("table-" + section.id());
      head.getChildren().add(table);
    }
    if (pane.model().canEdit().get() && !section.adds().isEmpty()) {
      head.getChildren().add(plus(controls));
    }
    return head;
  }

  /** One thing to add is asked for at once, several are offered. */
  private Node plus(Controls controls) {
    List<Add> adds = section.adds();
    boolean isOne = adds.size() == 1 && !adds.getFirst().isValue();
    Text name =
        isOne
            ? Text.literal(adds.getFirst().words())
            : Text.of("inspector.add.to", section.heading());
    Button plus = controls.icon(Icons.ZOOM_IN, name, () -> {}, "section-button");
    plus.setId("add-" + section.id());
    plus.setOnAction(event -> {
      if (isOne) {
        add(adds.getFirst());
      } else {
        menu(adds).show(plus, Side.BOTTOM, 0, 0);
      }
    });
    return plus;
  }

  /** An empty value gets a line with its field open; it goes again when nothing is filled in. */
  private void add(Add add) {
    if (!add.isValue()) {
      pane.add(add);
      return;
    }
    open();
    Value none =
        new Value(add.cell().getFirst(), add.words(), "", "", "", new Item.Proven(-1, false));
    ValueLine line = new ValueLine(none, pane);
    line.whenLeft(() -> content.getChildren().remove(line));
    content.getChildren().add(line);
    line.edit();
  }

  private ContextMenu menu(List<Add> adds) {
    List<MenuItem> items = new ArrayList<>();
    for (Add add : adds) {
      MenuItem item = new MenuItem(add.words());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> add(add));
      items.add(item);
    }
    return new ContextMenu(items.toArray(new MenuItem[0]));
  }

  private static boolean isUnproven(Item item) {
    return item instanceof Value value && value.proof().isUnproven();
  }

  /** Says what the ring beside some values means. */
  private Node legend() {
    Label ring =
        new Label(pane.controls().words().now(Text.of("inspector.proof.legend")), Lines.ring());
    ring.getStyleClass().add("unproven-legend");
    return ring;
  }

  private boolean isOpen() {
    return pane.opened().isSectionOpen(section.id(), !section.isAside());
  }

  private void pressed(KeyEvent event) {
    if (!head.equals(event.getTarget())) {
      return;
    }
    boolean wantsOther =
        switch (event.getCode()) {
          case ENTER, SPACE -> true;
          case LEFT -> isOpen();
          case RIGHT -> !isOpen();
          default -> false;
        };
    if (wantsOther) {
      turn();
    }
    if (wantsOther || event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      event.consume();
    }
  }

  private void turn() {
    if (!section.heading().isEmpty()) {
      pane.opened().turnSection(section.id());
      show();
    }
  }

  /** Opens it, so that something in it can be seen. */
  void open() {
    if (!isOpen()) {
      turn();
    }
  }

  private void show() {
    boolean isOpen = section.heading().isEmpty() || isOpen();
    head.pseudoClassStateChanged(FOLDED, !isOpen);
    content.getChildren().clear();
    content.setVisible(isOpen);
    content.setManaged(isOpen);
    String state =
        pane.controls()
            .words()
            .now(Text.of(isOpen ? "inspector.section.open" : "inspector.section.folded"));
    head.setAccessibleText(
        Lines.spoken(
            section.count() < 0
                ? section.heading()
                : section.heading()
                    + " "
                    + pane.controls().words().now(Text.of("inspector.count", section.count())),
            state));
    if (isOpen) {
      new Runs(pane, content, section).build();
      if (section.items().stream().anyMatch(SectionNode::isUnproven)) {
        content.getChildren().add(legend());
      }
    }
  }
}
