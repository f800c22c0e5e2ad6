package liaison.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Asks the window's thread every few milliseconds and keeps how long the answer took at most. */
public final class Heartbeat implements AutoCloseable {

  private static final long PAUSE_MS = 4;

  private final AtomicLong longestNanos = new AtomicLong();
  private final Thread asker = new Thread(this::ask, "heartbeat");
  private volatile boolean isOver;

  public Heartbeat() {
    asker.setDaemon(true);
    asker.start();
  }

  /** The longest wait since the last call, in milliseconds. */
  public double longestMs() {
    return longestNanos.getAndSet(0) / 1e6;
  }

  private void ask() {
    try {
      while (!isOver) {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        answered.await();
        longestNanos.accumulateAndGet(System.nanoTime() - asked, Math::max);
        TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    isOver = true;
  }
}
