package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.Flicker;
import io.github.umlpsd.simulate.RandomStream;
import io.github.umlpsd.spectra.Fit;
import io.github.umlpsd.spectra.PowerLawFit;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Bias of fitted exponents and coverage of their 95 % intervals, on simulated 1/f^beta flicker with
 * photon noise.
 */
public final class BetaStudy {
  private static final double RMS = 0.2;

  private BetaStudy() {}

  /**
   * What is simulated.
   *
   * @param betas true exponents
   * @param meanCounts mean photo-electrons per frame
   * @param frames length of each trace
   * @param frameIntervalSeconds s
   * @param realisations traces for each exponent and brightness
   */
  public record Plan(
      double[] betas,
      double[] meanCounts,
      int frames,
      double frameIntervalSeconds,
      int realisations) {

    /** The published kind of movie: 300 s at 30 ms, from dim to bright. */
    public static Plan standard(int realisations) {
      return new Plan(
          new double[] {0.5, 1, 1.3, 1.5, 2},
          new double[] {50, 100, 300, 1_000, 10_000},
          10_000,
          0.03,
          realisations);
    }
  }

  /**
   * How one law does.
   *
   * @param fitted number of traces with a fit
   * @param mean mean exponent
   * @param sd standard deviation of the exponents
   * @param meanError mean of the stated standard errors
   * @param coverage share of 95 % intervals that hold the truth
   */
  public record Score(int fitted, double mean, double sd, double meanError, double coverage) {}

  /** One exponent at one brightness, with the scores of power+floor and of the line. */
  public record Row(double beta, double meanCounts, Score powerFloor, Score line) {}

  /** A row for each exponent and brightness; the same at any number of threads. */
  public static List<Row> run(Plan plan, long seed, Workers workers) {
    SpectrumAnalyzer powerFloor = analyzer(plan, Fit.POWER_FLOOR);
    SpectrumAnalyzer line = analyzer(plan, Fit.LINE);
    List<Row> rows = new ArrayList<>();
    for (double beta : plan.betas()) {
      for (double counts : plan.meanCounts()) {
        PowerLawFit[] laws = new PowerLawFit[plan.realisations()];
        PowerLawFit[] lines = new PowerLawFit[plan.realisations()];
        workers.forEach(
            String.format("Beta %s at %s counts", beta, counts),
            plan.realisations(),
            r -> {
              double[] trace = trace(beta, counts, plan, RandomStream.of(seed, rows.size(), r));
              laws[r] = powerFloor.analyze(trace).fit().orElse(null);
              lines[r] = line.analyze(trace).fit().orElse(null);
            });
        rows.add(new Row(beta, counts, score(laws, beta), score(lines, beta)));
      }
    }
    return rows;
  }

  private static SpectrumAnalyzer analyzer(Plan plan, Fit fit) {
    return new SpectrumAnalyzer(
        plan.frames(), plan.frameIntervalSeconds(), SpectrumParameters.defaults().withFit(fit));
  }

  private static double[] trace(double beta, double counts, Plan plan, RandomStream random) {
    double[] course =
        new Flicker(beta, RMS).course(plan.frames(), plan.frameIntervalSeconds(), random);
    Arrays.setAll(course, t -> random.poisson(counts * course[t]));
    return course;
  }

  private static Score score(PowerLawFit[] fits, double beta) {
    List<PowerLawFit> found =
        Arrays.stream(fits).map(Optional::ofNullable).flatMap(Optional::stream).toList();
    int n = found.size();
    double mean = found.stream().mapToDouble(PowerLawFit::beta).average().orElse(0);
    double squares = found.stream().mapToDouble(fit -> Math.pow(fit.beta() - mean, 2)).sum();
    double error = found.stream().mapToDouble(PowerLawFit::betaError).average().orElse(0);
    double covered = found.stream().filter(fit -> fit.betaInterval().contains(beta)).count();
    return new Score(
        n, mean, n > 1 ? Math.sqrt(squares / (n - 1)) : 0, error, n > 0 ? covered / n : 0);
  }
}
