package io.github.umlpsd.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.MemoryNeeded;
import org.junit.jupiter.api.Test;

class AnalysisMemoryTest {
  private static final int FRAMES = 2000;

  @Test
  void beyondFiveThousandTracesEachTakesTheSame() {
    double each = (need(20_000).bytes() - need(10_000).bytes()) / 10_000;
    assertEquals(each, (need(80_000).bytes() - need(20_000).bytes()) / 60_000, 1e-6 * each);
    assertTrue(need(10_000).clustering() < 2 * need(5_001).clustering());
    // 20,000 traces with their own 8 bytes a value fit into 2 GB.
    assertTrue(need(20_000).bytes() + 20_000.0 * FRAMES * Double.BYTES < 1e9);
  }

  @Test
  void distancesOfFewTracesCountWithTheSquare() {
    AnalysisMemory small = new AnalysisMemory(500, 64, 64, 500, ClusterParameters.defaults(), 1);
    AnalysisMemory large = new AnalysisMemory(1000, 64, 64, 1000, ClusterParameters.defaults(), 1);
    double matrices = 2 * (1e6 - 0.25e6) * Double.BYTES;
    double more = large.clustering() - small.clustering();
    assertTrue(more > matrices && more < 1.5 * matrices, more + " beside " + matrices);
  }

  @Test
  void pixelsWhoseBlinkingIsNotLookedAtTakeLittle() {
    AnalysisMemory pixels =
        new AnalysisMemory(65_536, FRAMES, 100, 7500, ClusterParameters.defaults(), 2);
    assertTrue(pixels.bytes() < 0.5 * need(65_536).bytes());
  }

  @Test
  void whatCannotFitIsToldInOneSentence() {
    AnalysisMemory vast =
        new AnalysisMemory(
            2_000_000_000, 10_000, 1000, 2_000_000_000, ClusterParameters.defaults(), 2);
    MemoryNeeded told = assertThrows(MemoryNeeded.class, () -> vast.require("trace"));
    String sentence = Failure.sentence(told);
    assertTrue(
        sentence.matches(
            "The analysis of 2000000000 traces of 10000 frames needs \\d+ MB of memory, but only"
                + " \\d+ MB are free; start Java with -Xmx\\d+m or more, or give fewer or shorter"
                + " traces, or larger bins\\."),
        sentence);
    assertEquals(false, Failure.isDefect(told));
    new AnalysisMemory(10, 100, 10, 10, ClusterParameters.defaults(), 1).require("trace");
  }

  private static AnalysisMemory need(int traces) {
    return new AnalysisMemory(traces, FRAMES, 200, traces, ClusterParameters.defaults(), 2);
  }
}
