package liaison.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** The parts of the window that F6 goes through: facets, views, inspector, brush, top bar. */
final class Regions {

  /** What a part is and how it takes the focus. */
  private record Part(Node node, Runnable focus) {}

  private final Supplier<Optional<Scene>> scene;
  private final List<Supplier<List<Part>>> groups = new ArrayList<>();

  Regions(Supplier<Optional<Scene>> scene) {
    this.scene = scene;
  }

  /** Adds a part that gives the focus to the first control inside. */
  void add(Node node) {
    groups.add(() -> List.of(new Part(node, () -> first(node).ifPresent(Node::requestFocus))));
  }

  /** Adds the views that are shown, in the order they stand. */
  void addTiles(Supplier<List<Tile>> shown) {
    groups.add(
        () -> shown.get().stream().map(tile -> new Part(tile, tile.view()::focusContent)).toList());
  }

  /** Gives the focus to the part after, or before, the one that has it. */
  void go(int step) {
    Optional<Scene> now = scene.get();
    List<Part> parts =
        groups.stream()
            .flatMap(group -> group.get().stream())
            .filter(part -> isThere(part.node(), now))
            .toList();
    if (parts.isEmpty()) {
      return;
    }
    Optional<Node> owner = now.map(Scene::getFocusOwner);
    int at = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (owner.isPresent() && isInside(owner.get(), parts.get(i).node())) {
        at = i;
      }
    }
    int next = at < 0 ? (step > 0 ? 0 : parts.size() - 1) : at + step;
    parts.get(Math.floorMod(next, parts.size())).focus().run();
  }

  private static boolean isThere(Node node, Optional<Scene> scene) {
    return node.isVisible()
        && scene.isPresent()
        && scene.equals(Optional.ofNullable(node.getScene()));
  }

  private static boolean isInside(Node node, Node part) {
    Optional<Node> up = Optional.of(node);
    while (up.isPresent()) {
      if (up.get().equals(part)) {
        return true;
      }
      up = up.map(Node::getParent);
    }
    return false;
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
      return Optional.of(node);
    }
    if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      return first(scroll.getContent());
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
