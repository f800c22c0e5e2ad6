package liaison.app;

import liaison.app.picture.Pictures;
import liaison.base.Progress;
import liaison.model.Dataset;

/** The sample project, loaded once for the tests of this package. */
final class Sample {

  static final Registry REGISTRY = new Registry();

  static final Dataset DATA =
      new DataLoader(REGISTRY)
          .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
          .data();

  static final Pictures PICTURES = new Pictures(REGISTRY);

  private Sample() {}
}
