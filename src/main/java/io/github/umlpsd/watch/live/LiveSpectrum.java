package io.github.umlpsd.watch.live;

import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The mean spectrum of all traces in the band that the time so far allows: low frequencies from the
 * whole course in means of frames, high ones from the last frames as they are.
 *
 * @param frequencyHz rising within each of the two parts
 * @param density counts^2/Hz, or 1/Hz
 * @param parts where the second part begins; the length if there is one only
 * @param text exponent and its band, for people; empty if there is none
 */
public record LiveSpectrum(double[] frequencyHz, double[] density, int parts, String text) {
  /** Shorter courses have no spectrum. */
  private static final int FEWEST = 64;

  static final LiveSpectrum NONE = new LiveSpectrum(new double[0], new double[0], 0, "");

  /**
   * @param intervalSeconds from frame to frame
   */
  static LiveSpectrum of(
      BoundedTraces.Copy traces, double intervalSeconds, SpectrumParameters parameters) {
    Optional<ClassSpectrum> slow =
        of(traces.course(), intervalSeconds * traces.framesPerMean(), parameters);
    Optional<ClassSpectrum> fast =
        traces.framesPerMean() == 1
            ? Optional.empty()
            : of(traces.last(), intervalSeconds, parameters);
    if (slow.isEmpty()) {
      return NONE;
    }
    double[] x = slow.get().mean().frequencyHz();
    double[] y = slow.get().mean().density();
    int first = x.length;
    if (fast.isPresent()) {
      x = joined(x, fast.get().mean().frequencyHz());
      y = joined(y, fast.get().mean().density());
    }
    return new LiveSpectrum(x, y, first, text(slow.get().fit()));
  }

  private static Optional<ClassSpectrum> of(
      double[][] traces, double intervalSeconds, SpectrumParameters parameters) {
    if (traces.length == 0 || traces[0].length < FEWEST) {
      return Optional.empty();
    }
    return new SpectrumAnalyzer(traces[0].length, intervalSeconds, parameters)
        .classOf(Arrays.asList(traces));
  }

  private static String text(Optional<PowerLawFit> fit) {
    return fit.map(
            law ->
                String.format(
                    Locale.ROOT,
                    "beta %.2f ± %.2f from %.3g to %.3g Hz",
                    law.beta(),
                    law.betaError(),
                    law.bandMinHz(),
                    law.bandMaxHz()))
        .orElse("");
  }

  private static double[] joined(double[] a, double[] b) {
    double[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
