package io.github.umlpsd.simulate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.EmitterTruth;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceSimulatorTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);

  @Test
  void seedAloneDecides() {
    TraceScene scene = TraceScene.of(SampleSet.FIVE_CLASSES).withSize(30, 500);
    SimulatedTraces reference = TraceSimulator.simulate(scene, 11, new Workers(1, Progress.NONE));
    for (int threads : new int[] {2, 8}) {
      SimulatedTraces again =
          TraceSimulator.simulate(scene, 11, new Workers(threads, Progress.NONE));
      assertEquals(reference.truth(), again.truth());
      for (int i = 0; i < 30; i++) {
        assertArrayEquals(reference.traces().trace(i), again.traces().trace(i));
      }
    }
    double[] other = TraceSimulator.simulate(scene, 12, TWO).traces().trace(0);
    assertFalse(Arrays.equals(reference.traces().trace(0), other));
  }

  @ParameterizedTest
  @EnumSource(SampleSet.class)
  void truthDescribesTheTraces(SampleSet set) {
    SimulatedTraces simulated =
        TraceSimulator.simulate(TraceScene.of(set).withSize(40, 1000), 3, TWO);
    double gain = Camera.scmos().countsPerElectron();
    for (int i = 0; i < 40; i++) {
      EmitterTruth truth = simulated.truth().get(i);
      double mean = Arrays.stream(simulated.traces().trace(i)).average().orElseThrow() / gain;
      double noise = truth.brightnessElectrons() / truth.signalToNoise();
      assertEquals(truth.meanElectrons(), mean, 5 * noise / Math.sqrt(1000) + 0.1);
      assertEquals(set.classes().get(truth.label()), truth.blinkingClass());
      assertEquals(EmitterTruth.header().size(), truth.row().size());
    }
    assertEquals(set, Keyed.parse(SampleSet.class, "set", set.key()));
  }

  @Test
  void classesAreDealtOutInTheirShares() {
    int[] labels =
        TraceSimulator.simulate(TraceScene.of(SampleSet.FIVE_CLASSES).withSize(200, 10), 1, TWO)
            .labels();
    int[] sizes = new int[5];
    IntStream.of(labels).forEach(label -> sizes[label]++);
    assertArrayEquals(new int[] {50, 50, 40, 20, 40}, sizes);
    int[] few = SampleSet.EQUAL_CLASSES.deal(7, RandomStream.of(1));
    assertEquals(7, few.length);
    assertTrue(IntStream.of(few).distinct().count() == 5);
  }

  @Test
  void signalScalesTheEmittersAlone() {
    TraceScene scene = TraceScene.of(SampleSet.ONLY_FLICKER).withSize(20, 100);
    SimulatedTraces bright = TraceSimulator.simulate(scene, 5, TWO);
    SimulatedTraces dim = TraceSimulator.simulate(scene.withSignal(0.1), 5, TWO);
    for (int i = 0; i < 20; i++) {
      EmitterTruth a = bright.truth().get(i);
      EmitterTruth b = dim.truth().get(i);
      assertEquals(a.meanElectrons() / 10, b.meanElectrons(), 1e-9);
      assertEquals(a.backgroundElectrons(), b.backgroundElectrons());
      assertTrue(b.signalToNoise() < a.signalToNoise());
    }
  }

  @Test
  void refusesNonsense() {
    TraceScene scene = TraceScene.of(SampleSet.ENVELOPES);
    assertThrows(UserException.class, () -> scene.withSize(0, 100));
    assertThrows(UserException.class, () -> scene.withSize(10, 1));
    assertThrows(UserException.class, () -> scene.withSignal(-1));
    assertThrows(UserException.class, () -> scene.withSignal(Double.POSITIVE_INFINITY));
  }
}
