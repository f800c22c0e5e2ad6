package liaison.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import liaison.scene.Box;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Scene;
import liaison.scene.View;
import liaison.ui.state.Names;

/**
 * What a scene shows and where. A small scene is looked through at once, a large one when something
 * is asked for. Serves one thread at a time.
 */
public final class SceneIndex {

  /** An empty scene's. */
  public static final SceneIndex EMPTY = new SceneIndex(List.of());

  private static final int LARGE = 3000;

  private final List<Layer> layers;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Map<String, Set<String>> neighbours = new TreeMap<>();
  private final List<Mark.Lines> batches = new ArrayList<>();
  private int ties;
  private boolean isRead;

  private SceneIndex(List<Layer> layers) {
    this.layers = layers;
    for (Layer layer : layers) {
      for (Mark mark : layer.marks()) {
        if (mark instanceof Mark.Lines lines) {
          batches.add(lines);
          ties += lines.count();
        }
      }
    }
  }

  /** Of all marks that have an id. */
  public static SceneIndex of(Scene scene) {
    SceneIndex index = new SceneIndex(scene.layers());
    if (index.marks() <= LARGE) {
      index.read();
    }
    return index;
  }

  private int marks() {
    return layers.stream().mapToInt(layer -> layer.marks().size()).sum();
  }

  private void read() {
    if (!isRead) {
      isRead = true;
      for (Layer layer : layers) {
        for (Mark mark : layer.marks()) {
          add(mark, "", layer.view());
        }
      }
    }
  }

  /** Whether one of these things has a place; quick also in a large scene. */
  boolean hasAny(Set<String> ids) {
    if (isRead) {
      return ids.stream().anyMatch(spots::containsKey);
    }
    return layers.stream()
        .flatMap(layer -> layer.marks().stream())
        .anyMatch(mark -> !(mark instanceof Mark.Label) && ids.contains(mark.id()));
  }

  /** Number of things with a place. */
  public int size() {
    if (isRead) {
      return spots.size();
    }
    return (int)
        layers.stream()
            .flatMap(layer -> layer.marks().stream())
            .filter(mark -> !mark.id().isEmpty() && !mark.id().contains(":"))
            .count();
  }

  private void add(Mark mark, String owner, View view) {
    String id = mark.id().isEmpty() ? owner : mark.id();
    if (id.startsWith("label:")) {
      return;
    }
    if (mark instanceof Mark.Group group) {
      if (id.startsWith(Names.TIE)) {
        addTie(id);
      }
      group.marks().forEach(part -> add(part, id, view));
    } else if (!id.isEmpty()) {
      addOne(mark, id, view);
    }
  }

  private void addOne(Mark mark, String id, View view) {
    if (id.startsWith(Names.TIE)) {
      addTie(id);
      return;
    }
    switch (mark) {
      case Mark.Symbol symbol -> put(symbolSpot(id, symbol, view));
      case Mark.Rect rect -> put(new Spot(id, rectBox(rect, view), false, view));
      case Mark.Polygon polygon -> put(new Spot(id, box(polygon.rings(), view), false, view));
      default -> {}
    }
  }

  /** The larger of two marks of one thing is where it stands; a symbol goes before an area. */
  private void put(Spot spot) {
    spots.merge(
        spot.id(),
        spot,
        (old, next) ->
            old.isNode() != next.isNode()
                ? (old.isNode() ? old : next)
                : (old.radius() >= next.radius() ? old : next));
  }

  private void addTie(String id) {
    String[] ends = Names.ends(id);
    addTie(ends[0], ends[1]);
  }

  private void addTie(String from, String to) {
    if (neighbours.computeIfAbsent(from, any -> new TreeSet<>()).add(to)) {
      ties++;
    }
    neighbours.computeIfAbsent(to, any -> new TreeSet<>()).add(from);
  }

  private static Spot symbolSpot(String id, Mark.Symbol symbol, View view) {
    double r = symbol.radius();
    double x = view.x(symbol.x());
    double y = view.y(symbol.y());
    return new Spot(id, new Box(x - r, y - r, 2 * r, 2 * r), true, view);
  }

  private static Box rectBox(Mark.Rect rect, View view) {
    double left = Math.min(view.x(rect.x()), view.x(rect.x() + rect.width()));
    double top = Math.min(view.y(rect.y()), view.y(rect.y() + rect.height()));
    double scale = Math.abs(view.scale());
    return new Box(left, top, Math.abs(rect.width()) * scale, Math.abs(rect.height()) * scale);
  }

  private static Box box(List<double[]> rings, View view) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (double[] ring : rings) {
      for (int i = 0; i + 1 < ring.length; i += 2) {
        left = Math.min(left, view.x(ring[i]));
        right = Math.max(right, view.x(ring[i]));
        top = Math.min(top, view.y(ring[i + 1]));
        bottom = Math.max(bottom, view.y(ring[i + 1]));
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }

  public Optional<Spot> spot(String id) {
    read();
    return Optional.ofNullable(spots.get(id));
  }

  /** All things with a place, in drawing order. */
  public Collection<Spot> spots() {
    read();
    return Collections.unmodifiableCollection(spots.values());
  }

  /** Ids of what has its middle inside a box: nodes, or all things where there are none. */
  public List<String> inside(Box box) {
    List<Spot> found =
        spots().stream()
            .filter(spot -> spot.x() >= box.x() && spot.x() <= box.x() + box.width())
            .filter(spot -> spot.y() >= box.y() && spot.y() <= box.y() + box.height())
            .toList();
    boolean hasNodes = spots().stream().anyMatch(Spot::isNode);
    return found.stream().filter(spot -> spot.isNode() || !hasNodes).map(Spot::id).toList();
  }

  /** Number of ties drawn. */
  public int ties() {
    if (batches.isEmpty()) {
      read();
    }
    return ties;
  }

  /** A thing, the things tied to it, and the ties between them; empty when it has no tie. */
  public Set<String> around(String id) {
    read();
    Set<String> others = new TreeSet<>(neighbours.getOrDefault(id, Set.of()));
    batches.forEach(lines -> others.addAll(lines.ends().partners(id)));
    Set<String> all = new TreeSet<>(others);
    if (!others.isEmpty()) {
      all.add(id);
      others.forEach(other -> {
        all.add(Names.TIE + id + "|" + other);
        all.add(Names.TIE + other + "|" + id);
      });
    }
    return all;
  }

  /**
   * The nearest thing in a direction from a point: distance along the direction counts once, aside
   * of it twice, and nothing behind counts.
   */
  public Optional<Spot> towards(double x, double y, double dx, double dy, String except) {
    return spots().stream()
        .filter(spot -> !spot.id().equals(except))
        .filter(spot -> (spot.x() - x) * dx + (spot.y() - y) * dy > 1)
        .min(
            Comparator.comparingDouble(spot -> {
              double along = (spot.x() - x) * dx + (spot.y() - y) * dy;
              double aside = Math.abs((spot.x() - x) * dy - (spot.y() - y) * dx);
              return along + 2 * aside;
            }));
  }
}
