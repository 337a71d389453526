package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.spectra.law.BandFit;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spectra.law.FitGrid;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Spectra and exponents of traces of one length. May be used by several threads.
 *
 * <p>A line is fitted to the spectrum of the chosen estimator. Laws with a floor, and the choice
 * between laws, go by likelihood and need independent estimates: they are fitted to the multitaper
 * periodogram of the whole trace (see {@link FitGrid}), whatever estimator is shown.
 */
public final class SpectrumAnalyzer {
  /** Frames that a trace needs. */
  public static final int FEWEST_FRAMES = Estimators.FEWEST_FRAMES;

  private static final double HIGHEST = 0.4;

  /** Powers of larger counts, or of smaller ones than its inverse, would not be finite or zero. */
  private static final double LARGEST_COUNT = 1e30;

  private final int frames;
  private final double frameIntervalSeconds;
  private final SpectrumParameters parameters;
  private final SpectrumEstimator shown;
  private final BandFit fit;
  private final Optional<BandFit> fitWithoutLine;
  private final ThreadLocal<double[]> detrendedValues;

  /**
   * Refuses traces without a spectrum, before anything else is found to be wrong with them.
   *
   * @param frames length of the traces
   * @throws UserException if they are too few
   */
  public static void requireFrames(int frames) {
    if (frames < Estimators.FEWEST_FRAMES) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The traces have %s, but a spectrum needs %d; give a longer movie or table, or more of"
                  + " its frames.",
              Count.of(frames, "frame"),
              Estimators.FEWEST_FRAMES));
    }
  }

  /**
   * @param frames length of the traces
   * @throws UserException if the traces are too short, or the band lies outside the spectrum
   */
  public SpectrumAnalyzer(int frames, double frameIntervalSeconds, SpectrumParameters parameters) {
    requireFrames(frames);
    this.frames = frames;
    this.frameIntervalSeconds = frameIntervalSeconds;
    this.parameters = parameters;
    double nyquist = 0.5 / frameIntervalSeconds;
    double lowest = 1 / (frames * frameIntervalSeconds);
    double min = parameters.bandMinHz() > 0 ? parameters.bandMinHz() : lowest;
    double max =
        parameters.bandMaxHz() > 0 ? parameters.bandMaxHz() : HIGHEST / frameIntervalSeconds;
    if (min >= nyquist || max <= lowest || min >= max) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The band %.4g to %.4g Hz lies outside the spectrum, which goes from %.4g to %.4g Hz;"
                  + " change band_min or band_max.",
              min,
              max,
              lowest,
              nyquist));
    }
    this.shown = Estimators.of(parameters, frames, frameIntervalSeconds);
    this.detrendedValues = ThreadLocal.withInitial(() -> new double[frames]);
    boolean auto = parameters.detrend() == Detrend.AUTO;
    this.fit =
        new BandFit(
            frames,
            frameIntervalSeconds,
            auto ? parameters.withDetrend(Detrend.CONSTANT) : parameters,
            min,
            max);
    this.fitWithoutLine =
        auto
            ? Optional.of(
                new BandFit(
                    frames, frameIntervalSeconds, parameters.withDetrend(Detrend.LINEAR), min, max))
            : Optional.empty();
  }

  /** The spectrum of one trace and its fit, or the reason why there is none. */
  public TraceSpectrum analyze(double[] trace) {
    return analyze(trace, List.of());
  }

  /**
   * The spectrum of one trace and its fit, or the reason why there is none; a trace that has one is
   * added to the sums of the classes that it belongs to.
   */
  public TraceSpectrum analyze(double[] trace, List<ClassSpectrumSum.Place> places) {
    Prepared prepared = prepare(trace);
    if (!prepared.reason.isEmpty()) {
      return TraceSpectrum.none(prepared.reason);
    }
    Spectrum spectrum = shown.estimate(prepared.values);
    double[] density = fit.density(prepared.values);
    for (ClassSpectrumSum.Place place : places) {
      ClassSpectrumSum sum = place.sum();
      sum.shown.add(spectrum);
      sum.fitted.add(place.member(), density);
      if (parameters.fit() == Fit.LINE) {
        sum.lines.add(place.member(), spectrum.density());
      }
      sum.members++;
      sum.withoutLine += prepared.lineTaken ? 1 : 0;
    }
    Optional<PowerLawFit> law = fitOf(prepared).ofDensity(spectrum, density);
    return new TraceSpectrum(
        Optional.of(spectrum),
        law.map(found -> flagged(found, prepared)),
        shotNoise(prepared.mean),
        OptionalDouble.empty(),
        law.isPresent() ? "" : fit.reason());
  }

  private PowerLawFit flagged(PowerLawFit law, Prepared prepared) {
    boolean trend = !prepared.lineTaken && prepared.trendShare > 0.5;
    return law.withFlags(law.floorDominates(), trend, prepared.lineTaken);
  }

  /** What the fit expects depends on what was subtracted from the trace. */
  private BandFit fitOf(Prepared prepared) {
    return prepared.lineTaken ? fitWithoutLine.orElse(fit) : fit;
  }

  private OptionalDouble shotNoise(double mean) {
    return mean > 0
        ? OptionalDouble.of(ShotNoise.level(mean, frameIntervalSeconds, parameters.units()))
        : OptionalDouble.empty();
  }

  /**
   * A trace ready for its spectrum, or a reason why it has none.
   *
   * @param values until this thread prepares another
   */
  private record Prepared(
      double[] values, double mean, double trendShare, boolean lineTaken, String reason) {
    static Prepared none(String reason) {
      return new Prepared(null, 0, 0, false, reason);
    }
  }

  private Prepared prepare(double[] trace) {
    if (trace.length != frames) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The trace has %d frames, but this analysis is for %d; compare only traces of equal"
                  + " length.",
              trace.length,
              frames));
    }
    double mean = 0;
    double largest = 0;
    boolean constant = true;
    for (double value : trace) {
      mean += value;
      largest = Math.max(largest, Math.abs(value));
      constant &= value == trace[0];
    }
    mean /= frames;
    if (!(largest < LARGEST_COUNT)) {
      return Prepared.none(
          "The trace contains values that are not finite numbers, or beyond 1e30.");
    }
    if (constant || largest < 1 / LARGEST_COUNT) {
      return Prepared.none("The trace is constant.");
    }
    if (parameters.units() == Units.RELATIVE && !(mean > 1e-6 * largest)) {
      return Prepared.none(
          "The mean of the trace is not above 0, so that it has no relative units.");
    }
    Detrending detrended = Detrending.of(trace, parameters.detrend(), detrendedValues.get());
    double[] values = detrended.values();
    double rounding = 1e-12 * largest;
    if (Arrays.stream(values).allMatch(value -> Math.abs(value) <= rounding)) {
      return Prepared.none("The trace is a straight line.");
    }
    if (parameters.units() == Units.RELATIVE) {
      double scale = 1 / mean;
      Arrays.setAll(values, t -> values[t] * scale);
    }
    return new Prepared(values, mean, detrended.trendShare(), detrended.lineTaken(), "");
  }

  /** All traces of a set, in order. */
  public static List<TraceSpectrum> ofAll(
      TraceSet traces, SpectrumParameters parameters, Workers workers) {
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(traces.frames(), traces.frameIntervalSeconds(), parameters);
    TraceSpectrum[] spectra = new TraceSpectrum[traces.size()];
    ThreadLocal<double[]> buffers = ThreadLocal.withInitial(() -> new double[traces.frames()]);
    workers.forEach(
        "Spectra",
        spectra.length,
        i -> {
          double[] trace = buffers.get();
          traces.copyTo(i, trace);
          spectra[i] = analyzer.analyze(trace);
        });
    return List.of(spectra);
  }

  /** The fit of one trace alone, much faster than {@link #analyze}; empty where that has none. */
  public Optional<PowerLawFit> fit(double[] trace) {
    if (parameters.fit() == Fit.LINE) {
      return analyze(trace).fit();
    }
    Prepared prepared = prepare(trace);
    return prepared.reason.isEmpty()
        ? fitOf(prepared).ofTrace(null, prepared.values).map(law -> flagged(law, prepared))
        : Optional.empty();
  }

  /**
   * The spectrum of a class from the raw traces of its members. Members without a spectrum of their
   * own are left out; empty if none is left.
   */
  public Optional<ClassSpectrum> classOf(List<double[]> members) {
    ClassSpectrumSum sum = new ClassSpectrumSum();
    for (int i = 0; i < members.size(); i++) {
      analyze(members.get(i), List.of(new ClassSpectrumSum.Place(sum, i)));
    }
    return classOf(sum);
  }

  /** The spectrum of a class; empty if it has no member. */
  public Optional<ClassSpectrum> classOf(ClassSpectrumSum sum) {
    if (sum.shown.isEmpty()) {
      return Optional.empty();
    }
    // What was subtracted matters at the lowest frequencies only: that of most members counts.
    BandFit ofMost = 2 * sum.withoutLine > sum.members ? fitWithoutLine.orElse(fit) : fit;
    return Optional.of(
        ClassSpectrum.of(sum.shown, ofMost.ofClass(sum.shown.mean(), sum.lines, sum.fitted)));
  }
}
