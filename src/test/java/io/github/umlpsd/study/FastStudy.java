package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.DwellLaw;
import io.github.umlpsd.blinking.dwells.StateTimes;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.study.Recovery.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Telegraphs whose dwells are hardly longer than a frame: what is told of their times. */
public final class FastStudy {
  /** Mean dwell of ON and of OFF, frames. */
  private static final double[] DWELLS = {1, 1.5, 2, 3, 5, 10, 30};

  private static final double[] SIGNAL_TO_NOISE = {3, 5, 10};

  private FastStudy() {}

  /**
   * @param frames mean dwell of ON and of OFF
   * @param signalToNoise ON level over the noise of an ON frame
   * @param traces how many
   * @param twoStates how many have states
   * @param tooFast how many of them are said to be too fast
   * @param mean mean ON time
   * @param law time of the law of ON times, where this is exponential
   */
  public record Row(
      double frames,
      double signalToNoise,
      int traces,
      long twoStates,
      long tooFast,
      Recovery mean,
      Recovery law) {}

  /** A row for each dwell and noise; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    List<Row> rows = new ArrayList<>();
    for (double ratio : SIGNAL_TO_NOISE) {
      for (double dwell : DWELLS) {
        List<BlinkingStatistics> found =
            workers.map(
                "Telegraph of " + dwell + " frames",
                realisations,
                r -> find(dwell, ratio, frames, RandomStream.of(seed, rows.size(), r)));
        double truth = dwell * NoisyEmitter.INTERVAL;
        rows.add(
            new Row(
                dwell,
                ratio,
                realisations,
                found.stream().filter(b -> b.states().value().isPresent()).count(),
                found.stream().filter(BlinkingStatistics::tooFast).count(),
                Recovery.of(
                    truth,
                    realisations,
                    found.stream()
                        .flatMap(b -> b.times().value().stream())
                        .map(t -> Measured.of(t.on()))
                        .toList()),
                Recovery.of(
                    truth, realisations, found.stream().flatMap(b -> law(b).stream()).toList())));
      }
    }
    return rows;
  }

  private static Optional<Measured> law(BlinkingStatistics found) {
    Optional<DwellFit> fit = found.onFit().value().filter(f -> f.best() == DwellLaw.EXPONENTIAL);
    Optional<StateTimes> times = found.times().value();
    return fit.flatMap(f -> times.flatMap(t -> t.ofOnLaw(f.exponential()).value()))
        .map(Measured::of);
  }

  private static BlinkingStatistics find(
      double dwell, double ratio, int frames, RandomStream random) {
    double dt = NoisyEmitter.INTERVAL;
    double[] course = NoisyEmitter.exponential(dwell * dt, dwell * dt).course(frames, dt, random);
    return BlinkingStatistics.of(
        NoisyEmitter.measure(course, ratio, random), dt, BlinkingParameters.defaults());
  }
}
