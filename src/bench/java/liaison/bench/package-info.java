/**
 * Times of ours beside those of named peers: same input, same threads, warmed up, in turn.
 *
 * <p>{@code mvn -q -Pbench verify} runs all, {@code -Dbench=betweenness,frame} those whose names
 * contain a word, {@code -Dbench=betweenness/M/igraph} of it only what is of that size and against
 * that peer. A table is printed, and {@code target/bench/ID.json} keeps it.
 *
 * <p>A benchmark is one class and one line in {@link liaison.bench.Benchmarks}:
 *
 * <pre>{@code
 * public final class BetweennessBenchmark implements Benchmark {
 *   public String id() { return "betweenness"; }
 *
 *   public void run(Report report) {
 *     try (Igraph igraph = new Igraph()) {
 *       TestGraph graph = Size.M.graph();
 *       Network network = graph.network(); // what is built here is not timed
 *       Race race = new Race("betweenness exact", graph.name()).threads(2);
 *       race.ours(() -> mine = new Betweenness().run(...).values());
 *       race.peer(igraph, () -> igraph.betweenness(graph)); // a Run: says itself how long it took
 *       race.must(0.6, 0.35);
 *       race.gate(() -> Quality.atMost("max relative error", error(mine, igraph.values()), 1e-9));
 *       race.run(report);
 *       report.growth("betweenness exact", List.of(Size.S, Size.M),
 *           next -> Run.of(() -> new Betweenness().run(...)));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A peer in this process is {@code race.peer(Peer.named("JGraphT"), Run.of(() -> ...))}. {@link
 * liaison.bench.Race} warms both up, then runs ours and the peer in turn, seven times or more; a
 * peer above 20 s three times, above a minute once. The ratio is the median over the pairs. A peer
 * that is not there is named, ours is timed all the same. Graphs come from {@link
 * liaison.bench.graph.Size}; the peers from {@code liaison.bench.peer}. A {@link
 * liaison.bench.Figure} is a time that is held against a number rather than a peer.
 */
@NullMarked
package liaison.bench;

import org.jspecify.annotations.NullMarked;
