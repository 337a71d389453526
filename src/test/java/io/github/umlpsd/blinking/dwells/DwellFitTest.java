package io.github.umlpsd.blinking.dwells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Finding;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DwellFitTest {

  @ParameterizedTest
  @CsvSource({"1, 0, 0.001", "1, 0.7, 0.02", "3, 1.5, 0.0005", "40, 2.2, 0.003", "2, -0.5, 0.1"})
  void seriesEqualsTheSum(int from, double alpha, double lambda) {
    DwellSeries series = DwellSeries.of(from, alpha, lambda);
    double z = 0;
    double logs = 0;
    double squares = 0;
    double frames = 0;
    for (int m = from; m < 100_000; m++) {
      double w = Math.pow(m, -alpha) * Math.exp(-lambda * m);
      z += w;
      logs += w * Math.log(m);
      squares += w * Math.log(m) * Math.log(m);
      frames += w * m;
    }
    assertEquals(Math.log(z), series.logZ(), 5e-6);
    assertEquals(logs / z, series.meanLog(), 1e-5);
    assertEquals(frames / z, series.mean(), 1e-5 * frames / z);
    assertEquals(squares / z - logs * logs / z / z, series.varianceLog(), 1e-4);
  }

  @Test
  void seriesWithoutCutOffIsTheZetaFunction() {
    assertEquals(Math.log(Math.PI * Math.PI / 6), DwellSeries.of(1, 2, 0).logZ(), 1e-8);
    // zeta(3/2) and -zeta'(3/2) / zeta(3/2)
    DwellSeries series = DwellSeries.of(1, 1.5, 0);
    assertEquals(Math.log(2.6123753486854883), series.logZ(), 1e-7);
    assertEquals(3.932239737431101 / 2.6123753486854883, series.meanLog(), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"1.3, 1000", "1.5, 1000", "2.0, 2000", "2.8, 20000"})
  void recoversAPowerLawWithItsError(double alpha, int size) {
    int covered = 0;
    double sum = 0;
    for (int run = 0; run < 40; run++) {
      int[] dwells = zeta(alpha, size, new Random(run));
      LawFit fit = fit(dwells).powerLaw();
      double error = fit.exponentError().orElseThrow();
      sum += fit.exponent().orElseThrow() / 40;
      covered += Math.abs(fit.exponent().orElseThrow() - alpha) < 2 * error ? 1 : 0;
    }
    assertEquals(alpha, sum, 0.03 * (alpha - 1) + 0.005);
    assertTrue(covered >= 32, covered + " of 40 within two standard errors");
  }

  @Test
  void censoredDwellsRemoveTheBiasOfAShortRecord() {
    Random random = new Random(2);
    int[] all = zeta(1.5, 4000, random);
    int limit = 50;
    Dwells dwells =
        new Dwells(
            Arrays.stream(all).filter(m -> m < limit).toArray(),
            Arrays.stream(all).filter(m -> m >= limit).map(m -> limit).toArray(),
            0.1);
    DwellSample sample = DwellSample.of(dwells, 1);
    assertEquals(1.5, DwellLikelihood.power(sample).alpha(), 0.03);
    Dwells without = new Dwells(dwells.completeFrames(), new int[0], 0.1);
    assertTrue(DwellLikelihood.power(DwellSample.of(without, 1)).alpha() > 1.6);
  }

  @Test
  void choosesTheLawThatMadeTheDwells() {
    Random random = new Random(5);
    DwellFit power = fit(zeta(1.6, 3000, random));
    assertEquals(DwellLaw.POWER_LAW, power.best());
    assertTrue(power.vuong() > 2 && power.vuongP() < 0.05);

    int[] geometric =
        IntStream.range(0, 3000).map(i -> 1 + (int) (20 * exponential(random))).toArray();
    DwellFit exponential = fit(geometric);
    assertEquals(DwellLaw.EXPONENTIAL, exponential.best());
    LawFit law = exponential.bestFit();
    assertEquals(2.0, law.timeSeconds().orElseThrow(), 3 * law.timeError().orElseThrow());
    assertTrue(exponential.vuong() < -2);

    int[] cut =
        IntStream.generate(() -> zeta(1.5, 1, random)[0])
            .filter(m -> random.nextDouble() < Math.exp(-m / 100.0))
            .limit(3000)
            .toArray();
    DwellFit truncated = fit(cut);
    assertEquals(DwellLaw.TRUNCATED_POWER_LAW, truncated.best());
    assertEquals(1.5, truncated.truncated().exponent().orElseThrow(), 0.1);
    assertEquals(10, truncated.truncated().timeSeconds().orElseThrow(), 2.5);
    assertTrue(truncated.bestFit().ksDistance() < 0.03);
  }

  /**
   * Where brief dwells are missed, or a state has two steps, dwells of some frames are the most.
   */
  @Test
  void lawsThatRiseAreNoPowerLaws() {
    Random random = new Random(8);
    int[] humped =
        IntStream.range(0, 1000)
            .map(i -> 1 + (int) (10 * (0.5 + Math.abs(random.nextGaussian()))))
            .toArray();
    DwellFit fit = fit(humped);
    assertTrue(fit.truncated().exponent().orElseThrow() < 0, fit.toString());
    assertTrue(fit.exponentialP() < 0.05, fit.toString());
    assertEquals(DwellLaw.EXPONENTIAL, fit.best());
  }

  @Test
  void standardErrorOfTheRateIsThatOfAGeometricDistribution() {
    Random random = new Random(6);
    int[] dwells =
        IntStream.range(0, 5000).map(i -> 1 + (int) (30 * exponential(random))).toArray();
    DwellSample sample = DwellSample.of(new Dwells(dwells, new int[0], 1), 1);
    DwellLikelihood fit = DwellLikelihood.exponential(sample);
    double mean = Arrays.stream(dwells).average().orElseThrow() - 1;
    assertEquals(Math.log1p(1 / mean), fit.lambda(), 1e-12);
    assertEquals(0, fit.lambdaSlope(), 1e-3 * 5000);
    assertEquals(5000 * mean * (mean + 1), fit.lambdaCurvature(), 1e-4 * 5000 * mean * mean);
  }

  /** Frames blur brief dwells, so these are left out where others are enough. */
  @Test
  void startsAtFiveFramesOrAsNearAsItCan() {
    int[] many = zeta(1.5, 1000, new Random(7));
    for (int i = 0; i < 500; i++) {
      many[i] = 1 + i % 4;
    }
    DwellFit fit = fit(many);
    assertTrue(fit.minimumSeconds() > 0.49, fit.toString());
    LawFit law = fit.powerLaw();
    assertEquals(1.5, law.exponent().orElseThrow(), 3 * law.exponentError().orElseThrow());
    int[] few = IntStream.range(0, 60).map(i -> 1 + i % 6).toArray();
    assertEquals(0.3, fit(few).minimumSeconds(), 1e-9);
    assertEquals(40, fit(few).fittedDwells());
  }

  @Test
  void saysWhyThereIsNoFit() {
    assertTrue(reason(new int[] {1, 2, 3}).contains("Only 3 complete dwells"));
    assertTrue(reason(new int[0]).contains("Only 0"));
    int[] equal = new int[100];
    Arrays.fill(equal, 7);
    assertTrue(reason(equal).contains("different durations"));
  }

  private static String reason(int[] dwells) {
    Finding<DwellFit> fit = DwellFitter.fit(new Dwells(dwells, new int[0], 0.1), 30);
    assertTrue(fit.value().isEmpty());
    return fit.reason();
  }

  private static DwellFit fit(int[] dwells) {
    return DwellFitter.fit(new Dwells(dwells, new int[0], 0.1), 30).value().orElseThrow();
  }

  private static double exponential(Random random) {
    return -Math.log(1 - random.nextDouble());
  }

  /** Devroye's rejection method for p(m) ~ m^-alpha, m = 1, 2, ... */
  private static int[] zeta(double alpha, int n, Random random) {
    double b = Math.pow(2, alpha - 1);
    int[] result = new int[n];
    for (int i = 0; i < n; ) {
      double x = Math.floor(Math.pow(1 - random.nextDouble(), -1 / (alpha - 1)));
      double t = Math.pow(1 + 1 / x, alpha - 1);
      if (x < 1e9 && random.nextDouble() * x * (t - 1) / (b - 1) <= t / b) {
        result[i++] = (int) x;
      }
    }
    return result;
  }
}
