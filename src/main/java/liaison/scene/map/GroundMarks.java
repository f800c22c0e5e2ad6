package liaison.scene.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import liaison.geo.BorderLine;
import liaison.geo.MapProjector;
import liaison.scene.Colours;
import liaison.scene.Fill;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.PictureScale;
import liaison.scene.Stroke;

/** Water, land, borders and coasts of a map, inside its box. */
final class GroundMarks {

  private final MapView view;
  private final Palette palette;
  private final PictureScale scale;

  GroundMarks(MapView view, Palette palette, PictureScale scale) {
    this.view = view;
    this.palette = palette;
    this.scale = scale;
  }

  /** Water and its grid. */
  List<Mark> water(MapProjector projector, int stepDegrees) {
    List<Mark> marks = new ArrayList<>();
    List<double[]> globe = view.rings(List.of(projector.globe()));
    marks.add(new Mark.Polygon("", globe, new Fill.Solid(palette.water()), Stroke.NONE));
    Stroke grid = Stroke.of(Colours.withAlpha(palette.hairline(), 0.7), scale.line(0.5));
    for (int lon = -180; lon < 180; lon += stepDegrees) {
      line(marks, projector.lines(new double[] {lon, -90, lon, 90}), grid);
    }
    for (int lat = -90 + stepDegrees; lat < 90; lat += stepDegrees) {
      double middle = projector.projection().centralMeridian();
      for (double[] half : new double[][] {{-179.999, 0}, {0, 179.999}}) {
        double[] parallel = {
          middle + half[0], lat, middle + half[0] / 2 + half[1] / 2, lat, middle + half[1], lat
        };
        line(marks, projector.lines(parallel), grid);
      }
    }
    return marks;
  }

  /** Surroundings, all in one muted tone. */
  List<Mark> context(FlatOutlines flat) {
    int land = Colours.mix(palette.land(), palette.water(), 0.35);
    List<Mark> marks = new ArrayList<>();
    for (FlatOutlines.Area area : flat.areas()) {
      add(marks, "", area, new Fill.Solid(land), Stroke.of(land, scale.line(0.4)));
    }
    int border = Colours.mix(palette.border(), palette.water(), 0.35);
    lines(marks, flat, border, border, 0.4);
    return marks;
  }

  /** Regions in the colours of their class, then borders and coasts. */
  List<Mark> regions(FlatOutlines flat, Choropleth shades, double borderWidth) {
    List<Mark> marks = new ArrayList<>();
    for (FlatOutlines.Area area : flat.areas()) {
      Fill fill = shades.fill(area.code());
      Stroke seam =
          fill instanceof Fill.Solid solid ? Stroke.of(solid.argb(), scale.line(0.3)) : Stroke.NONE;
      String id = area.code().isEmpty() ? "" : "region:" + area.code();
      add(marks, id, area, fill, seam);
    }
    lines(marks, flat, palette.border(), palette.coast(), borderWidth);
    return marks;
  }

  /** The borders of what is selected, over all others. */
  List<Mark> selected(FlatOutlines flat, Set<String> selected) {
    List<Mark> marks = new ArrayList<>();
    for (FlatOutlines.Area area : flat.areas()) {
      if (!area.code().isEmpty() && selected.contains("region:" + area.code())) {
        add(marks, "", area, Fill.NONE, Stroke.of(palette.accent(), scale.line(2)));
      }
    }
    return marks;
  }

  /** Extra lines of the map set. */
  List<Mark> extra(List<BorderLine> lines, MapProjector projector) {
    List<Mark> marks = new ArrayList<>();
    for (BorderLine line : lines) {
      line(marks, projector.lines(line.points()), Stroke.of(palette.muted(), scale.line(1.2)));
    }
    return marks;
  }

  private void lines(
      List<Mark> marks, FlatOutlines flat, int border, int coast, double borderWidth) {
    for (FlatOutlines.Line line : flat.lines()) {
      boolean isCoast = line.kind() == BorderLine.Kind.COAST;
      Stroke stroke =
          isCoast ? Stroke.of(coast, scale.line(0.6)) : Stroke.of(border, scale.line(borderWidth));
      for (double[] part : view.line(line.xy())) {
        marks.add(new Mark.Polyline("", thinned(part), stroke));
      }
    }
  }

  private void line(List<Mark> marks, List<double[]> plane, Stroke stroke) {
    for (double[] whole : plane) {
      for (double[] part : view.line(whole)) {
        marks.add(new Mark.Polyline("", part, stroke));
      }
    }
  }

  private void add(List<Mark> marks, String id, FlatOutlines.Area area, Fill fill, Stroke stroke) {
    List<double[]> rings = view.rings(area.rings());
    if (!rings.isEmpty()) {
      List<double[]> thin = rings.stream().map(GroundMarks::thinned).toList();
      marks.add(new Mark.Polygon(id, thin, fill, stroke));
    }
  }

  /** Points nearer to the one before than a third of a page unit left out, the ends kept. */
  private static double[] thinned(double[] xy) {
    double[] out = new double[xy.length];
    int size = 0;
    for (int i = 0; i < xy.length; i += 2) {
      boolean far =
          size == 0
              || i >= xy.length - 2
              || Math.abs(xy[i] - out[size - 2]) + Math.abs(xy[i + 1] - out[size - 1]) > 0.35;
      if (far) {
        out[size++] = xy[i];
        out[size++] = xy[i + 1];
      }
    }
    return size < 6 ? xy : java.util.Arrays.copyOf(out, size);
  }
}
