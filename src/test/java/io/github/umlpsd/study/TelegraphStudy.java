package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.CorrelationTime;
import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.LawFit;
import io.github.umlpsd.blinking.dwells.MeasuredRate;
import io.github.umlpsd.blinking.dwells.StateTimes;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.study.Recovery.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Rates of telegraphs with exponential dwell times: from the dwell times, from the corner of the
 * spectrum, which lies at (1/ON + 1/OFF) / (2 pi), and from the correlation time 1 / (1/ON +
 * 1/OFF).
 */
public final class TelegraphStudy {
  /** ON level over the noise of an ON frame. */
  public static final double SIGNAL_TO_NOISE = 10;

  /** Mean ON and OFF dwell times, s. */
  private static final double[][] DWELLS = {
    {0.1, 0.1}, {0.2, 0.4}, {0.5, 0.5}, {1, 2}, {3, 3}, {8, 4}
  };

  private static final BlinkingParameters PARAMETERS = BlinkingParameters.defaults();

  private TelegraphStudy() {}

  /**
   * @param on mean ON dwell time, s
   * @param off mean OFF dwell time, s
   * @param corner corner frequency, Hz
   * @param correlation correlation time, s; it comes without a standard error
   */
  public record Row(Recovery on, Recovery off, Recovery corner, Recovery correlation) {}

  private record Found(
      Optional<Measured> on,
      Optional<Measured> off,
      Optional<Measured> corner,
      Optional<Measured> correlation) {}

  /** A row for each pair of dwell times; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(
            frames, NoisyEmitter.INTERVAL, SpectrumParameters.defaults().withFit(Fit.KNEE));
    List<Row> rows = new ArrayList<>();
    for (double[] dwell : DWELLS) {
      List<Found> found =
          workers.map(
              String.format("Telegraph of %s s ON, %s s OFF", dwell[0], dwell[1]),
              realisations,
              r -> {
                RandomStream random = RandomStream.of(seed, rows.size(), r);
                double[] course =
                    NoisyEmitter.exponential(dwell[0], dwell[1])
                        .course(frames, NoisyEmitter.INTERVAL, random);
                return find(NoisyEmitter.measure(course, SIGNAL_TO_NOISE, random), analyzer);
              });
      double rate = 1 / dwell[0] + 1 / dwell[1];
      rows.add(
          new Row(
              recovery(dwell[0], found, Found::on),
              recovery(dwell[1], found, Found::off),
              recovery(rate / (2 * Math.PI), found, Found::corner),
              recovery(1 / rate, found, Found::correlation)));
    }
    return rows;
  }

  private static Found find(double[] trace, SpectrumAnalyzer analyzer) {
    BlinkingStatistics found = BlinkingStatistics.of(trace, NoisyEmitter.INTERVAL, PARAMETERS);
    return new Found(
        time(found, found.onFit(), StateTimes::ofOnLaw),
        time(found, found.offFit(), StateTimes::ofOffLaw),
        corner(trace, analyzer),
        CorrelationTime.seconds(trace, NoisyEmitter.INTERVAL)
            .value()
            .map(seconds -> Measured.normal(seconds, Double.NaN)));
  }

  private static Optional<Measured> time(
      BlinkingStatistics found,
      Finding<DwellFit> fit,
      BiFunction<StateTimes, LawFit, Finding<MeasuredRate>> which) {
    return found
        .times()
        .then(t -> fit.then(f -> which.apply(t, f.exponential())))
        .value()
        .map(Measured::of);
  }

  private static Optional<Measured> corner(double[] trace, SpectrumAnalyzer analyzer) {
    return analyzer
        .fit(trace)
        .filter(fit -> fit.cornerHz().isPresent() && fit.cornerError().isPresent())
        .map(fit -> Measured.normal(fit.cornerHz().getAsDouble(), fit.cornerError().getAsDouble()));
  }

  private static Recovery recovery(
      double truth, List<Found> found, Function<Found, Optional<Measured>> value) {
    return Recovery.of(
        truth, found.size(), found.stream().map(value).flatMap(Optional::stream).toList());
  }
}
