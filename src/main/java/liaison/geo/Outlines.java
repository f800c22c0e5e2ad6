package liaison.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an outline file holds.
 *
 * @param shapes regions in the order of the file
 * @param lines coasts and borders, each once; lines inside one region are left out
 */
public record Outlines(List<RegionShape> shapes, List<BorderLine> lines) {

  /** Nothing. */
  public static final Outlines EMPTY = new Outlines(List.of(), List.of());

  public Outlines {
    shapes = List.copyOf(shapes);
    lines = List.copyOf(lines);
  }

  /** Region codes, sorted, each once. */
  public List<String> codes() {
    return shapes.stream()
        .map(RegionShape::code)
        .filter(code -> !code.isEmpty())
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** All parts of a region, as one shape; empty when the file does not draw it. */
  public Optional<RegionShape> shape(String code) {
    List<RegionShape> parts = shapes.stream().filter(s -> s.code().equals(code)).toList();
    if (parts.size() <= 1) {
      return parts.stream().findFirst();
    }
    return Optional.of(
        new RegionShape(
            code,
            parts.getFirst().name(),
            parts.stream().flatMap(part -> part.polygons().stream()).toList()));
  }

  /** The code of the region a position lies in. */
  public Optional<String> regionAt(double lon, double lat) {
    return shapes.stream()
        .filter(shape -> !shape.code().isEmpty() && shape.contains(lon, lat))
        .map(RegionShape::code)
        .findFirst();
  }
}
