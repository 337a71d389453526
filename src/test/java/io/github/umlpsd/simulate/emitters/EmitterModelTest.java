package io.github.umlpsd.simulate.emitters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmitterModelTest {
  private static final Dwell SHORT = new Dwell.Exponential(0.02);
  private static final Dwell HEAVY = new Dwell.PowerLaw(1.5, 0.01, 20);

  private static final List<EmitterModel> INTEGRATED =
      List.of(
          new Constant(),
          Switching.telegraph(SHORT, new Dwell.Exponential(0.05), 0.1),
          Switching.telegraph(HEAVY, HEAVY, 0),
          new Switching(
              List.of(
                  new Switching.State(1, SHORT),
                  new Switching.State(0.5, SHORT),
                  new Switching.State(0, HEAVY))),
          BleachingModel.smooth(3, 0.1),
          new BleachingModel(3, 0.1, 7),
          new Brightening(3, 0.2));

  /** A frame is the mean of its halves only if everything within it is integrated. */
  @Test
  void aFrameHoldsTheMeanOfItsParts() {
    for (EmitterModel model : INTEGRATED) {
      double[] fine = model.course(1000, 0.015, RandomStream.of(4));
      double[] coarse = model.course(500, 0.03, RandomStream.of(4));
      double[] means =
          IntStream.range(0, 500).mapToDouble(t -> (fine[2 * t] + fine[2 * t + 1]) / 2).toArray();
      assertArrayEquals(means, coarse, 1e-9, model.toString());
    }
  }

  @Test
  void brightnessStaysBetweenTheLevels() {
    for (EmitterModel model : INTEGRATED) {
      double[] course = model.course(2000, 0.03, RandomStream.of(8));
      assertTrue(Arrays.stream(course).allMatch(v -> v >= 0 && v <= 1 + 1e-9), model.toString());
    }
  }

  @Test
  void onFractionOfATelegraph() {
    Switching telegraph =
        Switching.telegraph(new Dwell.Exponential(0.6), new Dwell.Exponential(0.2), 0);
    double on =
        IntStream.range(0, 20)
            .mapToDouble(i -> mean(telegraph.course(5000, 0.03, RandomStream.of(i))))
            .average()
            .orElseThrow();
    assertEquals(0.75, on, 0.02);
  }

  @Test
  void powerLawDwellsFollowTheirDistribution() {
    Dwell dwell = new Dwell.PowerLaw(1.6, 0.1, 50);
    RandomStream random = RandomStream.of(2);
    double[] times = IntStream.range(0, 100_000).mapToDouble(i -> dwell.draw(random)).toArray();
    double total = 1 - Math.pow(500, -0.6);
    for (double t : new double[] {0.15, 0.4, 2, 20}) {
      double below = Arrays.stream(times).filter(x -> x < t).count() / 100_000.0;
      assertEquals((1 - Math.pow(t / 0.1, -0.6)) / total, below, 0.006);
    }
    assertEquals(dwell.meanSeconds(), mean(times), 0.05 * dwell.meanSeconds());
    double logMean = new Dwell.PowerLaw(1, 1, Math.E).meanSeconds();
    assertEquals(Math.E - 1, logMean, 1e-9);
  }

  @Test
  void bleachingAndBrighteningKeepTheirTimeConstant() {
    double[] bleaching = BleachingModel.smooth(10, 0).course(1000, 0.03, RandomStream.of(1));
    assertEquals(Math.exp(-1), bleaching[333], 0.001);
    double[] growing = new Brightening(10, 0.25).course(1000, 0.03, RandomStream.of(1));
    assertEquals(0.25, growing[0], 0.002);
    assertEquals(1 - 0.75 * Math.exp(-1), growing[333], 0.001);
    double[] steps = new BleachingModel(10, 0, 2000).course(1000, 0.03, RandomStream.of(1));
    assertEquals(Math.exp(-1), steps[333], 0.05);
    assertTrue(IntStream.range(1, 1000).allMatch(t -> steps[t] <= steps[t - 1] + 1e-12));
  }

  @Test
  void productMultiplies() {
    EmitterModel both = new Product(List.of(BleachingModel.smooth(5, 0), new Brightening(5, 0)));
    double[] course = both.course(300, 0.03, RandomStream.of(1));
    double[] bleaching = BleachingModel.smooth(5, 0).course(300, 0.03, RandomStream.of(1));
    assertEquals(bleaching[200] * (1 - bleaching[200]), course[200], 1e-12);
  }

  @Test
  void trueExponents() {
    assertEquals(OptionalDouble.of(1.5), Switching.telegraph(HEAVY, HEAVY, 0).beta());
    assertEquals(OptionalDouble.empty(), Switching.telegraph(HEAVY, SHORT, 0).beta());
    Dwell steep = new Dwell.PowerLaw(2.5, 0.01, 20);
    assertEquals(OptionalDouble.empty(), Switching.telegraph(steep, steep, 0).beta());
    assertEquals(OptionalDouble.of(1.2), new Flicker(1.2, 0.2).beta());
    assertEquals(OptionalDouble.empty(), BleachingModel.smooth(1, 0).beta());
  }

  @Test
  void refusesNonsense() {
    assertThrows(UserException.class, () -> new Dwell.Exponential(0));
    assertThrows(UserException.class, () -> new Dwell.PowerLaw(1.5, 2, 1));
    assertThrows(UserException.class, () -> BleachingModel.smooth(Double.NaN, 0));
    assertThrows(UserException.class, () -> new Brightening(1, 1));
    assertThrows(UserException.class, () -> new Flicker(3, 0.2));
    assertThrows(UserException.class, () -> new Product(List.of()));
    assertThrows(UserException.class, () -> new Switching(List.of(new Switching.State(1, SHORT))));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }
}
