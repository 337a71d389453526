package io.github.umlpsd.spectra;

import java.util.ArrayList;
import java.util.List;

/**
 * Welch's method with a window that covers about three periods of each frequency: long windows at
 * low frequencies, many short ones at high frequencies (Frantsuzov, Volkan-Kacso and Janko, Nano
 * Lett. 13, 402, 2013; Podshivaylov et al. 2019).
 *
 * <p>With N frames, frequencies are whole multiples of 1/T, 20 per decade, rounded up, from where
 * three periods fill the longest window to 0.4 / dt. The longest window is 2 floor((N-3)/6) + 1
 * frames, the shortest 101, or the longest if that is shorter; all are Hamming windows that overlap
 * by half. One-sided density: 2 dt times the mean over windows of |sum w s exp(i omega n)|^2 / sum
 * w^2. This is 4 pi times the two-sided density per angular frequency of the cited papers.
 *
 * <p>Windows do not depend on the trace: one instance serves all traces of one length and may be
 * used by several threads.
 */
final class ModifiedWelch implements SpectrumEstimator {
  private static final int FEWEST_WINDOWS = 3;
  private static final double PERIODS = 3;
  private static final int SHORTEST_WINDOW = 101;
  private static final double STEP = 0.05;
  private static final double HIGHEST = 0.4;

  private final List<WelchBank> banks = new ArrayList<>();
  private final double[] frequencyHz;
  private final double[] freedom;
  private final double[] resolutionHz;

  ModifiedWelch(int frames, double frameIntervalSeconds) {
    int longest = 2 * ((frames - FEWEST_WINDOWS) / (2 * FEWEST_WINDOWS)) + 1;
    List<Integer> cycles = cycles(frames, longest);
    List<Integer> windows = new ArrayList<>();
    for (int i = 0; i < cycles.size(); i++) {
      int fitted = 2 * (int) Math.floor(PERIODS * frames / (2.0 * cycles.get(i))) + 1;
      int window = i == 0 ? longest : Math.min(longest, Math.max(fitted, SHORTEST_WINDOW));
      windows.add(window);
    }
    frequencyHz = new double[cycles.size()];
    freedom = new double[cycles.size()];
    resolutionHz = new double[cycles.size()];
    for (int from = 0, to; from < windows.size(); from = to) {
      to = from + 1;
      while (to < windows.size() && windows.get(to).equals(windows.get(from))) {
        to++;
      }
      WelchBank bank =
          new WelchBank(
              frames, frameIntervalSeconds, windows.get(from), cycles.subList(from, to), from);
      banks.add(bank);
      for (int i = from; i < to; i++) {
        frequencyHz[i] = cycles.get(i) / (frames * frameIntervalSeconds);
        freedom[i] = bank.degreesOfFreedom();
        resolutionHz[i] = bank.resolutionHz();
      }
    }
  }

  /** Frequencies in units of 1/T. */
  private static List<Integer> cycles(int frames, int longestWindow) {
    double start = Math.log10(Math.round(PERIODS / longestWindow * frames));
    double end = Math.log10(Math.round(HIGHEST * frames));
    List<Integer> cycles = new ArrayList<>();
    int last = 0;
    for (int j = 0; start + j * STEP <= end + 1e-9; j++) {
      int next = (int) Math.ceil(Math.pow(10, start + j * STEP) - 1e-9);
      if (next > last) {
        cycles.add(next);
        last = next;
      }
    }
    return cycles;
  }

  @Override
  public Spectrum estimate(double[] trace) {
    double[] density = new double[frequencyHz.length];
    for (WelchBank bank : banks) {
      bank.estimate(trace, density);
    }
    return new Spectrum(frequencyHz, density, freedom, resolutionHz);
  }
}
