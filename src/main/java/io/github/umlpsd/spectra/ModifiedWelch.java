package io.github.umlpsd.spectra;

import java.util.ArrayList;
import java.util.List;

/**
 * Welch's method with a window that covers about three periods of each frequency: long windows at
 * low frequencies, many short ones at high frequencies (Frantsuzov, Volkan-Kacso and Janko, Nano
 * Lett. 13, 402, 2013; Podshivaylov et al. 2019).
 *
 * <p>One instance serves all traces of one length and may be used by several threads.
 */
final class ModifiedWelch implements SpectrumEstimator {
  private static final int FEWEST_WINDOWS = 3;
  private static final double PERIODS = 3;
  private static final int SHORTEST_WINDOW = 101;
  private static final double STEP = 0.05;
  private static final double HIGHEST = 0.4;

  /** n sum w^4 / (sum w^2)^2 of a Hamming window. */
  private static final double BANDWIDTH = 1.79;

  private final int frames;
  private final double frameIntervalSeconds;
  private final Line[] lines;

  /** One frequency, with its window multiplied by cosine and sine. */
  private record Line(int cycles, int windows, double[] cosine, double[] sine, double power) {}

  ModifiedWelch(int frames, double frameIntervalSeconds) {
    this.frames = frames;
    this.frameIntervalSeconds = frameIntervalSeconds;
    int longest = 2 * ((frames - FEWEST_WINDOWS) / (2 * FEWEST_WINDOWS)) + 1;
    int lowest = (int) Math.round(PERIODS / longest * frames);
    double start = Math.log10(lowest);
    double end = Math.log10(Math.round(HIGHEST * frames));
    List<Line> found = new ArrayList<>();
    int last = 0;
    for (int j = 0; start + j * STEP <= end + 1e-9; j++) {
      int cycles = (int) Math.ceil(Math.pow(10, start + j * STEP) - 1e-9);
      if (cycles > last) {
        int fitted = 2 * (int) Math.floor(PERIODS * frames / (2.0 * cycles)) + 1;
        int window = j == 0 ? longest : Math.max(fitted, SHORTEST_WINDOW);
        found.add(line(cycles, Math.min(window, longest)));
        last = cycles;
      }
    }
    lines = found.toArray(Line[]::new);
  }

  private Line line(int cycles, int window) {
    double[] cosine = new double[window];
    double[] sine = new double[window];
    double power = 0;
    for (int n = 0; n < window; n++) {
      double taper = 0.54 - 0.46 * Math.cos(2 * Math.PI * n / (window - 1));
      double phase = 2 * Math.PI * ((long) cycles * n % frames) / frames;
      cosine[n] = taper * Math.cos(phase);
      sine[n] = taper * Math.sin(phase);
      power += taper * taper;
    }
    int windows = (int) Math.floor(2.0 * frames / window - 1);
    return new Line(cycles, windows, cosine, sine, power);
  }

  @Override
  public Spectrum estimate(double[] trace) {
    double[] frequency = new double[lines.length];
    double[] density = new double[lines.length];
    double[] freedom = new double[lines.length];
    double[] resolution = new double[lines.length];
    for (int i = 0; i < lines.length; i++) {
      Line line = lines[i];
      double sum = 0;
      for (int k = 0; k < line.windows; k++) {
        sum += squaredModulus(trace, (int) ((long) k * line.cosine.length / 2), line);
      }
      frequency[i] = line.cycles / (frames * frameIntervalSeconds);
      density[i] = 2 * frameIntervalSeconds * sum / line.windows / line.power;
      freedom[i] = 36.0 * line.windows * line.windows / (19.0 * line.windows - 1);
      resolution[i] = BANDWIDTH / (line.cosine.length * frameIntervalSeconds);
    }
    return new Spectrum(frequency, density, freedom, resolution);
  }

  /** Four sums side by side keep the processor's adders busy. */
  private static double squaredModulus(double[] trace, int from, Line line) {
    double[] c = line.cosine;
    double[] s = line.sine;
    double re0 = 0;
    double re1 = 0;
    double im0 = 0;
    double im1 = 0;
    int n = 0;
    for (; n + 1 < c.length; n += 2) {
      double a = trace[from + n];
      double b = trace[from + n + 1];
      re0 += a * c[n];
      im0 += a * s[n];
      re1 += b * c[n + 1];
      im1 += b * s[n + 1];
    }
    for (; n < c.length; n++) {
      re0 += trace[from + n] * c[n];
      im0 += trace[from + n] * s[n];
    }
    double re = re0 + re1;
    double im = im0 + im1;
    return re * re + im * im;
  }
}
