package liaison.scene.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liaison.geo.BorderLine;
import liaison.geo.LabelPoint;
import liaison.geo.MapProjector;
import liaison.geo.Outlines;
import liaison.geo.RegionShape;

/** Outlines on the plane of a projection, made once and used for every page. */
final class FlatOutlines {

  private final List<Area> areas = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Optional<LabelPoint>> labels = new HashMap<>();

  FlatOutlines(Outlines outlines, MapProjector projector) {
    for (RegionShape shape : outlines.shapes()) {
      areas.add(new Area(shape.code(), projector.rings(shape)));
    }
    for (BorderLine line : outlines.lines()) {
      for (double[] part : projector.lines(line.points())) {
        lines.add(new Line(line.kind(), part));
      }
    }
  }

  /** A region's rings, x to the east and y to the north in earth radii. */
  record Area(String code, List<double[]> rings) {}

  /** A line on the plane. */
  record Line(BorderLine.Kind kind, double[] xy) {}

  List<Area> areas() {
    return areas;
  }

  List<Line> lines() {
    return lines;
  }

  /** Where a region's name stands, in its largest part; empty when it is not drawn. */
  synchronized Optional<LabelPoint> label(String code) {
    return labels.computeIfAbsent(
        code,
        wanted ->
            areas.stream()
                .filter(area -> area.code().equals(wanted))
                .flatMap(area -> area.rings().stream())
                .max(Comparator.comparingDouble(LabelPoint::area))
                .map(ring -> LabelPoint.of(List.of(ring))));
  }
}
