package io.github.umlpsd.spectra;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Spectra and exponents of traces of one length. May be used by several threads.
 *
 * <p>Laws are always fitted to the Hann periodogram of the whole trace, averaged over 40 bins per
 * decade: its estimates are nearly independent, which those of the modified Welch method are not,
 * and so the standard errors hold.
 */
public final class SpectrumAnalyzer {
  /** Shortest trace that has a spectrum, frames. */
  public static final int FEWEST_FRAMES = 32;

  private static final int BINS_PER_DECADE = 40;
  private static final int SINE_TAPERS = 5;
  private static final double HIGHEST = 0.4;

  /** A Hann window correlates neighbouring frequencies: N sum w^4 / (sum w^2)^2 = 35/18. */
  private static final double HANN_CORRELATION = 35.0 / 18;

  private final SpectrumParameters parameters;
  private final SpectrumEstimator shown;
  private final SpectrumEstimator fitted;
  private final SpectrumFitter fitter;

  /**
   * @param frames length of the traces
   * @throws UserException if the traces are too short, or the band lies outside the spectrum
   */
  public SpectrumAnalyzer(int frames, double frameIntervalSeconds, SpectrumParameters parameters) {
    if (frames < FEWEST_FRAMES) {
      throw new UserException(
          "The traces have " + frames + " frames, but a spectrum needs " + FEWEST_FRAMES + ".");
    }
    this.parameters = parameters;
    this.shown = estimator(parameters.estimator(), frames, frameIntervalSeconds);
    this.fitted =
        new Periodogram(frameIntervalSeconds, new double[][] {Tapers.hann(frames)}, frames, false);
    double nyquist = 0.5 / frameIntervalSeconds;
    double lowest = 1.5 / (frames * frameIntervalSeconds);
    double min = parameters.bandMinHz() > 0 ? parameters.bandMinHz() : lowest;
    double max =
        parameters.bandMaxHz() > 0 ? parameters.bandMaxHz() : HIGHEST / frameIntervalSeconds;
    if (min >= nyquist || max <= lowest) {
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
    this.fitter = new SpectrumFitter(parameters.fit(), min, max);
  }

  private static SpectrumEstimator estimator(Estimator estimator, int frames, double interval) {
    int segment = Math.max(FEWEST_FRAMES, frames / 8);
    return switch (estimator) {
      case MODIFIED_WELCH -> new ModifiedWelch(frames, interval);
      case PERIODOGRAM ->
          new Periodogram(interval, new double[][] {Tapers.boxcar(frames)}, frames, false);
      case WELCH ->
          new Periodogram(interval, new double[][] {Tapers.hann(segment)}, segment / 2, true);
      case MULTITAPER ->
          new Periodogram(interval, Tapers.sines(frames, SINE_TAPERS), frames, false);
    };
  }

  /** The spectrum of one trace and its fit, or the reason why there is none. */
  public TraceSpectrum analyze(double[] trace) {
    Optional<String> obstacle = obstacle(trace);
    if (obstacle.isPresent()) {
      return TraceSpectrum.none(obstacle.get());
    }
    double[] clean = Detrending.of(trace, parameters.detrend());
    Optional<PowerLawFit> fit = fitIfPossible(forFit(clean));
    return new TraceSpectrum(
        Optional.of(shown.estimate(clean)),
        fit,
        fit.isPresent() ? "" : "The band holds too few frequencies for a fit.");
  }

  /** Why a trace has no spectrum, if so. */
  private static Optional<String> obstacle(double[] trace) {
    boolean constant = true;
    for (double value : trace) {
      if (!Double.isFinite(value)) {
        return Optional.of("The trace contains values that are not finite numbers.");
      }
      constant &= value == trace[0];
    }
    return constant ? Optional.of("The trace is constant.") : Optional.empty();
  }

  private Spectrum forFit(double[] clean) {
    Spectrum hann = fitted.estimate(clean);
    double[] freedom = hann.degreesOfFreedom();
    Arrays.setAll(freedom, i -> freedom[i] / HANN_CORRELATION);
    return LogAveraging.of(hann, BINS_PER_DECADE);
  }

  /** All traces of a set, in order. */
  public static List<TraceSpectrum> ofAll(
      TraceSet traces, SpectrumParameters parameters, Workers workers) {
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(traces.frames(), traces.frameIntervalSeconds(), parameters);
    TraceSpectrum[] spectra = new TraceSpectrum[traces.size()];
    workers.forEach("Spectra", spectra.length, i -> spectra[i] = analyzer.analyze(traces.trace(i)));
    return List.of(spectra);
  }

  /** The spectrum of a class from the raw traces of its members. */
  public Optional<ClassSpectrum> classOf(List<double[]> members) {
    ClassSpectrumSum sum = new ClassSpectrumSum();
    members.forEach(trace -> add(trace, sum));
    return classOf(sum);
  }

  /** Adds the spectrum of one member, which has to be finite, to those of its class. */
  public void add(double[] trace, ClassSpectrumSum sum) {
    double[] clean = Detrending.of(trace, parameters.detrend());
    sum.shown.add(shown.estimate(clean));
    sum.fitted.add(forFit(clean));
  }

  /** The spectrum of a class; empty if it has no member. */
  public Optional<ClassSpectrum> classOf(ClassSpectrumSum sum) {
    if (sum.shown.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(ClassSpectrum.of(sum.shown, fitIfPossible(sum.fitted.mean())));
  }

  /** The fit of one trace alone, much faster than {@link #analyze}; empty where that has none. */
  public Optional<PowerLawFit> fit(double[] trace) {
    return obstacle(trace).isPresent()
        ? Optional.empty()
        : fitIfPossible(forFit(Detrending.of(trace, parameters.detrend())));
  }

  private Optional<PowerLawFit> fitIfPossible(Spectrum periodogram) {
    return fitter.points(periodogram) < SpectrumFitter.FEWEST_POINTS
        ? Optional.empty()
        : Optional.of(fitter.fit(periodogram));
  }
}
