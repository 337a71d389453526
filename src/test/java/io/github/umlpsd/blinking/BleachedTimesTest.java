package io.github.umlpsd.blinking;

import static io.github.umlpsd.blinking.SimulatedEmitter.INTERVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.dwells.DwellLaw;
import io.github.umlpsd.blinking.dwells.StateTimes;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Times of blinking end where an emitter bleaches, and know of those that hardly switched. */
class BleachedTimesTest {
  private static final int FRAMES = 4_000;
  private static final double SECONDS = 0.9;
  private static final EmitterModel TELEGRAPH = SimulatedEmitter.exponential(SECONDS, SECONDS);

  /** A blinker, of which nothing but the noise of an OFF frame is left from a frame on. */
  private static double[] trace(int number, int bleached) {
    double[] trace = SimulatedEmitter.trace(TELEGRAPH, FRAMES, 51, number);
    Random random = new Random(number);
    double[] dark =
        Arrays.stream(trace).filter(counts -> counts < SimulatedEmitter.BRIGHTNESS / 4).toArray();
    for (int t = bleached; t < FRAMES; t++) {
      trace[t] = dark[random.nextInt(dark.length)];
    }
    return trace;
  }

  private static BlinkingStatistics statistics(double[] trace) {
    return BlinkingStatistics.of(trace, INTERVAL, BlinkingParameters.defaults());
  }

  @Test
  void theDarkAfterBleachingIsNoOffTime() {
    List<BlinkingStatistics> bleached =
        IntStream.range(0, 30)
            .mapToObj(i -> statistics(trace(i, 800 + 60 * i)))
            .filter(b -> b.bleachingSeconds().value().isPresent())
            .toList();
    assertTrue(bleached.size() > 25, bleached.size() + " bleached");
    ClassBlinking found = ClassBlinking.of(bleached, BlinkingParameters.defaults());
    StateTimes times = found.times().value().orElseThrow();
    assertEquals(SECONDS, times.on().value(), 0.1);
    assertEquals(SECONDS, times.off().value(), 0.1);
    assertEquals(1 / SECONDS, times.rate().value(), 0.1);
    assertEquals(DwellLaw.EXPONENTIAL, found.offFit().value().orElseThrow().best());
    assertEquals(SECONDS / 2, found.correlationSecondsMedian().orElseThrow(), 0.08);
    for (BlinkingStatistics one : bleached) {
      int lived = (int) Math.round(one.bleachingSeconds().value().orElseThrow() / INTERVAL);
      int longest =
          Arrays.stream(one.dwellTimes().value().orElseThrow().off().censoredFrames())
              .max()
              .orElse(0);
      assertTrue(longest < lived, longest + " frames OFF of an emitter that bleached");
    }
  }

  /** The last ON time was ended by bleaching: a switch to OFF was not seen. */
  @Test
  void theLastLightIsCensored() {
    for (int i = 0; i < 10; i++) {
      double[] trace = trace(i, 2_000);
      BlinkingStatistics found = statistics(trace);
      if (found.bleachingSeconds().value().isEmpty()) {
        continue;
      }
      int end = (int) Math.round(found.bleachingSeconds().value().orElseThrow() / INTERVAL);
      StateTimes whole = statistics(Arrays.copyOf(trace, end)).times().value().orElseThrow();
      StateTimes times = found.times().value().orElseThrow();
      assertEquals(whole.on().value(), times.on().value(), 0.03 * whole.on().value());
      assertEquals(whole.off().value(), times.off().value(), 0.03 * whole.off().value());
      assertEquals(1, found.dwellTimes().value().orElseThrow().on().censoredFrames().length);
    }
  }

  @Test
  void whatDoesNotBleachStaysAsItIs() {
    BlinkingStatistics found = statistics(trace(3, FRAMES));
    TwoStates states = found.states().value().orElseThrow();
    assertTrue(found.bleachingSeconds().value().isEmpty());
    assertEquals(states.course().switches(), found.dwellTimes().value().orElseThrow().switches());
    assertEquals(FRAMES * INTERVAL, seconds(found.times().value().orElseThrow()), 1e-9);
  }

  /** Dwells of half a record: without the traces that switch once, those left switch too often. */
  @Test
  void tracesThatSwitchOnceCountInTheirClass() {
    double seconds = FRAMES * INTERVAL / 2;
    EmitterModel slow = SimulatedEmitter.exponential(seconds, seconds);
    List<BlinkingStatistics> members =
        IntStream.range(0, 60)
            .mapToObj(i -> statistics(SimulatedEmitter.trace(slow, FRAMES, 52, i)))
            .filter(b -> b.bleachingSeconds().value().isEmpty() && b.onFraction().isPresent())
            .toList();
    List<BlinkingStatistics> once =
        members.stream()
            .filter(b -> b.share().value().isPresent())
            .filter(b -> b.times().value().isEmpty())
            .toList();
    assertTrue(once.size() > 5, once.size() + " switch once");
    assertTrue(once.get(0).times().reason().contains("only once"));
    StateTimes all =
        ClassBlinking.of(members, BlinkingParameters.defaults()).times().value().orElseThrow();
    double switches =
        members.stream().mapToDouble(b -> b.states().value().orElseThrow().switches()).sum();
    assertEquals(members.size() * FRAMES * INTERVAL / switches, 1 / all.rate().value(), 0.2);
    assertTrue(
        ClassBlinking.of(once.subList(0, 1), BlinkingParameters.defaults())
            .times()
            .value()
            .isEmpty());
  }

  private static double seconds(StateTimes times) {
    return times.onSeconds() + times.offSeconds();
  }
}
