package liaison.bench;

import java.util.List;

/** Something that is timed. */
public interface Benchmark {

  /** Names it; {@code -Dbench=} takes parts of it. */
  String id();

  /** Times it, warm. */
  List<Figure> run();
}
