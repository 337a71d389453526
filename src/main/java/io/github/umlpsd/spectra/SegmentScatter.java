package io.github.umlpsd.spectra;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A second standard error of an exponent, which assumes no law of the spectrum's scatter: the
 * record is cut into {@value #SEGMENTS} parts, each part has an exponent, and their standard
 * deviation over the square root of their number is the error. An emitter that changes its ways
 * within the record shows here. Parts whose exponent means nothing are left out; at least {@value
 * #FEWEST} must be left. May be used by several threads.
 *
 * <p>Parts of a record know only frequencies above {@value #SEGMENTS} times the record's lowest
 * one, and a few exponents tell a standard deviation to a third only.
 */
public final class SegmentScatter {
  private static final int SEGMENTS = 6;
  private static final int FEWEST = 4;

  private final int length;
  private final Optional<SpectrumAnalyzer> analyzer;

  /**
   * @param frames length of the traces
   */
  public SegmentScatter(int frames, double frameIntervalSeconds, SpectrumParameters parameters) {
    this.length = frames / SEGMENTS;
    // A choice between laws would scatter by itself.
    SpectrumParameters own =
        parameters.fit() == Fit.AUTO ? parameters.withFit(Fit.POWER_FLOOR) : parameters;
    this.analyzer = analyzer(length, frameIntervalSeconds, own);
  }

  private static Optional<SpectrumAnalyzer> analyzer(
      int length, double frameIntervalSeconds, SpectrumParameters parameters) {
    try {
      return Optional.of(new SpectrumAnalyzer(length, frameIntervalSeconds, parameters));
    } catch (UserException e) {
      return Optional.empty();
    }
  }

  /** The error; empty if the record is too short or too dim for it. */
  public OptionalDouble error(double[] trace) {
    if (analyzer.isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] betas =
        IntStream.range(0, SEGMENTS)
            .mapToObj(i -> Arrays.copyOfRange(trace, i * length, (i + 1) * length))
            .map(analyzer.get()::fit)
            .flatMap(Optional::stream)
            .filter(PowerLawFit::tellsBeta)
            .mapToDouble(PowerLawFit::beta)
            .toArray();
    return betas.length < FEWEST
        ? OptionalDouble.empty()
        : OptionalDouble.of(Moments.sampleSd(betas) / Math.sqrt(betas.length));
  }
}
