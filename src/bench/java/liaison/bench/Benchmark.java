package liaison.bench;

/** Something that is timed. */
public interface Benchmark {

  /** Names it; {@code -Dbench=} takes parts of it. */
  String id();

  /**
   * Times it, warm, and reports each figure as soon as it is there.
   *
   * @throws Exception where something goes wrong: it is reported, the other benchmarks go on
   */
  void run(Report report) throws Exception;
}
