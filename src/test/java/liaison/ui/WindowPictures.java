package liaison.ui;

import java.util.concurrent.TimeoutException;
import liaison.app.Picture;
import liaison.app.PictureRequest;
import liaison.app.ViewKind;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.scene.Canvas;
import liaison.scene.Highlight;
import liaison.scene.Scene;
import liaison.scene.Theme;
import liaison.scene.text.Fonts;
import liaison.scene.timeline.TimelineOptions;
import liaison.scene.timeline.TimelineScene;

/** Writes pictures of the window in both languages and themes to {@code target/window}. */
public final class WindowPictures {

  private WindowPictures() {}

  public static void main(String[] args) throws TimeoutException {
    Dataset data = SampleData.load();
    try (WindowRig rig =
        new WindowRig(data, Language.ZH, (request, p) -> picture(request), (f, s, o, p) -> {})) {
      for (ViewKind view : new ViewKind[] {ViewKind.GRAPH, ViewKind.TIMELINE}) {
        for (Language language : Language.values()) {
          for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowRig.call(() -> {
              rig.explorer.view().set(view);
              rig.explorer.language().set(language);
              rig.explorer.theme().set(theme);
              rig.explorer.select("o-toyota");
              return true;
            });
            rig.settle();
            rig.snapshot(view.code() + "-" + language.code() + "-" + theme.code(), 1);
          }
        }
      }
    }
    System.exit(0);
  }

  static Picture picture(PictureRequest request) {
    if (request.view() != ViewKind.TIMELINE) {
      return new StarPicture(request.data());
    }
    TimelineScene scene =
        new TimelineScene(request.data(), request.spec(), TimelineOptions.STANDARD, new Fonts());
    return new Picture() {
      @Override
      public Scene scene(Canvas canvas, Highlight highlight) {
        return scene.build(canvas, highlight);
      }
    };
  }
}
