package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spectra.Detrend;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.study.Recovery.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Exponents of flicker under bleaching, with and without the trend taken out; short records too.
 */
public final class TrendStudy {
  private static final double COUNTS = 300;
  private static final double RMS = 0.2;
  private static final double[] BETAS = {0.5, 1, 1.5, 2};

  /** Records in units of the bleaching time. */
  private static final double[] FALLS = {0, 0.3, 0.7, 1.5};

  private TrendStudy() {}

  /**
   * @param beta true exponent
   * @param fall records in units of the bleaching time
   * @param constant exponents with the mean taken out
   * @param linear with a straight line taken out
   * @param auto with a line taken out where a trend is found
   * @param found share of the traces in which it is found
   */
  public record Row(
      double beta, double fall, Recovery constant, Recovery linear, Recovery auto, double found) {}

  /**
   * Exponents of short records of flicker.
   *
   * @param beta true exponent
   * @param all mean of all fits
   * @param kept mean without those at a limit
   * @param median of those
   * @param atLimit share that is at a limit
   */
  public record Short(double beta, double all, double kept, double median, double atLimit) {}

  /** A row for each exponent and trend; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    SpectrumAnalyzer constant = analyzer(frames, Detrend.CONSTANT);
    SpectrumAnalyzer linear = analyzer(frames, Detrend.LINEAR);
    SpectrumAnalyzer auto = analyzer(frames, Detrend.AUTO);
    List<Row> rows = new ArrayList<>();
    for (double beta : BETAS) {
      for (double fall : FALLS) {
        List<double[]> traces =
            workers.map(
                "Flicker under bleaching",
                realisations,
                r -> trace(beta, fall, frames, RandomStream.of(seed, rows.size(), r)));
        List<Optional<PowerLawFit>> found =
            workers.map("Fits", realisations, r -> auto.fit(traces.get(r)));
        rows.add(
            new Row(
                beta,
                fall,
                recovery(beta, workers.map("Fits", realisations, r -> constant.fit(traces.get(r)))),
                recovery(beta, workers.map("Fits", realisations, r -> linear.fit(traces.get(r)))),
                recovery(beta, found),
                found.stream().flatMap(Optional::stream).filter(PowerLawFit::trendRemoved).count()
                    / (double) realisations));
      }
    }
    return rows;
  }

  /** A row for each exponent. */
  public static List<Short> runShort(int realisations, int frames, long seed, Workers workers) {
    SpectrumAnalyzer auto = analyzer(frames, Detrend.AUTO);
    List<Short> rows = new ArrayList<>();
    for (double beta : BETAS) {
      List<PowerLawFit> fits =
          workers
              .map(
                  "Short records",
                  realisations,
                  r -> auto.fit(trace(beta, 0, frames, RandomStream.of(seed, 99, rows.size(), r))))
              .stream()
              .flatMap(Optional::stream)
              .toList();
      double[] kept =
          fits.stream().filter(f -> !f.atLimit()).mapToDouble(PowerLawFit::beta).sorted().toArray();
      rows.add(
          new Short(
              beta,
              fits.stream().mapToDouble(PowerLawFit::beta).average().orElse(Double.NaN),
              Arrays.stream(kept).average().orElse(Double.NaN),
              kept[kept.length / 2],
              1 - kept.length / (double) fits.size()));
    }
    return rows;
  }

  private static SpectrumAnalyzer analyzer(int frames, Detrend detrend) {
    return new SpectrumAnalyzer(
        frames, NoisyEmitter.INTERVAL, SpectrumParameters.defaults().withDetrend(detrend));
  }

  private static double[] trace(double beta, double fall, int frames, RandomStream random) {
    double[] course = new Flicker(beta, RMS).course(frames, NoisyEmitter.INTERVAL, random);
    Arrays.setAll(
        course,
        t -> random.poisson(COUNTS * Math.max(0, course[t]) * Math.exp(-fall * t / frames)));
    return course;
  }

  private static Recovery recovery(double beta, List<Optional<PowerLawFit>> fits) {
    return Recovery.of(
        beta,
        fits.size(),
        fits.stream()
            .flatMap(Optional::stream)
            .map(
                f ->
                    new Measured(
                        f.beta(), f.betaError(), f.betaInterval().low(), f.betaInterval().high()))
            .toList());
  }
}
