package liaison.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Asks the window's thread every few milliseconds and keeps how long the answer took at most. */
public final class Heartbeat implements AutoCloseable {

  private static final long PAUSE_MS = 4;
  private static final long LONG_MS = 250;
  private static final int DEPTH = 60;

  private final AtomicLong longestNanos = new AtomicLong();
  private final Thread asker = new Thread(this::ask, "heartbeat");
  private volatile List<String> reason = List.of();
  private volatile boolean isOver;

  public Heartbeat() {
    asker.setDaemon(true);
    asker.start();
  }

  /** The longest wait since the last call, in milliseconds. */
  public double longestMs() {
    return longestNanos.getAndSet(0) / 1e6;
  }

  /** What the window's thread did while it kept us waiting longest; empty for short waits. */
  public List<String> reason() {
    return reason;
  }

  private static List<String> whatItDoes() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().equals("JavaFX Application Thread"))
        .flatMap(entry -> Arrays.stream(entry.getValue()).limit(DEPTH))
        .map(StackTraceElement::toString)
        .toList();
  }

  private void ask() {
    try {
      while (!isOver) {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        List<String> doing =
            answered.await(LONG_MS, TimeUnit.MILLISECONDS) ? List.of() : whatItDoes();
        answered.await();
        long waited = System.nanoTime() - asked;
        if (waited > longestNanos.getAndAccumulate(waited, Math::max)) {
          reason = doing;
        }
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
