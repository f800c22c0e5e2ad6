package liaison.scene.timeline;

import java.util.List;

/**
 * What is drawn as one: a bar, or a block of facts known by the same date.
 *
 * @param members the spans in it; more than one only in a block
 * @param label its words
 */
record Item(List<Span> members, String label) {

  private static final int ONE_ROW = 24;
  private static final int TWO_ROWS = 72;

  Item {
    members = List.copyOf(members);
  }

  Span first() {
    return members.getFirst();
  }

  boolean isBlock() {
    return first().basis() == Span.Basis.KNOWN_BY;
  }

  /** Whether its name stands before it: bars of their own date, where the axis has room for it. */
  boolean prefersLeft() {
    return !isBlock();
  }

  /** Rows it takes. */
  int rows() {
    int size = members.size();
    return size <= ONE_ROW ? 1 : size <= TWO_ROWS ? 2 : 3;
  }

  /** Lines of squares in a block. */
  int cellRows() {
    return members.size() == 1 ? 1 : 2 * rows();
  }

  int cellColumns() {
    return (members.size() + cellRows() - 1) / cellRows();
  }

  /** Left end at a zoom. */
  double left(TimeAxis axis, TimelineStyle style) {
    if (isBlock()) {
      return right(axis, style) - cellColumns() * style.cellPitch();
    }
    if (Double.isNaN(first().startLow()) || first().basis() == Span.Basis.ALWAYS) {
      return axis.start();
    }
    double start = axis.x(first().startLow());
    return first().steps().isEmpty()
        ? start
        : Math.min(start, axis.x(first().steps().getFirst().at()) - style.stepRadius() - 1);
  }

  /** Right end at a zoom, the fading tail included. */
  double right(TimeAxis axis, TimelineStyle style) {
    Span span = first();
    if (isBlock()) {
      return axis.x(span.startHigh());
    }
    if (span.basis() == Span.Basis.ALWAYS || span.end() == Span.End.OPEN) {
      return axis.end();
    }
    double end = axis.x(span.endHigh());
    double tail = span.end() == Span.End.LAST_KNOWN ? style.tail() : 0;
    return Math.max(end, axis.x(span.startLow()) + style.leastBar()) + tail;
  }
}
