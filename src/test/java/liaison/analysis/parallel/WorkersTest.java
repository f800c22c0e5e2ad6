package liaison.analysis.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import liaison.base.Progress;
import org.junit.jupiter.api.Test;

final class WorkersTest {

  @Test
  void everyBlockIsDoneOnce() {
    for (int threads : new int[] {1, 2, 5}) {
      for (int blocks : new int[] {0, 1, 2, 7, 1000}) {
        AtomicIntegerArray times = new AtomicIntegerArray(blocks);
        Workers.of(threads).each(blocks, Progress.NONE, times::incrementAndGet);
        for (int block = 0; block < blocks; block++) {
          assertEquals(1, times.get(block), threads + " threads, block " + block);
        }
      }
    }
  }

  @Test
  void whatBlocksWroteIsSeenAfterwards() {
    int[] squares = new int[5000];
    for (int round = 0; round < 200; round++) {
      int add = round;
      Workers.of(2).each(squares.length, Progress.NONE, i -> squares[i] = i + add);
      int[] expected = new int[squares.length];
      Arrays.setAll(expected, i -> i + add);
      assertArrayEquals(expected, squares);
    }
  }

  @Test
  void aThreadKeepsItsScratch() {
    AtomicInteger made = new AtomicInteger();
    Workers.of(2)
        .each(
            100,
            Progress.NONE,
            made::incrementAndGet,
            (own, block, turn) -> assertTrue(own == 1 || own == 2));
    assertTrue(made.get() <= 2);
  }

  @Test
  void whatABlockThrowsIsThrownOnAndEndsAll() {
    AtomicInteger ran = new AtomicInteger();
    assertThrows(
        IllegalStateException.class,
        () ->
            Workers.of(2)
                .each(
                    1_000_000,
                    Progress.NONE,
                    block -> {
                      ran.incrementAndGet();
                      throw new IllegalStateException("block");
                    }));
    assertTrue(ran.get() <= 2);
  }

  @Test
  void cancellingEndsBlocksThatAreBeingDone() {
    Progress cancelled =
        (done, total) -> {
          throw new CancellationException();
        };
    AtomicInteger ran = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () ->
            Workers.of(2)
                .each(
                    100,
                    cancelled,
                    () -> 0,
                    (own, block, turn) -> {
                      ran.incrementAndGet();
                      while (true) {
                        turn.check();
                      }
                    }));
    assertTrue(ran.get() <= 2);
  }

  @Test
  void theCallersThreadAloneReportsProgress() {
    Thread caller = Thread.currentThread();
    Workers.of(4).each(500, (done, total) -> assertEquals(caller, Thread.currentThread()), i -> {});
  }

  @Test
  void twoThreadsWorkAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    Workers.of(2)
        .each(
            2,
            Progress.NONE,
            block -> {
              both.countDown();
              try {
                both.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    assertEquals(0, both.getCount());
  }

  @Test
  void blocksCoverEverythingOnce() {
    for (int size : new int[] {0, 1, 9, 10, 11, Integer.MAX_VALUE}) {
      assertEquals(0, Workers.start(0, 10, size));
      assertEquals(size, Workers.start(10, 10, size));
    }
  }
}
