package io.github.umlpsd.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void runsEveryTaskOnce(int threads) {
    int[] runs = new int[100];
    new Workers(threads, Progress.NONE).forEach("Counting", runs.length, i -> runs[i]++);
    int[] once = new int[100];
    Arrays.fill(once, 1);
    assertArrayEquals(once, runs);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsAreInTheOrderOfTheTasks(int threads) {
    Workers workers = new Workers(threads, Progress.NONE);
    List<Integer> squares = workers.map("Squaring", 1000, i -> i * i);
    assertEquals(IntStream.range(0, 1000).map(i -> i * i).boxed().toList(), squares);
    assertEquals(List.of(), workers.map("Nothing", 0, i -> i));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void handsOnTheFailureOfATask(int threads) {
    Workers workers = new Workers(threads, Progress.NONE);
    UserException problem =
        assertThrows(
            UserException.class,
            () ->
                workers.forEach(
                    "Failing",
                    50,
                    i -> {
                      if (i == 7) {
                        throw new UserException("Task 7 is wrong.");
                      }
                    }));
    assertEquals("Task 7 is wrong.", problem.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void stopsSoonAfterACancel(int threads) {
    AtomicInteger runs = new AtomicInteger();
    Progress canceling =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean isCanceled() {
            return runs.get() >= 10;
          }
        };
    Workers workers = new Workers(threads, canceling);
    assertThrows(
        CanceledException.class,
        () -> workers.forEach("Counting", 100_000, i -> runs.incrementAndGet()));
    assertTrue(runs.get() < 10 + 2 * threads, "ran " + runs);
  }

  @Test
  void anInterruptionEndsAllThreadsFirst() throws InterruptedException {
    AtomicInteger running = new AtomicInteger();
    Thread caller = Thread.currentThread();
    Workers workers = new Workers(2, Progress.NONE);
    assertThrows(
        CanceledException.class,
        () ->
            workers.forEach(
                "Sleeping",
                50,
                i -> {
                  running.incrementAndGet();
                  caller.interrupt();
                  try {
                    Thread.sleep(60_000);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  } finally {
                    running.decrementAndGet();
                  }
                }));
    assertTrue(Thread.interrupted(), "the interruption is kept");
    assertEquals(0, running.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aFullMemoryIsHandedOnAndNotPrinted(int threads) {
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    try {
      OutOfMemoryError full = new OutOfMemoryError("full");
      Workers workers = new Workers(threads, Progress.NONE);
      OutOfMemoryError told =
          assertThrows(
              OutOfMemoryError.class,
              () ->
                  workers.forEach(
                      "Filling",
                      50,
                      i -> {
                        throw full;
                      }));
      assertSame(full, told);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(List.of(), uncaught);
  }

  @Test
  void tellsHowFarItIs() {
    double[] last = {-1};
    Progress listener =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {
            assertEquals("Counting", stage);
            assertTrue(fraction > last[0] && fraction <= 1);
            last[0] = fraction;
          }

          @Override
          public boolean isCanceled() {
            return false;
          }
        };
    new Workers(1, listener).forEach("Counting", 4, i -> {});
    assertEquals(1, last[0]);
  }
}
