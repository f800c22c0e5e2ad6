package liaison.analysis.parallel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up what blocks give, in the order of the blocks whatever the order they are done in, so that
 * rounding is the same on any number of threads. What comes early waits; memory is a few arrays as
 * long as blocks are done nearly in order.
 */
public final class OrderedSum {

  private final double[] sum;
  private final Map<Integer, double[]> waiting = new HashMap<>();
  private final Deque<double[]> spare = new ArrayDeque<>();
  private int next;

  /**
   * @param length numbers in each part
   */
  public OrderedSum(int length) {
    sum = new double[length];
  }

  /** An array for a block to fill: all zeros, the caller's until it is added. */
  public double[] part() {
    synchronized (this) {
      if (!spare.isEmpty()) {
        return spare.pop();
      }
    }
    return new double[sum.length];
  }

  /** Adds the part of a block, each from 0 on once. */
  public synchronized void add(int block, double[] part) {
    waiting.put(block, part);
    double[] due = waiting.remove(next);
    while (due != null) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += due[i];
        due[i] = 0;
      }
      spare.push(due);
      next++;
      due = waiting.remove(next);
    }
  }

  /** The sum of all parts; the array is the caller's. */
  public synchronized double[] total() {
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("block " + next + " is missing");
    }
    return sum;
  }
}
