package liaison.ui.task;

import java.util.Locale;
import java.util.function.Consumer;
import liaison.base.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every exception ends that nobody expected: the log gets all of it, the user a sentence with
 * a short code by which it is found there.
 */
public final class LostExceptions implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(LostExceptions.class);
  private static final int CODE_MASK = 0xFFFFF;

  private volatile Consumer<Text> shower = any -> {};

  /** Who shows the sentence; called on the thread the exception was lost on. */
  public void showBy(Consumer<Text> next) {
    shower = next;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable lost) {
    shower.accept(keep(lost));
  }

  /** Logs an exception and gives the sentence for it. */
  public Text keep(Throwable lost) {
    String code = code(lost);
    LOG.error("Unexpected failure {}", code, lost);
    return Text.of("task.lost", code);
  }

  /** The same failure at the same place has the same code. */
  static String code(Throwable lost) {
    StackTraceElement[] trace = lost.getStackTrace();
    int hash = lost.getClass().getName().hashCode();
    if (trace.length > 0) {
      hash = 31 * hash + trace[0].getClassName().hashCode() + trace[0].getLineNumber();
    }
    return String.format(Locale.ROOT, "L-%05X", hash & CODE_MASK);
  }
}
