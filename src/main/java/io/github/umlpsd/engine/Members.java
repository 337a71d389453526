package io.github.umlpsd.engine;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of each trace, in the order of the traces.
 *
 * <p>Blinking statistics take longer than a spectrum, so that large classes of pixels are judged by
 * some of their pixels, evenly spaced: those that have statistics here. Every spot has them.
 *
 * @param spectra laws of the spectra; of spots with the spectrum itself
 * @param blinking empty for a pixel that was not looked at
 * @param changes mean of the last third of the record less that of the first, as part of the mean;
 *     not to be changed
 * @param brightLevels counts of the bright state: the 98th percentile of the record, or of evenly
 *     spaced frames of a long one; not to be changed
 * @param signalToNoise bright state over the standard deviation of its photon noise in one frame;
 *     empty if the camera is not known; not to be changed
 */
public record Members(
    List<TraceSpectrum> spectra,
    List<Optional<BlinkingStatistics>> blinking,
    double[] changes,
    double[] brightLevels,
    Optional<double[]> signalToNoise) {

  public Members {
    spectra = List.copyOf(spectra);
    blinking = List.copyOf(blinking);
  }

  /**
   * The law of a trace whose exponent means something: enough of it rises above the floor, and the
   * spectrum determines it.
   */
  public Optional<PowerLawFit> law(int trace) {
    return spectra.get(trace).fit().filter(PowerLawFit::tellsBeta);
  }

  /** Laws of those traces that have one whose exponent means something. */
  public List<PowerLawFit> laws(int[] traces) {
    return Arrays.stream(traces).mapToObj(this::law).flatMap(Optional::stream).toList();
  }

  /** Exponents of those traces that have one which means something. */
  public double[] betas(int[] traces) {
    return laws(traces).stream().mapToDouble(PowerLawFit::beta).toArray();
  }

  /** Number of traces whose spectrum is mostly floor. */
  public int floorDominated() {
    return (int)
        spectra.stream()
            .filter(s -> s.fit().map(PowerLawFit::floorDominates).orElse(false))
            .count();
  }
}
