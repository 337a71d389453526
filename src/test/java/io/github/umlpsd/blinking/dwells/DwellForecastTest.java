package io.github.umlpsd.blinking.dwells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class DwellForecastTest {
  private static final double EITHER = 0.5;

  @Test
  void manyDwellsTellTheirLaw() {
    int[] exponential = draw(400, r -> -40 * Math.log(1 - r.nextDouble()));
    assertEquals(Math.exp(-5), DwellForecast.probability(exponential, 200, EITHER), 0.003);
    int[] power = draw(400, r -> 5 * Math.pow(1 - r.nextDouble(), -2));
    assertEquals(Math.sqrt(5 / 5000.0), DwellForecast.probability(power, 5000, EITHER), 0.01);
  }

  @Test
  void fewDwellsExcludeNothing() {
    assertEquals(1, DwellForecast.probability(new int[0], 1000, EITHER));
    assertEquals(1, DwellForecast.probability(new int[] {3}, 1000, EITHER));
    assertEquals(1, DwellForecast.probability(new int[] {300, 300, 300}, 20, EITHER));
    double three = DwellForecast.probability(new int[] {20, 30, 45}, 1000, EITHER);
    double same =
        DwellForecast.probability(
            new int[] {20, 30, 45, 20, 30, 45, 20, 30, 45, 20, 30, 45, 20, 30, 45}, 1000, EITHER);
    assertTrue(three > 0.02 && three < 0.5 && same < 0.1 * three, three + " " + same);
  }

  @Test
  void equalDwellsAndLongOnesGiveProbabilities() {
    for (int frames : new int[] {2, 100, 1_000_000}) {
      double equal = DwellForecast.probability(new int[] {2, 2, 2, 2}, frames, EITHER);
      assertTrue(equal >= 0 && equal <= 1, equal + "");
    }
    int[] many = draw(100_000, r -> 2 + 100 * r.nextDouble());
    double never = DwellForecast.probability(many, 1_000_000, EITHER);
    assertTrue(never >= 0 && never < 1e-9, never + "");
  }

  /** Three dwells alone cannot exclude a power law; what is known of other emitters does. */
  @Test
  void knowingTheLawOfOthersTellsMore() {
    int[] few = {20, 30, 45};
    double exponential = DwellForecast.probability(few, 1000, 0.99);
    double either = DwellForecast.probability(few, 1000, EITHER);
    double powerLaw = DwellForecast.probability(few, 1000, 0.01);
    assertTrue(exponential < either && either < powerLaw, exponential + " " + powerLaw);
    assertEquals(0.3, DwellForecast.share(0, 0.3), 1e-12);
    assertEquals(0, DwellForecast.logOdds(new int[] {7}));
    assertTrue(DwellForecast.logOdds(draw(100, r -> -40 * Math.log(1 - r.nextDouble()))) > 5);
    assertTrue(DwellForecast.logOdds(draw(100, r -> 5 * Math.pow(1 - r.nextDouble(), -2))) < -5);
  }

  private static int[] draw(int n, ToDoubleFunction<Random> next) {
    Random random = new Random(8);
    return random.ints(n).map(i -> (int) Math.ceil(next.applyAsDouble(random))).toArray();
  }
}
