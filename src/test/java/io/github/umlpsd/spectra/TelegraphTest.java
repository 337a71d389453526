package io.github.umlpsd.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A random telegraph has an exactly known spectrum (Machlup, J. Appl. Phys. 25, 341, 1954). */
class TelegraphTest {
  private static final double DT = 0.03;
  private static final int FRAMES = 10_000;
  private static final double JUMP = 100;
  private static final double ON = 0.8;
  private static final double OFF = 1.6;

  /** Rate of relaxation, 1/s. */
  private static final double RATE = 1 / ON + 1 / OFF;

  @Test
  void modifiedWelchOfOneTraceHoldsIt() {
    SpectrumAnalyzer analyzer = new SpectrumAnalyzer(FRAMES, DT, SpectrumParameters.defaults());
    int inside = 0;
    int all = 0;
    for (int seed = 0; seed < 20; seed++) {
      Spectrum found = analyzer.analyze(telegraph(new Random(seed))).spectrum().orElseThrow();
      inside += inside(found);
      all += belowTwoHertz(found);
    }
    assertTrue(inside > 0.9 * all, inside + " of " + all);
  }

  @Test
  void meanOfAClassHoldsIt() {
    SpectrumParameters parameters =
        SpectrumParameters.defaults().withEstimator(Estimator.PERIODOGRAM).withFit(Fit.KNEE);
    SpectrumAnalyzer analyzer = new SpectrumAnalyzer(FRAMES, DT, parameters);
    List<double[]> members = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      members.add(telegraph(new Random(i)));
    }
    ClassSpectrum found = analyzer.classOf(members).orElseThrow();
    double coverage = inside(found.mean()) / (double) belowTwoHertz(found.mean());
    assertTrue(coverage > 0.92 && coverage < 0.98, "coverage " + coverage);
    PowerLawFit fit = found.fit().orElseThrow();
    assertEquals(2, fit.beta(), 0.05);
    double corner = RATE / (2 * Math.PI);
    assertEquals(corner, fit.cornerHz().orElseThrow(), 0.05 * corner);
    assertTrue(fit.goodness() < 2, "goodness " + fit.goodness());
  }

  /** Number of intervals below 2 Hz that hold the exact spectrum. */
  private static int inside(Spectrum spectrum) {
    double[] low = spectrum.low();
    double[] high = spectrum.high();
    int inside = 0;
    for (int i = 0; i < belowTwoHertz(spectrum); i++) {
      double truth = exact(spectrum.frequencyHz()[i]);
      inside += low[i] < truth && truth < high[i] ? 1 : 0;
    }
    return inside;
  }

  /** Above 2 Hz light that is summed over frames shows less. */
  private static int belowTwoHertz(Spectrum spectrum) {
    return (int) Arrays.stream(spectrum.frequencyHz()).filter(f -> f < 2).count();
  }

  @Test
  void intervalsOfTheCornerHoldTheTruth() {
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(FRAMES, DT, SpectrumParameters.defaults().withFit(Fit.KNEE));
    int held = 0;
    for (int i = 0; i < 60; i++) {
      PowerLawFit fit = analyzer.analyze(telegraph(new Random(1_000 + i))).fit().orElseThrow();
      held += fit.cornerEstimate().orElseThrow().interval().contains(RATE / (2 * Math.PI)) ? 1 : 0;
    }
    assertTrue(held >= 50, held + " of 60");
  }

  /** One-sided density. */
  private static double exact(double hertz) {
    double omega = 2 * Math.PI * hertz;
    return 4 * JUMP * JUMP / ((ON + OFF) * (RATE * RATE + omega * omega));
  }

  /** Integrated over frames. */
  private static double[] telegraph(Random random) {
    double[] trace = new double[FRAMES];
    boolean on = random.nextDouble() < ON / (ON + OFF);
    double left = dwell(on, random);
    for (int t = 0; t < FRAMES; t++) {
      double rest = DT;
      while (left < rest) {
        trace[t] += on ? JUMP * left / DT : 0;
        rest -= left;
        on = !on;
        left = dwell(on, random);
      }
      trace[t] += on ? JUMP * rest / DT : 0;
      left -= rest;
    }
    return trace;
  }

  private static double dwell(boolean on, Random random) {
    return -(on ? ON : OFF) * Math.log(1 - random.nextDouble());
  }
}
