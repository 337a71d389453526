package io.github.umlpsd.explorer.plots;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.traces.TraceStore;
import java.util.Arrays;
import java.util.Optional;

/**
 * One trace with what its charts show. Spectra and switching of pixels, which are many, are not
 * kept by an analysis and are worked out again here, from the trace above the background.
 *
 * @param name of what has the trace, for legends
 * @param quantity of the trace, for axes
 * @param intervalSeconds from one frame to the next
 * @param counts per frame; of a pixel above the background
 * @param spectrum with the law
 * @param blinking empty if it is not known
 */
public record OneTrace(
    String name,
    String quantity,
    double intervalSeconds,
    double[] counts,
    TraceSpectrum spectrum,
    Optional<BlinkingStatistics> blinking) {

  /** Of a trace of an analysis; reads the movie if the traces are not held. */
  public static OneTrace of(Analysis analysis, int trace, Workers workers) {
    double[] counts = analysis.traces().trace(trace, workers);
    double interval = analysis.traces().frameIntervalSeconds();
    String quantity = analysis.traces().unit().title();
    if (analysis.crystals().isEmpty()) {
      return new OneTrace(
          analysis.field().isPresent() ? "spot" : "trace",
          quantity,
          interval,
          counts,
          analysis.members().spectra().get(trace),
          analysis.members().blinking().get(trace));
    }
    Crystals crystals = analysis.crystals().get();
    double[] above =
        Arrays.stream(counts).map(value -> value - crystals.backgroundCounts()).toArray();
    TraceStore traces = analysis.traces();
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(traces.frames(), interval, analysis.parameters().pixelSpectra());
    boolean[] lost = traces.times().lost(traces.frames());
    return new OneTrace(
        "pixel",
        quantity + " above background",
        interval,
        above,
        analyzer.analyze(above),
        Optional.of(
            BlinkingStatistics.of(above, lost, interval, analysis.parameters().blinking())));
  }
}
