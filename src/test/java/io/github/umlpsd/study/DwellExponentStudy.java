package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.TwoStateThreshold;
import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.DwellFitter;
import io.github.umlpsd.blinking.dwells.DwellLaw;
import io.github.umlpsd.blinking.dwells.DwellTimes;
import io.github.umlpsd.blinking.dwells.Dwells;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.study.Recovery.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Power-law exponents of ON dwell times, of single traces and of traces put together. */
public final class DwellExponentStudy {
  /** Traces that are put together. */
  public static final int POOL = 50;

  /** Shortest dwell, s, unless another one is asked for. */
  public static final double SHORTEST_SECONDS = 0.1;

  /** ON level over the noise of an ON frame. */
  public static final double SIGNAL_TO_NOISE = 15;

  private static final double[] EXPONENTS = {1.2, 1.4, 1.5, 1.6, 1.8, 1.9};
  private static final BlinkingParameters PARAMETERS = BlinkingParameters.defaults();

  private DwellExponentStudy() {}

  /**
   * @param pooled exponent of {@value #POOL} traces together
   * @param single exponent of one trace
   * @param dwells mean number of complete ON dwells of a pool
   * @param powerLaw share of the pools for which the power law is chosen; NaN without any fit
   */
  public record Row(Recovery pooled, Recovery single, double dwells, double powerLaw) {}

  private record Pool(int dwells, Optional<DwellFit> together, List<DwellFit> each) {}

  /**
   * A row for each exponent; the same at any number of threads.
   *
   * @param shortestSeconds shortest dwell, s
   */
  public static List<Row> run(
      int realisations, int frames, double shortestSeconds, long seed, Workers workers) {
    List<Row> rows = new ArrayList<>();
    for (double alpha : EXPONENTS) {
      List<Pool> pools =
          workers.map(
              "Dwell times with exponent " + alpha,
              realisations,
              r -> pool(alpha, frames, shortestSeconds, RandomStream.of(seed, rows.size(), r)));
      rows.add(row(alpha, pools));
    }
    return rows;
  }

  private static Pool pool(double alpha, int frames, double shortestSeconds, RandomStream random) {
    List<Dwells> parts = new ArrayList<>();
    List<DwellFit> each = new ArrayList<>();
    for (int i = 0; i < POOL; i++) {
      double[] course =
          NoisyEmitter.powerLaw(alpha, shortestSeconds)
              .course(frames, NoisyEmitter.INTERVAL, random);
      double[] trace = NoisyEmitter.measure(course, SIGNAL_TO_NOISE, random);
      Optional<Dwells> on =
          TwoStateThreshold.of(trace, PARAMETERS)
              .value()
              .map(t -> DwellTimes.of(trace, t.value(), NoisyEmitter.INTERVAL).on());
      on.ifPresent(parts::add);
      on.flatMap(DwellExponentStudy::fit).ifPresent(each::add);
    }
    Optional<Dwells> all = parts.isEmpty() ? Optional.empty() : Optional.of(Dwells.pooled(parts));
    return new Pool(all.map(Dwells::size).orElse(0), all.flatMap(DwellExponentStudy::fit), each);
  }

  private static Optional<DwellFit> fit(Dwells dwells) {
    return DwellFitter.fit(dwells, PARAMETERS.minimumDwells()).value();
  }

  private static Row row(double alpha, List<Pool> pools) {
    List<DwellFit> together = pools.stream().flatMap(pool -> pool.together().stream()).toList();
    List<DwellFit> each = pools.stream().flatMap(pool -> pool.each().stream()).toList();
    double chosen = together.stream().filter(f -> f.best() == DwellLaw.POWER_LAW).count();
    return new Row(
        Recovery.of(alpha, pools.size(), exponents(together)),
        Recovery.of(alpha, pools.size() * POOL, exponents(each)),
        pools.stream().mapToInt(Pool::dwells).average().orElse(0),
        together.isEmpty() ? Double.NaN : chosen / together.size());
  }

  private static List<Measured> exponents(List<DwellFit> fits) {
    return fits.stream()
        .map(DwellFit::powerLaw)
        .filter(law -> law.exponent().isPresent() && law.exponentError().isPresent())
        .map(
            law -> Measured.normal(law.exponent().getAsDouble(), law.exponentError().getAsDouble()))
        .toList();
  }
}
