package liaison.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import liaison.model.network.Network;

/**
 * 300 networks with a seed each: nothing, nodes alone, stars, paths, rings, cliques, grids, groups,
 * several of these side by side, sparse and dense chance; weights all 1, small or of any size.
 */
public final class RandomNetworks {

  private static final int COUNT = 300;

  private RandomNetworks() {}

  /** A network and what to call it when something is wrong with it. */
  public record Case(String name, Network network) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** All of them. */
  public static Stream<Case> all() {
    return IntStream.range(0, COUNT).mapToObj(RandomNetworks::of);
  }

  /** The network of a seed. */
  public static Case of(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<int[]> ties = new ArrayList<>();
    int parts = seed % 3 == 2 ? 1 + random.nextInt(4) : 1;
    int nodes = 0;
    StringBuilder name = new StringBuilder("seed " + seed);
    for (int part = 0; part < parts; part++) {
      Shape[] shapes = Shape.values();
      Shape shape = shapes[(seed + part * random.nextInt(7)) % shapes.length];
      int size = shape == Shape.NOTHING ? 0 : 1 + random.nextInt(seed % 10 == 9 ? 120 : 24);
      add(shape, nodes, size, ties, random);
      nodes += size;
      name.append(' ').append(shape).append(' ').append(size);
    }
    int weights = random.nextInt(3);
    double[][] weighted = new double[ties.size()][];
    for (int t = 0; t < weighted.length; t++) {
      int[] tie = ties.get(t);
      double weight =
          switch (weights) {
            case 0 -> 1;
            case 1 -> 1 + random.nextInt(4);
            default -> Math.scalb(1 + random.nextDouble(), random.nextInt(-9, 10));
          };
      weighted[t] = new double[] {tie[0], tie[1], weight};
    }
    return new Case(name.toString(), Networks.weighted(nodes, weighted));
  }

  private enum Shape {
    NOTHING,
    ALONE,
    STAR,
    PATH,
    RING,
    CLIQUE,
    GRID,
    GROUPS,
    SPARSE,
    DENSE
  }

  private static void add(
      Shape shape, int first, int size, List<int[]> ties, SplittableRandom random) {
    int width = 1 + random.nextInt(6);
    for (int high = 1; high < size; high++) {
      for (int low = 0; low < high; low++) {
        boolean isTied =
            switch (shape) {
              case NOTHING, ALONE -> false;
              case STAR -> low == 0;
              case PATH -> high == low + 1;
              case RING -> high == low + 1 || (low == 0 && high == size - 1);
              case CLIQUE -> true;
              case GRID -> high == low + width || (high == low + 1 && high % width != 0);
              case GROUPS -> random.nextDouble() < (low % width == high % width ? 0.5 : 0.05);
              case SPARSE -> random.nextDouble() < 1.5 / size;
              case DENSE -> random.nextDouble() < 0.4;
            };
        if (isTied) {
          ties.add(new int[] {first + low, first + high});
        }
      }
    }
  }
}
