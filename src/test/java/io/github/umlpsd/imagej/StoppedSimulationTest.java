package io.github.umlpsd.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.SimulationKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedSimulationTest {
  private static final int FRAMES = 200;

  @TempDir Path folder;

  /** Writing takes most of the time. */
  @Test
  void endsWithinAFewFramesAndLeavesNothing() throws Exception {
    AtomicInteger written = new AtomicInteger();
    Progress impatient =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {
            written.addAndGet(stage.startsWith("Writing") && fraction > 0 ? 1 : 0);
          }

          @Override
          public boolean isCanceled() {
            return written.get() >= 5;
          }
        };
    assertThrows(
        CanceledException.class,
        () ->
            SimulationJob.write(
                folder.resolve("movie.tif"),
                Map.of(
                    SimulationKey.FRAMES, Integer.toString(FRAMES),
                    SimulationKey.WIDTH, "64",
                    SimulationKey.HEIGHT, "64",
                    SimulationKey.SPOTS, "5"),
                impatient));
    assertTrue(written.get() < 10, written + " frames were written");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }
}
