package io.github.umlpsd.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.simulate.emitters.Constant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrelationTimeTest {
  private static final double INTERVAL = SimulatedEmitter.INTERVAL;

  @ParameterizedTest
  @CsvSource({"0.4, 0.5", "7, 0.1", "60, 2"})
  void isTheTimeConstantOfAnExponentialDecay(double frames, double interval) {
    double[] covariance = new double[1000];
    Arrays.setAll(covariance, lag -> 3 * Math.exp(-lag / frames));
    covariance[0] = 50;
    LaggedProducts products = new LaggedProducts(1_000_000_000, 7, covariance, new double[1000]);
    double found = CorrelationTime.seconds(products, interval).value().orElseThrow();
    assertEquals(frames * interval, found, 0.005 * frames * interval);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 0.05", "0.5, 0.5", "1, 2", "2, 3"})
  void isTheInverseSumOfTheRatesOfATelegraph(double on, double off) {
    int traces = 40;
    double[] seconds =
        IntStream.range(0, traces)
            .mapToObj(
                i -> SimulatedEmitter.trace(SimulatedEmitter.exponential(on, off), 10_000, 21, i))
            .mapToDouble(trace -> CorrelationTime.seconds(trace, INTERVAL).value().orElseThrow())
            .toArray();
    double truth = 1 / (1 / on + 1 / off);
    assertEquals(truth, Arrays.stream(seconds).average().orElseThrow(), 0.04 * truth);
  }

  @Test
  void brightnessAndOffsetDoNotMatter() {
    double[] trace = SimulatedEmitter.trace(SimulatedEmitter.exponential(1, 1), 3000, 5, 0);
    double[] other = Arrays.stream(trace).map(x -> 3 * x - 900).toArray();
    double seconds = CorrelationTime.seconds(trace, INTERVAL).value().orElseThrow();
    assertEquals(seconds, CorrelationTime.seconds(other, INTERVAL).value().orElseThrow(), 1e-9);
  }

  @Test
  void saysWhyThereIsNone() {
    double[] rising = new double[400];
    Arrays.setAll(rising, t -> t);
    double[] noise = SimulatedEmitter.trace(new Constant(), 5000, 6, 0);
    List<double[]> traces = List.of(new double[100], new double[] {1, 2}, noise, rising);
    List<String> reasons = List.of("noise alone", "noise alone", "noise alone", "quarter");
    for (int i = 0; i < traces.size(); i++) {
      Finding<Double> found = CorrelationTime.seconds(traces.get(i), INTERVAL);
      assertTrue(found.value().isEmpty(), () -> "found " + found.value());
      assertTrue(found.reason().contains(reasons.get(i)), found.reason());
    }
  }
}
