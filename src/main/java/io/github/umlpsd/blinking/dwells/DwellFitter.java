package io.github.umlpsd.blinking.dwells;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Distributions;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Finds the shortest dwell, fits the three laws and compares them. */
public final class DwellFitter {
  /** Shortest dwells that are tried, at most. */
  private static final int MAX_CANDIDATES = 20;

  /**
   * Shortest dwell that is fitted, frames, where enough dwells last so long. The law of a dwell of
   * few frames is blurred by the frames, in which the emitter switched at some time, and cut by
   * briefer dwells that were missed.
   */
  private static final int SHORTEST = 5;

  /** Fewest different durations from which the shape of a law can be told. */
  private static final int MINIMUM_DISTINCT = 4;

  /** Frames without a dwell over which a series is cheaper than a sum frame by frame. */
  private static final int LONG_GAP = 200;

  private static final double SIGNIFICANT = 0.05;

  /** Cut-offs beyond so many times the longest dwell are no cut-offs. */
  private static final double LONGEST_CUT_OFF = 1000;

  private DwellFitter() {}

  /**
   * Fits the three laws.
   *
   * @param minimumDwells fewest complete dwells from the shortest one on
   * @return no fit, with the reason, where there are too few dwells or durations
   */
  public static Finding<DwellFit> fit(Dwells dwells, int minimumDwells) {
    if (dwells.size() < minimumDwells) {
      return Finding.none(
          "Only " + dwells.size() + " complete dwells, but a fit needs " + minimumDwells + ".");
    }
    DwellSample all = DwellSample.of(dwells, 1);
    int[] candidates = candidates(all, minimumDwells);
    if (candidates.length == 0) {
      return Finding.none(
          "The dwells have fewer than " + MINIMUM_DISTINCT + " different durations.");
    }
    DwellSample best = null;
    double smallest = Double.POSITIVE_INFINITY;
    for (int from : candidates) {
      DwellSample tail = all.tail(from);
      double distance = distance(tail, truncated(tail));
      if (best == null || distance < smallest) {
        smallest = distance;
        best = tail;
      }
    }
    return Finding.of(compare(dwells, best));
  }

  private static DwellLikelihood truncated(DwellSample sample) {
    double alpha = DwellLikelihood.power(sample).alpha();
    return DwellLikelihood.truncated(sample, alpha - 0.2, leastLambda(sample));
  }

  private static double leastLambda(DwellSample sample) {
    return 1 / (LONGEST_CUT_OFF * sample.frames()[sample.frames().length - 1]);
  }

  /** Seen dwells, about evenly spaced on a logarithmic scale, that leave enough of them. */
  private static int[] candidates(DwellSample all, int minimumDwells) {
    int[] frames = all.frames();
    double left = all.size();
    int i = 0;
    for (; isEnough(all, i + 1, left - all.counts()[i], minimumDwells); i++) {
      if (frames[i] >= SHORTEST) {
        break;
      }
      left -= all.counts()[i];
    }
    int[] candidates = new int[MAX_CANDIDATES];
    int count = 0;
    double step = Math.pow(frames[frames.length - 1], 1.0 / MAX_CANDIDATES);
    for (; isEnough(all, i, left, minimumDwells); i++) {
      if (count == 0 || frames[i] >= candidates[count - 1] * step) {
        candidates[count++] = frames[i];
      }
      left -= all.counts()[i];
    }
    return Arrays.copyOf(candidates, count);
  }

  private static boolean isEnough(DwellSample all, int first, double dwells, int minimumDwells) {
    return first + MINIMUM_DISTINCT <= all.frames().length && dwells >= minimumDwells;
  }

  private static DwellFit compare(Dwells dwells, DwellSample sample) {
    double interval = dwells.frameIntervalSeconds();
    DwellLikelihood power = DwellLikelihood.power(sample);
    DwellLikelihood exponential = DwellLikelihood.exponential(sample);
    DwellLikelihood truncated = truncated(sample);
    boolean cut =
        truncated.lambda() > 1.01 * leastLambda(sample) && truncated.value() > power.value();
    if (!cut) {
      truncated = power;
    }
    LawFit powerFit = powerFit(DwellLaw.POWER_LAW, sample, power);
    LawFit truncatedFit =
        cut
            ? cutFit(sample, truncated, interval)
            : powerFit(DwellLaw.TRUNCATED_POWER_LAW, sample, power);
    LawFit exponentialFit = exponentialFit(sample, exponential, interval);
    double powerP = Distributions.chiSquareTail(2 * (truncated.value() - power.value()));
    double exponentialP =
        Distributions.chiSquareTail(2 * (truncated.value() - exponential.value()));
    DwellLaw best =
        cut && truncated.alpha() > 0 && powerP < SIGNIFICANT && exponentialP < SIGNIFICANT
            ? DwellLaw.TRUNCATED_POWER_LAW
            : power.value() >= exponential.value() ? DwellLaw.POWER_LAW : DwellLaw.EXPONENTIAL;
    double vuong = vuong(sample, power, exponential);
    return new DwellFit(
        dwells.size(),
        (int) sample.size(),
        (int) sample.censoredSize(),
        sample.from() * interval,
        powerFit,
        truncatedFit,
        exponentialFit,
        vuong,
        Distributions.normalTwoSided(vuong),
        powerP,
        exponentialP,
        best);
  }

  private static LawFit powerFit(DwellLaw law, DwellSample sample, DwellLikelihood fit) {
    return new LawFit(
        law,
        OptionalDouble.of(fit.alpha()),
        error(fit.alphaCurvature()),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        fit.value(),
        distance(sample, fit));
  }

  private static LawFit cutFit(DwellSample sample, DwellLikelihood fit, double interval) {
    double mixed = fit.mixedCurvature() * fit.mixedCurvature();
    double ofAlpha = fit.alphaCurvature() - mixed / fit.lambdaCurvature();
    double ofLambda = fit.lambdaCurvature() - mixed / fit.alphaCurvature();
    return new LawFit(
        DwellLaw.TRUNCATED_POWER_LAW,
        OptionalDouble.of(fit.alpha()),
        error(ofAlpha),
        OptionalDouble.of(interval / fit.lambda()),
        timeError(ofLambda, fit.lambda(), interval),
        fit.value(),
        distance(sample, fit));
  }

  private static LawFit exponentialFit(DwellSample sample, DwellLikelihood fit, double interval) {
    return new LawFit(
        DwellLaw.EXPONENTIAL,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.of(interval / fit.lambda()),
        timeError(fit.lambdaCurvature(), fit.lambda(), interval),
        fit.value(),
        distance(sample, fit));
  }

  private static OptionalDouble error(double curvature) {
    return curvature > 0 ? OptionalDouble.of(1 / Math.sqrt(curvature)) : OptionalDouble.empty();
  }

  private static OptionalDouble timeError(double curvature, double lambda, double interval) {
    OptionalDouble error = error(curvature);
    return error.isPresent()
        ? OptionalDouble.of(interval * error.getAsDouble() / (lambda * lambda))
        : error;
  }

  /** Distance of Kolmogorov and Smirnov to a law, between the dwells seen. */
  private static double distance(DwellSample sample, DwellLikelihood fit) {
    double logZ = DwellSeries.of(sample.from(), fit.alpha(), fit.lambda()).logZ();
    int m = sample.from();
    double law = 0;
    double seen = 0;
    double distance = 0;
    for (int i = 0; i < sample.frames().length; i++) {
      int next = sample.frames()[i];
      if (next - m > LONG_GAP) {
        m = next;
        law = 1 - Math.exp(DwellSeries.of(m, fit.alpha(), fit.lambda()).logZ() - logZ);
      }
      for (; m < next; m++) {
        law += probability(m, fit, logZ);
      }
      distance = Math.max(distance, Math.abs(seen / sample.size() - law));
      seen += sample.counts()[i];
      law += probability(m++, fit, logZ);
      distance = Math.max(distance, Math.abs(seen / sample.size() - law));
    }
    return distance;
  }

  private static double probability(int m, DwellLikelihood fit, double logZ) {
    double power = fit.alpha() == 0 ? 0 : fit.alpha() * Math.log(m);
    return Math.exp(-power - fit.lambda() * m - logZ);
  }

  /** Normalised log likelihood ratio of two laws over the single dwells. */
  private static double vuong(DwellSample sample, DwellLikelihood one, DwellLikelihood other) {
    double first = DwellSeries.of(sample.from(), one.alpha(), one.lambda()).logZ();
    double second = DwellSeries.of(sample.from(), other.alpha(), other.lambda()).logZ();
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < sample.frames().length; i++) {
      int m = sample.frames()[i];
      double d =
          (other.alpha() - one.alpha()) * Math.log(m)
              + (other.lambda() - one.lambda()) * m
              + second
              - first;
      n += sample.counts()[i];
      sum += sample.counts()[i] * d;
      squares += sample.counts()[i] * d * d;
    }
    for (int i = 0; i < sample.censored().length; i++) {
      int m = sample.censored()[i];
      double d =
          DwellSeries.of(m, one.alpha(), one.lambda()).logZ()
              - first
              - DwellSeries.of(m, other.alpha(), other.lambda()).logZ()
              + second;
      n += sample.censoredCounts()[i];
      sum += sample.censoredCounts()[i] * d;
      squares += sample.censoredCounts()[i] * d * d;
    }
    double variance = squares / n - sum * sum / (n * n);
    return variance > 0 ? sum / Math.sqrt(n * variance) : 0;
  }
}
