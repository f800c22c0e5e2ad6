package liaison.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import liaison.base.Text;
import liaison.ui.task.Job;
import liaison.ui.task.Jobs;
import liaison.ui.task.LostExceptions;
import liaison.ui.task.Slot;
import org.junit.jupiter.api.Test;

class TasksViewModelTest {

  private static final long SECOND = 1_000_000_000L;

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Jobs jobs =
      new Jobs(
          new Jobs.Lanes(waiting::add, waiting::add, Runnable::run, waiting::add),
          Runnable::run,
          new LostExceptions());
  private final TasksViewModel model = new TasksViewModel(jobs);

  private Job<String> start(Slot slot) {
    return jobs.run(
        slot,
        Text.literal(slot.name()),
        progress -> {
          progress.step(1, 4);
          return "done";
        });
  }

  @Test
  void shortWorkIsNotWorthAWord() {
    start(Slot.work("a"));
    model.look(System.nanoTime());
    assertEquals(List.of(), model.lines().get());
    model.look(System.nanoTime() + SECOND);
    assertEquals(1, model.lines().get().size());
    waiting.forEach(Runnable::run);
    model.look(System.nanoTime() + SECOND);
    assertEquals(List.of(), model.lines().get());
  }

  @Test
  void workThatIsReplacedVanishesAndDrawingIsNeverListed() {
    start(Slot.work("a"));
    start(Slot.work("a"));
    start(Slot.draw("b"));
    assertEquals(1, jobs.running().size());
  }

  @Test
  void changesOfTheProjectCannotBeStopped() {
    Job<String> change = start(Slot.store("edit"));
    model.look(System.nanoTime() + SECOND);
    model.stop(model.lines().get().getFirst());
    assertFalse(change.isCancelled());
  }

  @Test
  void theTimeLeftFollowsFromTheTimeTaken() {
    TaskLine line = new TaskLine(new Jobs.Running(new Job<>(Text.literal("x")), 0, true), 0.25, 10);
    assertEquals(Text.of("tasks.left.seconds", 25L, 30L), line.left());
    TaskLine unknown =
        new TaskLine(new Jobs.Running(new Job<>(Text.literal("x")), 0, true), -1, 130);
    assertEquals(Text.of("tasks.since.minutes", 2L), unknown.left());
  }
}
