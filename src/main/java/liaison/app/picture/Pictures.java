package liaison.app.picture;

import liaison.analysis.overview.OverviewCounter;
import liaison.app.Registry;
import liaison.base.Progress;
import liaison.geo.map.MapSets;
import liaison.geo.place.Gazetteer;
import liaison.model.overview.Overview;
import liaison.scene.TextMeasure;
import liaison.scene.map.MapInput;
import liaison.scene.map.MapOptions;
import liaison.scene.map.MapScene;
import liaison.scene.overview.OverviewScene;
import liaison.scene.timeline.LaneBy;
import liaison.scene.timeline.TimelineOptions;
import liaison.scene.timeline.TimelineScene;

/** Prepares the picture of any view. */
public final class Pictures implements PictureSource {

  private final TextMeasure measure;
  private final GraphPictures graphs;
  private final MapSets mapSets = new MapSets();
  private final Gazetteer gazetteer = new Gazetteer();

  public Pictures(Registry registry) {
    this.measure = registry.fonts();
    this.graphs = new GraphPictures(registry);
  }

  @Override
  public Picture prepare(PictureRequest request, Progress progress) {
    return switch (request.view()) {
      case GRAPH -> graphs.prepare(request, progress);
      case TIMELINE -> timeline(request);
      case MAP -> map(request);
      case OVERVIEW -> overview(request, progress);
      case TABLE -> throw new IllegalArgumentException("no picture of " + request.view().code());
    };
  }

  private Picture overview(PictureRequest request, Progress progress) {
    Overview counted = new OverviewCounter().count(request.data(), request.spec(), progress);
    return new OverviewPicture(new OverviewScene(request.data(), request.spec(), counted, measure));
  }

  private Picture timeline(PictureRequest request) {
    LaneBy lanes = LaneBy.ofCode(request.options().laneBy()).orElse(LaneBy.KIND);
    TimelineScene scene =
        new TimelineScene(request.data(), request.spec(), TimelineOptions.of(lanes), measure);
    return scene::build;
  }

  private Picture map(PictureRequest request) {
    MapOptions options =
        MapOptions.of(mapSets.packed(request.options().mapSet())).withHub(request.options().hub());
    MapInput input = new MapInput(request.data(), request.spec(), Networks.of(request));
    MapScene scene = new MapScene(measure, gazetteer, input, options);
    return scene::scene;
  }
}
