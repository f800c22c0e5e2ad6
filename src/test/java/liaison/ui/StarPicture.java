package liaison.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.app.picture.Picture;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Organisation;
import liaison.scene.Box;
import liaison.scene.Canvas;
import liaison.scene.Fill;
import liaison.scene.Highlight;
import liaison.scene.Layer;
import liaison.scene.Mark;
import liaison.scene.Palette;
import liaison.scene.Scene;
import liaison.scene.Stroke;
import liaison.scene.View;

/** A plain picture for tests: the first organisation in the middle, the others around it. */
public final class StarPicture implements Picture {

  private final Map<String, double[]> places = new LinkedHashMap<>();

  public StarPicture(Dataset data) {
    List<Organisation> all = data.rows(Schema.ORGANISATIONS);
    for (int i = 0; i < all.size(); i++) {
      double angle = 2 * Math.PI * i / Math.max(1, all.size() - 1);
      double radius = i == 0 ? 0 : 1;
      places.put(
          all.get(i).id(), new double[] {radius * Math.cos(angle), radius * Math.sin(angle)});
    }
  }

  private StarPicture(Map<String, double[]> places) {
    this.places.putAll(places);
  }

  @Override
  public StarPicture moved(String nodeId, double worldX, double worldY) {
    StarPicture next = new StarPicture(places);
    next.places.put(nodeId, new double[] {worldX, worldY});
    return next;
  }

  @Override
  public Scene scene(Canvas canvas, Highlight highlight) {
    Palette palette = new Palette(canvas.theme());
    double half = Math.min(canvas.width(), canvas.height()) / 2;
    View camera = canvas.camera();
    View view =
        new View(
            half * 0.8 * camera.scale(),
            camera.x(canvas.width() / 2),
            camera.y(canvas.height() / 2));
    List<Mark> marks = new ArrayList<>();
    String hub = places.isEmpty() ? "" : places.keySet().iterator().next();
    places.forEach((id, at) -> {
      if (!id.equals(hub)) {
        double[] line = {places.get(hub)[0], places.get(hub)[1], at[0], at[1]};
        marks.add(new Mark.Polyline("tie:" + hub + "|" + id, line, Stroke.of(palette.tie(), 1)));
      }
    });
    places.forEach((id, at) ->
        marks.add(
            new Mark.Symbol(
                id,
                at[0],
                at[1],
                10,
                Mark.Shape.DISC,
                new Fill.Solid(
                    highlight.selected().contains(id) ? palette.accent() : palette.category(0)),
                Stroke.NONE)));
    Box page = new Box(0, 0, canvas.width(), canvas.height());
    return new Scene(
        canvas.width(),
        canvas.height(),
        palette.canvas(),
        page,
        List.of(new Layer("nodes", view, page, marks)),
        new Scene.Caption("Star", "", "", canvas.language().code()),
        List.of());
  }
}
