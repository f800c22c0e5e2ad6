package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import liaison.base.Text;
import liaison.ui.control.Icons;
import liaison.ui.inspector.sheet.Item;
import liaison.ui.inspector.sheet.Item.Fact;
import liaison.ui.inspector.sheet.Item.Group;
import liaison.ui.inspector.sheet.Item.Proof;
import liaison.ui.inspector.sheet.Item.Value;
import liaison.ui.inspector.sheet.Sheet.Section;

/**
 * Fills a section: its items run by run, a run being what stands under one group. Of a long run the
 * first few are built and the rest when asked for, a hundred at a time.
 */
final class Runs {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final int FIRST = 8;
  private static final int MORE = 100;

  private final SheetPane pane;
  private final VBox content;
  private final Section section;

  Runs(SheetPane pane, VBox content, Section section) {
    this.pane = pane;
    this.content = content;
    this.section = section;
  }

  /** What stands under one group, or under none. */
  private record Run(List<Group> group, String key, List<Item> items) {}

  void build() {
    List<Item> items = new ArrayList<>();
    List<Group> group = List.of();
    for (Item item : section.items()) {
      if (item instanceof Group next) {
        addRun(group, items);
        group = List.of(next);
        items = new ArrayList<>();
      } else {
        items.add(item);
      }
    }
    addRun(group, items);
  }

  private void addRun(List<Group> group, List<Item> items) {
    if (group.isEmpty() && items.isEmpty()) {
      return;
    }
    String name = group.isEmpty() ? "" : group.getFirst().heading();
    Run run = new Run(group, section.id() + "/" + name, List.copyOf(items));
    VBox box = new VBox();
    box.getStyleClass().add("item-run");
    content.getChildren().add(box);
    if (group.isEmpty()) {
      fill(box, run);
    } else {
      group(box, run, group.getFirst());
    }
  }

  private void group(VBox box, Run run, Group group) {
    Node arrow = Icons.FOLD.node();
    arrow.getStyleClass().add("fold-arrow");
    Label count = new Label(pane.controls().words().now(Text.of("inspector.count", group.count())));
    count.getStyleClass().add("section-count");
    HBox head = new HBox(arrow, Lines.text(group.heading(), "group-heading"), count);
    head.getStyleClass().add("group");
    Lines.place(head, "group " + run.key());
    head.setAccessibleRole(AccessibleRole.BUTTON);
    VBox under = new VBox();
    under.getStyleClass().add("item-run");
    box.getChildren().addAll(head, under);
    String open = run.key() + "!";
    Runnable turn =
        () -> {
          boolean isOpen = pane.opened().isListOpen(open) == group.isFolded();
          pane.opened().setListOpen(open, !pane.opened().isListOpen(open));
          show(head, under, run, !isOpen);
        };
    Lines.onPress(head, turn);
    show(head, under, run, pane.opened().isListOpen(open) == group.isFolded());
  }

  private void show(HBox head, VBox under, Run run, boolean isOpen) {
    head.pseudoClassStateChanged(FOLDED, !isOpen);
    String state =
        pane.controls()
            .words()
            .now(Text.of(isOpen ? "inspector.section.open" : "inspector.section.folded"));
    Group group = run.group().getFirst();
    String count = pane.controls().words().now(Text.of("inspector.count", group.count()));
    head.setAccessibleText(Lines.spoken(group.heading() + " " + count, state));
    under.getChildren().clear();
    under.setVisible(isOpen);
    under.setManaged(isOpen);
    if (isOpen) {
      fill(under, run);
    }
  }

  private void fill(VBox box, Run run) {
    List<Item> items = run.items();
    boolean isShort =
        items.size() <= FIRST + 1
            || items.stream().anyMatch(item -> item instanceof Fact || item instanceof Value);
    if (isShort) {
      add(box, items, 0, items.size());
      return;
    }
    int shown = pane.opened().isListOpen(run.key()) ? FIRST + MORE : FIRST;
    add(box, items, 0, Math.min(shown, items.size()));
    if (shown == FIRST) {
      rest(box, run, shown);
    } else {
      pane.portions().add(() -> rest(box, run, shown));
    }
  }

  /** The way to what is not built yet. */
  private void rest(VBox box, Run run, int shown) {
    int left = run.items().size() - shown;
    if (left <= 0) {
      return;
    }
    Text words =
        left <= MORE
            ? Text.of("inspector.showAll", run.items().size())
            : Text.of("inspector.showMore", MORE, left);
    Button all = new Button(pane.controls().words().now(words));
    all.getStyleClass().add("link-button");
    Lines.place(all, "all " + run.key());
    all.setOnAction(event -> {
      boolean hadFocus = all.isFocused();
      int place = box.getChildren().indexOf(all);
      box.getChildren().remove(all);
      pane.opened().setListOpen(run.key(), true);
      int next = Math.min(shown + MORE, run.items().size());
      add(box, run.items(), shown, next);
      pane.portions().add(() -> rest(box, run, next));
      if (hadFocus) {
        pane.focusAt(box, place);
      }
    });
    box.getChildren().add(all);
  }

  /** A few items at once, the others frame by frame. */
  private void add(VBox box, List<Item> items, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Math.min(to, at + FIRST);
      List<Item> part = items.subList(at, end);
      String about = at == 0 ? "" : about(items.get(at - 1));
      if (at == from) {
        put(box, part, about);
      } else {
        pane.portions().add(() -> put(box, part, about));
      }
      at = end;
    }
  }

  private static String about(Item item) {
    return item instanceof Proof proof ? proof.about() : "";
  }

  private void put(VBox box, List<Item> items, String shownAbout) {
    List<Node> nodes = new ArrayList<>();
    String about = shownAbout;
    for (Item item : items) {
      if (item instanceof Proof proof && !proof.about().equals(about)) {
        about = proof.about();
        nodes.add(Lines.text(about, "proof-about"));
      }
      nodes.add(pane.items().node(item));
    }
    box.getChildren().addAll(nodes);
    pane.built();
  }
}
