package liaison.analysis.layout;

/** Angle and radius of each node of an ego map, and the sector and band it must stay in. */
final class EgoPlaces {

  final double[] angle;
  final double[] radius;
  final double[] start;
  final double[] end;
  final double[] from;
  final double[] upTo;

  EgoPlaces(int nodes) {
    angle = new double[nodes];
    radius = new double[nodes];
    start = new double[nodes];
    end = new double[nodes];
    from = new double[nodes];
    upTo = new double[nodes];
  }

  void put(int node, double atAngle, double atRadius) {
    angle[node] = atAngle;
    radius[node] = atRadius;
  }

  void limit(int node, double startAngle, double endAngle, double innerBorder, double outerBorder) {
    start[node] = startAngle;
    end[node] = endAngle;
    from[node] = innerBorder;
    upTo[node] = outerBorder;
  }
}
