package io.github.umlpsd.results.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlanTest {
  private final List<Integer> ended = Collections.synchronizedList(new ArrayList<>());
  private final List<Integer> threadsSeen = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  private Plan.Task task(double bytes, Runnable work) {
    return new Plan.Task() {
      @Override
      public double bytes(int number) {
        return bytes;
      }

      @Override
      public boolean run(int number, int threads, boolean alone) {
        threadsSeen.add(threads);
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        work.run();
        inside.decrementAndGet();
        ended.add(number);
        return true;
      }
    };
  }

  @Test
  void twoJobsReallyRunAtTheSameTime() {
    // Each waits for the other; one after the other would never end.
    CyclicBarrier both = new CyclicBarrier(2);
    Plan.several(2, 0)
        .run(
            6,
            task(
                1,
                () -> {
                  try {
                    both.await();
                  } catch (Exception e) {
                    throw new AssertionError(e);
                  }
                }),
            Progress.NONE);
    assertEquals(6, ended.size());
    assertEquals(2, most.get());
    assertTrue(threadsSeen.stream().allMatch(n -> n == 2), threadsSeen.toString());
  }

  @Test
  void jobsThatFillTheMemoryRunOneAfterTheOther() {
    new Plan(4, 4, 100).run(8, task(60, () -> {}), Progress.NONE);
    assertEquals(1, most.get());
    assertEquals(8, ended.size());
    new Plan(4, 4, 100).run(3, task(1e9, () -> {}), Progress.NONE);
    assertEquals(11, ended.size());
  }

  @Test
  void manyProcessorsAreSharedAndTheLastJobsHaveAllOfThem() {
    new Plan(16, 16, 100).run(16, task(0, () -> {}), Progress.NONE);
    assertEquals(16, threadsSeen.size());
    assertTrue(threadsSeen.contains(2) && threadsSeen.contains(16), threadsSeen.toString());
    assertTrue(threadsSeen.stream().allMatch(n -> n >= 2 && n <= 16), threadsSeen.toString());
  }

  @Test
  void aCancelEndsAll() {
    Progress canceled =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean isCanceled() {
            return ended.size() > 1;
          }
        };
    assertThrows(
        CanceledException.class, () -> Plan.several(2, 2).run(50, task(1, () -> {}), canceled));
    assertTrue(ended.size() < 50, ended.toString());
  }
}
