package io.github.umlpsd.study;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spectra.SegmentScatter;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spectra.law.Interval;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.study.Recovery.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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

    public Plan {
      if (realisations < 1) {
        throw new UserException(
            "A study needs at least 1 realisation, but has " + realisations + ".");
      }
    }

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
   * One exponent at one brightness, with how power+floor and the line find it.
   *
   * @param parts power+floor with the error from the scatter over parts of the record
   */
  public record Row(
      double beta, double meanCounts, Recovery powerFloor, Recovery parts, Recovery line) {}

  /** A row for each exponent and brightness; the same at any number of threads. */
  public static List<Row> run(Plan plan, long seed, Workers workers) {
    SpectrumAnalyzer powerFloor = analyzer(plan, Fit.POWER_FLOOR);
    SpectrumAnalyzer line = analyzer(plan, Fit.LINE);
    SegmentScatter scatter =
        new SegmentScatter(
            plan.frames(),
            plan.frameIntervalSeconds(),
            SpectrumParameters.defaults().withFit(Fit.POWER_FLOOR));
    List<Row> rows = new ArrayList<>();
    for (double beta : plan.betas()) {
      for (double counts : plan.meanCounts()) {
        PowerLawFit[] laws = new PowerLawFit[plan.realisations()];
        PowerLawFit[] lines = new PowerLawFit[plan.realisations()];
        OptionalDouble[] errors = new OptionalDouble[plan.realisations()];
        workers.forEach(
            String.format("Beta %s at %s counts", beta, counts),
            plan.realisations(),
            r -> {
              double[] trace = trace(beta, counts, plan, RandomStream.of(seed, rows.size(), r));
              laws[r] = powerFloor.analyze(trace).fit().orElse(null);
              lines[r] = line.analyze(trace).fit().orElse(null);
              errors[r] = scatter.error(trace);
            });
        rows.add(
            new Row(
                beta,
                counts,
                recovery(beta, laws),
                parts(beta, laws, errors),
                recovery(beta, lines)));
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

  private static Recovery recovery(double beta, PowerLawFit[] fits) {
    List<Measured> found =
        Arrays.stream(fits).filter(Objects::nonNull).map(BetaStudy::estimate).toList();
    return Recovery.of(beta, fits.length, found);
  }

  /** The interval is that of Student's t for six parts. */
  private static Recovery parts(double beta, PowerLawFit[] fits, OptionalDouble[] errors) {
    double quantile = Distributions.studentQuantile(5, 0.975);
    List<Measured> found =
        IntStream.range(0, fits.length)
            .filter(i -> fits[i] != null && errors[i].isPresent())
            .mapToObj(
                i -> {
                  double error = errors[i].getAsDouble();
                  double value = fits[i].beta();
                  return new Measured(
                      value, error, value - quantile * error, value + quantile * error);
                })
            .toList();
    return Recovery.of(beta, fits.length, found);
  }

  private static Measured estimate(PowerLawFit fit) {
    Interval interval = fit.betaInterval();
    return new Measured(fit.beta(), fit.betaError(), interval.low(), interval.high());
  }
}
