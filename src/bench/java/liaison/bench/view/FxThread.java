package liaison.bench.view;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/** The thread of JavaFX, started when first asked for. */
final class FxThread {

  private FxThread() {}

  static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException started) {
      Platform.setImplicitExit(false);
    }
  }

  /** Does something there and waits for it. */
  static <T> T call(Callable<T> work) throws InterruptedException, ExecutionException {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(work.call());
      } catch (Exception broken) {
        answer.completeExceptionally(broken);
      }
    });
    return answer.get();
  }
}
