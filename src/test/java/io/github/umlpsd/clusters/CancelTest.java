package io.github.umlpsd.clusters;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Long jobs ask often whether to go on, and stop at once when they should not. */
class CancelTest {
  private static final int THREADS = 2;
  private static final double[][] OBSERVATIONS = Blobs.of(300, 200, 4, 1, 3).observations();

  /** Says yes from the given question on, and counts all questions. */
  private static final class CancelAt implements Progress {
    private final int question;
    private final AtomicInteger asked = new AtomicInteger();

    CancelAt(int question) {
      this.question = question;
    }

    @Override
    public void report(String stage, double fraction) {}

    @Override
    public boolean isCanceled() {
      return asked.incrementAndGet() >= question;
    }
  }

  /** Runs a job to its end, then again with a cancel halfway. */
  private static void assertStops(int leastQuestions, Consumer<Workers> job) {
    CancelAt never = new CancelAt(Integer.MAX_VALUE);
    job.accept(new Workers(THREADS, never));
    int all = never.asked.get();
    assertTrue(all >= leastQuestions, "asked only " + all + " times");
    CancelAt halfway = new CancelAt(all / 2);
    assertThrows(CanceledException.class, () -> job.accept(new Workers(THREADS, halfway)));
    int after = halfway.asked.get() - all / 2;
    assertTrue(after <= THREADS, "went on for " + after + " questions after the cancel");
  }

  @Test
  void theChoiceOfTheNumberStops() {
    assertStops(200, workers -> ClassCount.of(OBSERVATIONS, 1, workers));
  }

  @Test
  void theSweepStops() {
    ClusterParameters parameters =
        ClusterParameters.of(OptionalInt.empty(), 6, 20, Mode.ROBUST, Algorithm.KMEANS);
    int clusterings = 2 * 5 * 20 * Mode.ROBUST.starts();
    assertStops(
        clusterings,
        workers ->
            new ProfileSweep(parameters, 1, workers).run(new int[] {1, 2}, w -> OBSERVATIONS));
  }
}
