package io.github.umlpsd.pixels;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.ClassSpectrumSum;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Spectra of the raw traces: the law of each pixel, and the mean spectrum of each class.
 *
 * @param fits of each pixel
 * @param classes of each class; empty for one without a spectrum
 */
record PixelSpectra(PixelFits fits, List<Optional<ClassSpectrum>> classes) {
  /** Pixels whose class spectra are added up on one thread. */
  private static final int RUN = 32;

  /**
   * @param labels class of each pixel, or negative
   * @param background counts without light from the crystals; taken off first, since it would be
   *     part of the mean that relative spectra are divided by
   * @param alongside what else is done with each trace above background
   */
  static PixelSpectra of(
      TraceStore traces,
      int[] labels,
      int classes,
      double background,
      PixelSettings settings,
      TraceStore.Visitor alongside,
      Workers workers) {
    SpectrumAnalyzer single = analyzer(traces, settings.pixelSpectra());
    SpectrumAnalyzer together = analyzer(traces, settings.spectra());
    PixelFits fits = PixelFits.empty(traces.size());
    ClassSpectrumSum[][] sums = new ClassSpectrumSum[(traces.size() + RUN - 1) / RUN][];
    traces.forEach(
        "Spectra of pixels",
        RUN,
        workers,
        (pixel, trace) -> {
          if (pixel % RUN == 0) {
            sums[pixel / RUN] = empty(classes);
          }
          Arrays.setAll(trace, t -> trace[t] - background);
          int label = labels[pixel];
          fits.set(
              pixel,
              label < 0 ? single.fit(trace) : single.addAndFit(trace, sums[pixel / RUN][label]));
          alongside.visit(pixel, trace);
        });
    ClassSpectrumSum[] total = empty(classes);
    List<Optional<ClassSpectrum>> found = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      for (ClassSpectrumSum[] run : sums) {
        total[k].add(run[k]);
      }
      found.add(together.classOf(total[k]));
    }
    return new PixelSpectra(fits, List.copyOf(found));
  }

  private static ClassSpectrumSum[] empty(int classes) {
    return IntStream.range(0, classes)
        .mapToObj(k -> new ClassSpectrumSum())
        .toArray(ClassSpectrumSum[]::new);
  }

  private static SpectrumAnalyzer analyzer(TraceStore traces, SpectrumParameters parameters) {
    return new SpectrumAnalyzer(traces.frames(), traces.frameIntervalSeconds(), parameters);
  }
}
