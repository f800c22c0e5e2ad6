package liaison.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import org.junit.jupiter.api.Test;

class JobsTest {

  private static final Slot SLOT = Slot.work("test");
  private static final Text TITLE = Text.literal("test");

  private final Deque<Runnable> back = new ArrayDeque<>();
  private final Deque<Runnable> front = new ArrayDeque<>();
  private final Jobs jobs = new Jobs(Jobs.Lanes.all(back::add), front::add, new LostExceptions());
  private final List<Object> seen = new ArrayList<>();

  private static void drain(Deque<Runnable> queue) {
    while (!queue.isEmpty()) {
      queue.pop().run();
    }
  }

  @Test
  void shortWorkNeverWaitsBehindLongWork() {
    Deque<Runnable> longs = new ArrayDeque<>();
    Jobs apart =
        new Jobs(
            new Jobs.Lanes(back::add, longs::add, back::add, back::add),
            front::add,
            new LostExceptions());
    apart.run(Slot.longWork("picture"), TITLE, p -> "picture").onDone(seen::add);
    apart.run(SLOT, TITLE, p -> "table").onDone(seen::add);
    drain(back);
    drain(front);
    assertEquals(List.of("table"), seen);
    assertTrue(apart.running().getFirst().canStop());
    drain(longs);
    drain(front);
    assertEquals(List.of("table", "picture"), seen);
  }

  @Test
  void resultsArriveInFrontOnly() {
    jobs.run(SLOT, TITLE, p -> 7).onDone(seen::add);
    drain(back);
    assertEquals(List.of(), seen);
    assertTrue(jobs.isRunning(SLOT));
    drain(front);
    assertEquals(List.of(7), seen);
    assertFalse(jobs.isRunning(SLOT));
  }

  @Test
  void aNewJobInASlotCancelsTheOldAndItsLateResultIsDropped() {
    jobs.run(SLOT, TITLE, p -> "old").onDone(seen::add);
    drain(back); // the old one is done, its result on the way
    jobs.run(SLOT, TITLE, p -> "new").onDone(seen::add);
    drain(back);
    drain(front);
    assertEquals(List.of("new"), seen);
  }

  @Test
  void aJobCancelledBeforeItStartsIsNotRun() {
    jobs.run(SLOT, TITLE, p -> seen.add("ran"));
    jobs.cancel(SLOT);
    drain(back);
    assertEquals(List.of(), seen);
  }

  @Test
  void workEndsAtTheNextStepAfterCancel() {
    jobs.run(
            SLOT,
            TITLE,
            p -> {
              jobs.cancel(SLOT);
              p.step(1, 2);
              return seen.add("went on");
            })
        .onDone(seen::add);
    drain(back);
    drain(front);
    assertEquals(List.of(), seen);
  }

  @Test
  void slotsDoNotDisturbEachOther() {
    jobs.run(SLOT, TITLE, p -> 1).onDone(seen::add);
    jobs.run(Slot.draw("test"), TITLE, p -> 2).onDone(seen::add);
    drain(back);
    drain(front);
    assertEquals(List.of(1, 2), seen);
  }

  @Test
  void anExpectedFailureIsToldInItsOwnWords() {
    Text words = Text.literal("no such file");
    jobs.run(
            SLOT,
            TITLE,
            p -> {
              throw new AppException(Fault.INPUT, words);
            })
        .onFailed(seen::add);
    drain(back);
    drain(front);
    assertEquals(List.of(words), seen);
  }

  @Test
  void anyOtherFailureIsToldWithACode() {
    Logger logger = Logger.getLogger(LostExceptions.class.getName());
    logger.setLevel(Level.OFF); // the trace belongs in a log, not in the test's output
    jobs.run(
            SLOT,
            TITLE,
            p -> {
              throw new IllegalStateException("bug");
            })
        .onFailed(text -> seen.add(text.key()));
    drain(back);
    drain(front);
    logger.setLevel(Level.INFO);
    assertEquals(List.of("task.lost"), seen);
  }

  @Test
  void codesDifferByPlaceAndNotByMessage() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      codes.add(LostExceptions.code(new IllegalStateException("message " + i)));
    }
    assertEquals(codes.get(0), codes.get(1));
    assertNotEquals(codes.get(0), LostExceptions.code(new IllegalStateException("elsewhere")));
  }

  @Test
  void progressIsToldOncePerHundredth() {
    jobs.run(
            SLOT,
            TITLE,
            p -> {
              for (int i = 0; i < 1000; i++) {
                p.step(i, 1000);
              }
              return "";
            })
        .onStep(seen::add);
    drain(back);
    drain(front);
    assertEquals(100, seen.size());
    assertEquals(0.99, seen.getLast());
  }
}
