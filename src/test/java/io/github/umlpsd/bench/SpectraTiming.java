package io.github.umlpsd.bench;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.Flicker;
import io.github.umlpsd.simulate.RandomStream;
import io.github.umlpsd.spectra.Fit;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.traces.TraceSet;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Times the spectra and fits of many traces in a fresh process: traces, frames, fit, threads. */
public final class SpectraTiming {
  private static final int DIFFERENT = 50;

  private SpectraTiming() {}

  public static void main(String[] args) {
    int traces = Integer.parseInt(args[0]);
    int frames = Integer.parseInt(args[1]);
    SpectrumParameters parameters = SpectrumParameters.defaults().withFit(Fit.valueOf(args[2]));
    Workers workers = new Workers(Integer.parseInt(args[3]), Progress.NONE);
    TraceSet set = TraceSet.of(0.03, traces(traces, frames));
    long made = System.nanoTime();
    List<TraceSpectrum> found = SpectrumAnalyzer.ofAll(set, parameters, workers);
    System.out.printf(
        "%d fits in %.2f s, %.2f s since the process began%n",
        found.stream().filter(s -> s.fit().isPresent()).count(),
        (System.nanoTime() - made) * 1e-9,
        (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) * 1e-3);
  }

  /** Flicker of 300 counts, a few courses turned by random times. */
  private static float[][] traces(int traces, int frames) {
    float[][] counts = new float[traces][frames];
    for (int i = 0; i < traces; i++) {
      RandomStream random = RandomStream.of(1, i);
      if (i < DIFFERENT) {
        double[] course = new Flicker(0.5 + 1.5 * i / DIFFERENT, 0.2).course(frames, 0.03, random);
        for (int t = 0; t < frames; t++) {
          counts[i][t] = random.poisson(300 * course[t]);
        }
      } else {
        int turn = random.index(frames);
        float[] source = counts[i % DIFFERENT];
        System.arraycopy(source, turn, counts[i], 0, frames - turn);
        System.arraycopy(source, 0, counts[i], frames - turn, turn);
      }
    }
    return counts;
  }
}
