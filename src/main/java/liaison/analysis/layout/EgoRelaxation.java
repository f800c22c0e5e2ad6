package liaison.analysis.layout;

import java.util.Arrays;
import liaison.base.Progress;
import liaison.model.network.Layout;
import liaison.model.network.Network;

/**
 * Moves the discs and names of an ego map apart, each within its sector and band: overlapping boxes
 * push each other along the side on which they overlap less, for a fixed number of sweeps.
 */
final class EgoRelaxation {

  private static final double TURN = 2 * StrictMath.PI;
  private static final int SWEEPS = 150;
  private static final int SWEEPS_OF_MANY = 25;
  private static final double GAP = 2;

  private final EgoPage page;
  private final int hub;
  private final EgoPlaces places;
  private final double[] disc;
  private final double[] x;
  private final double[] y;

  EgoRelaxation(Network network, EgoPage page, int hub, EgoPlaces places) {
    this.page = page;
    this.hub = hub;
    this.places = places;
    this.x = new double[network.nodeCount()];
    this.y = new double[network.nodeCount()];
    this.disc = discs(network);
  }

  private double[] discs(Network network) {
    double[] weight = new double[network.nodeCount()];
    double greatest = 0;
    for (int arc = network.offset(hub); arc < network.offset(hub + 1); arc++) {
      weight[network.neighbour(arc)] = network.weight(network.tie(arc));
      greatest = Math.max(greatest, network.weight(network.tie(arc)));
    }
    double[] discs = new double[weight.length];
    for (int v = 0; v < discs.length; v++) {
      discs[v] = page.disc(weight[v], greatest);
    }
    return discs;
  }

  Layout run(Progress progress) {
    for (int v = 0; v < x.length; v++) {
      toPage(v);
    }
    double[] none = new double[x.length];
    int sweeps = page.name() > 0 ? SWEEPS : SWEEPS_OF_MANY;
    for (int sweep = 0; sweep < sweeps; sweep++) {
      progress.step(sweep, sweeps);
      int[] order = Sweep.byLeft(y, none);
      if (!sweep(Arrays.stream(order).filter(v -> v != hub).toArray())) {
        break;
      }
    }
    double[] outX = new double[x.length];
    double[] outY = new double[x.length];
    for (int v = 0; v < x.length; v++) {
      outX[v] = x[v] / EgoPage.HEIGHT;
      outY[v] = y[v] / EgoPage.HEIGHT;
    }
    outX[hub] = 0;
    outY[hub] = 0;
    return new Layout(outX, outY);
  }

  /** One sweep down the page; whether anything moved. */
  private boolean sweep(int[] order) {
    double tallest = 0;
    for (int v : order) {
      tallest = Math.max(tallest, half(v));
    }
    boolean moved = false;
    for (int i = 0; i < order.length; i++) {
      int one = order[i];
      for (int j = i + 1; j < order.length; j++) {
        int other = order[j];
        if (y[other] - y[one] > half(one) + tallest) {
          break;
        }
        moved |= push(one, other);
      }
    }
    for (int v : order) {
      keepInside(v);
    }
    return moved;
  }

  private boolean push(int one, int other) {
    double overY = half(one) + half(other) - Math.abs(y[one] - y[other]);
    double overX = Math.min(right(one), right(other)) - Math.max(left(one), left(other));
    if (overX <= 0 || overY <= 0) {
      return false;
    }
    if (overY <= overX) {
      double step = overY / 4 * (y[one] <= y[other] ? 1 : -1);
      y[one] -= step;
      y[other] += step;
    } else {
      double step = overX / 4 * (x[one] <= x[other] ? 1 : -1);
      x[one] -= step;
      x[other] += step;
    }
    return true;
  }

  private double half(int v) {
    double line = page.name() > 0 ? EgoPage.LINE / 2 : 0;
    return Math.max(disc[v], line) + GAP / 2;
  }

  private double left(int v) {
    return x[v] - disc[v] - GAP - (x[v] < 0 ? page.name() : 0);
  }

  private double right(int v) {
    return x[v] + disc[v] + GAP + (x[v] < 0 ? 0 : page.name());
  }

  private void toPage(int v) {
    double radius = places.radius[v] * EgoPage.HEIGHT;
    x[v] = page.aspect() * radius * StrictMath.sin(places.angle[v]);
    y[v] = -radius * StrictMath.cos(places.angle[v]);
  }

  /** Back into sector and band, discs whole where the band is wide enough. */
  private void keepInside(int v) {
    double across = x[v] / page.aspect();
    double radius = StrictMath.sqrt(across * across + y[v] * y[v]) / EgoPage.HEIGHT;
    double margin = Math.min(disc[v] / EgoPage.HEIGHT, 0.4 * (places.upTo[v] - places.from[v]));
    places.radius[v] = Math.min(places.upTo[v] - margin, Math.max(places.from[v] + margin, radius));
    double middle = (places.start[v] + places.end[v]) / 2;
    double angle = StrictMath.atan2(across, -y[v]);
    double turned = angle - TURN * StrictMath.rint((angle - middle) / TURN);
    places.angle[v] = Math.min(places.end[v], Math.max(places.start[v], turned));
    toPage(v);
  }
}
