package io.github.umlpsd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BothTest {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final Set<String> told = new ConcurrentSkipListSet<>();
  private final AtomicBoolean canceled = new AtomicBoolean();
  private final Progress progress =
      new Progress() {
        @Override
        public void report(String stage, double fraction) {
          told.add(stage);
        }

        @Override
        public boolean isCanceled() {
          return canceled.get();
        }
      };

  private Workers all() {
    assumeTrue(PROCESSORS > 1, "one processor does one thing at a time");
    return new Workers(0, progress);
  }

  private static String done(Workers workers, String stage) {
    workers.forEach(stage, 3, i -> {});
    return stage;
  }

  /** Each waits for the other, which only ends if both run. */
  @Test
  void withAllProcessorsBothRunAtOnceAndTheFirstIsToldOf() {
    CountDownLatch met = new CountDownLatch(2);
    Both<String, String> both =
        Both.of(
            all(),
            0,
            loud -> meet(met) + done(loud, "first"),
            quiet -> meet(met) + done(quiet, "second"));
    assertEquals(new Both<>("metfirst", "metsecond"), both);
    assertEquals(Set.of("first"), told);
  }

  private static String meet(CountDownLatch met) {
    met.countDown();
    try {
      return met.await(30, TimeUnit.SECONDS) ? "met" : "alone";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onOneThreadTheyFollowEachOtherAndBothAreToldOf() {
    List<String> order = new ArrayList<>();
    Both.of(
        new Workers(1, progress),
        0,
        workers -> order.add(done(workers, "first")),
        workers -> order.add(done(workers, "second")));
    assertEquals(List.of("first", "second"), order);
    assertEquals(Set.of("first", "second"), told);
  }

  @Test
  void withoutMemoryForBothTheyFollowEachOther() {
    CountDownLatch met = new CountDownLatch(1);
    AtomicBoolean early = new AtomicBoolean();
    Both.of(
        all(),
        1e15,
        workers -> {
          early.set(met.getCount() == 0);
          return "first";
        },
        workers -> {
          met.countDown();
          return "second";
        });
    assertFalse(early.get());
    assertEquals(0, met.getCount());
  }

  @Test
  void aFailureIsToldAfterTheOtherHasEnded() {
    CountDownLatch begun = new CountDownLatch(2);
    AtomicBoolean ended = new AtomicBoolean();
    Workers all = all();
    UserException failure =
        assertThrows(
            UserException.class,
            () ->
                Both.of(
                    all,
                    0,
                    workers -> {
                      meet(begun);
                      throw new UserException("no class");
                    },
                    workers -> {
                      meet(begun);
                      done(workers, "second");
                      ended.set(true);
                      return "second";
                    }));
    assertEquals("no class", failure.getMessage());
    assertTrue(ended.get());
  }

  @Test
  void cancelStopsBoth() {
    CountDownLatch begun = new CountDownLatch(2);
    Workers all = all();
    assertThrows(
        CanceledException.class,
        () ->
            Both.of(
                all,
                0,
                workers -> {
                  meet(begun);
                  canceled.set(true);
                  return done(workers, "first");
                },
                workers -> {
                  meet(begun);
                  while (!canceled.get()) {
                    Thread.onSpinWait();
                  }
                  return done(workers, "second");
                }));
  }
}
