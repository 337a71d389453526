package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** One particle that is taken for many spots, and spots that are many. */
class MovingThingsTest {
  private static final int FRAMES = 500;
  private static final double RADIUS = 2.5;

  private static double[] trace(int first, int last, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] trace = new double[FRAMES];
    for (int t = 0; t < FRAMES; t++) {
      trace[t] = (t >= first && t <= last ? 300 : 0) + 20 * random.nextGaussian();
    }
    return trace;
  }

  @Test
  void aPlaceThatIsLitOnceIsFoundWithItsFrames() {
    LitOnce lit = LitOnce.of(3, 4, trace(100, 119, 1)).orElseThrow();
    assertEquals(100, lit.first(), 2);
    assertEquals(119, lit.last(), 2);
  }

  @Test
  void placesThatAreLitForLongOrOftenOrNeverAreNone() {
    assertEquals(Optional.empty(), LitOnce.of(3, 4, trace(100, 300, 1)));
    assertEquals(Optional.empty(), LitOnce.of(3, 4, trace(-2, -1, 1)));
    double[] twice = trace(20, 40, 1);
    System.arraycopy(trace(400, 420, 2), 390, twice, 390, 60);
    assertEquals(Optional.empty(), LitOnce.of(3, 4, twice));
  }

  private static List<LitOnce> path(int places, double step, int stay) {
    List<LitOnce> lit = new ArrayList<>();
    for (int k = 0; k < places; k++) {
      int first = 50 + k * stay;
      LitOnce.of(10 + k * step, 20 + k % 2, trace(first, first + stay - 1, k)).ifPresent(lit::add);
    }
    return lit;
  }

  @Test
  void spotsOneAfterAnotherOnAPathAreToldAsOneParticle() {
    Check check = MovingThings.of(path(6, 9, 12), FRAMES, RADIUS);
    assertEquals(Verdict.TOLD, check.verdict(), check.sentence());
    assertEquals(6, check.numbers().get("places_in_chain"));
    assertTrue(check.sentence().contains("6 spots light up one after another"));
    assertTrue(check.sentence().contains("to x 55"), check.sentence());
  }

  @Test
  void twoSpotsOrSpotsFarApartAreNotTold() {
    assertEquals(Verdict.FINE, MovingThings.of(path(2, 9, 12), FRAMES, RADIUS).verdict());
    assertEquals(Verdict.FINE, MovingThings.of(path(6, 40, 12), FRAMES, RADIUS).verdict());
    assertEquals(Verdict.FINE, MovingThings.of(List.of(), FRAMES, RADIUS).verdict());
  }

  @Test
  void dotsThatAreLitOnceAtRandomAreNotTold() {
    for (long seed = 1; seed <= 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<LitOnce> lit = new ArrayList<>();
      for (int k = 0; k < 20; k++) {
        int first = random.nextInt(FRAMES - 50);
        LitOnce.of(random.nextDouble(64), random.nextDouble(64), trace(first, first + 20, k))
            .ifPresent(lit::add);
      }
      Check check = MovingThings.of(lit, FRAMES, RADIUS);
      assertEquals(Verdict.FINE, check.verdict(), seed + ": " + check.sentence());
    }
  }
}
