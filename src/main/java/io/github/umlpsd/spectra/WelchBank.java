package io.github.umlpsd.spectra;

import java.util.List;

/**
 * The frequencies of the modified Welch method that share a window length.
 *
 * <p>Windows are symmetric, so that with the middle frame as origin of time the cosine meets only
 * sums, the sine only differences of frames at equal distance. These are made once for all
 * frequencies of the bank, which halves the work. They are laid out such that the innermost loop
 * runs over windows, which the processor takes several at a time.
 */
final class WelchBank {
  /** A frequency alone gains nothing from sums and differences that are kept. */
  private static final int FEWEST_SHARED = 3;

  private final double frameIntervalSeconds;
  private final int half;
  private final int[] middles;
  private final int first;
  private final double[][] cosine;
  private final double[][] sine;
  private final double power;
  private final double fourthPower;
  private final ThreadLocal<Folded> folded;

  /** Sums and differences of frames at equal distance from the middles of windows, by distance. */
  private record Folded(double[][] sums, double[][] differences) {}

  /**
   * @param window length, odd
   * @param cycles frequencies in units of 1/T
   * @param first place of the first frequency in the spectrum
   */
  WelchBank(int frames, double frameIntervalSeconds, int window, List<Integer> cycles, int first) {
    this.frameIntervalSeconds = frameIntervalSeconds;
    this.half = (window - 1) / 2;
    this.first = first;
    this.middles = new int[(int) Math.floor(2.0 * frames / window - 1)];
    for (int w = 0; w < middles.length; w++) {
      middles[w] = (int) ((long) w * window / 2) + half;
    }
    this.cosine = new double[cycles.size()][half + 1];
    this.sine = new double[cycles.size()][half + 1];
    double squares = 0;
    double fourth = 0;
    for (int m = 0; m <= half; m++) {
      double taper = 0.54 + 0.46 * Math.cos(Math.PI * m / half);
      double square = taper * taper * (m == 0 ? 1 : 2);
      squares += square;
      fourth += square * taper * taper;
      for (int f = 0; f < cosine.length; f++) {
        double phase = 2 * Math.PI * ((long) cycles.get(f) * m % frames) / frames;
        cosine[f][m] = taper * Math.cos(phase);
        sine[f][m] = taper * Math.sin(phase);
      }
    }
    this.power = squares;
    this.fourthPower = fourth;
    // Fresh ones for each trace would be most of the memory that spectra ask for.
    this.folded =
        ThreadLocal.withInitial(
            () ->
                new Folded(
                    new double[half + 1][middles.length], new double[half + 1][middles.length]));
  }

  /** 36 n^2 / (19 n - 1) for n windows that overlap by half. */
  double degreesOfFreedom() {
    double n = middles.length;
    return 36 * n * n / (19 * n - 1);
  }

  /** Width of the window's spectrum. */
  double resolutionHz() {
    return fourthPower / (power * power) / frameIntervalSeconds;
  }

  /** Writes the densities of the bank's frequencies to their places. */
  void estimate(double[] trace, double[] density) {
    double scale = 2 * frameIntervalSeconds / middles.length / power;
    if (cosine.length < FEWEST_SHARED) {
      for (int f = 0; f < cosine.length; f++) {
        double sum = 0;
        for (int middle : middles) {
          sum += squaredModulus(trace, middle, cosine[f], sine[f]);
        }
        density[first + f] = scale * sum;
      }
      return;
    }
    Folded rows = fold(trace);
    for (int f = 0; f < cosine.length; f++) {
      density[first + f] =
          scale * (squares(rows.sums, cosine[f]) + squares(rows.differences, sine[f]));
    }
  }

  /** Valid until this thread's next call. */
  private Folded fold(double[] trace) {
    Folded rows = folded.get();
    double[][] sums = rows.sums;
    double[][] differences = rows.differences;
    for (int w = 0; w < middles.length; w++) {
      int middle = middles[w];
      sums[0][w] = trace[middle];
      for (int m = 1; m <= half; m++) {
        double later = trace[middle + m];
        double earlier = trace[middle - m];
        sums[m][w] = later + earlier;
        differences[m][w] = later - earlier;
      }
    }
    return rows;
  }

  /** Sum over windows of the square of the weighted sum of their rows. */
  private static double squares(double[][] rows, double[] weights) {
    double[] sums = new double[rows[0].length];
    int m = 0;
    for (; m + 3 < rows.length; m += 4) {
      addRows(sums, rows[m], rows[m + 1], rows[m + 2], rows[m + 3], weights, m);
    }
    for (; m < rows.length; m++) {
      for (int w = 0; w < sums.length; w++) {
        sums[w] += weights[m] * rows[m][w];
      }
    }
    double total = 0;
    for (double sum : sums) {
      total += sum * sum;
    }
    return total;
  }

  private static void addRows(
      double[] sums, double[] a, double[] b, double[] c, double[] d, double[] weights, int m) {
    double wa = weights[m];
    double wb = weights[m + 1];
    double wc = weights[m + 2];
    double wd = weights[m + 3];
    for (int w = 0; w < sums.length; w++) {
      sums[w] += (wa * a[w] + wb * b[w]) + (wc * c[w] + wd * d[w]);
    }
  }

  private static double squaredModulus(double[] trace, int middle, double[] cosine, double[] sine) {
    double re = cosine[0] * trace[middle];
    double re1 = 0;
    double im = 0;
    double im1 = 0;
    int m = 1;
    // Two sums side by side keep the processor's adders busy.
    for (; m + 1 < cosine.length; m += 2) {
      double later = trace[middle + m];
      double earlier = trace[middle - m];
      re += cosine[m] * (later + earlier);
      im += sine[m] * (later - earlier);
      later = trace[middle + m + 1];
      earlier = trace[middle - m - 1];
      re1 += cosine[m + 1] * (later + earlier);
      im1 += sine[m + 1] * (later - earlier);
    }
    for (; m < cosine.length; m++) {
      re += cosine[m] * (trace[middle + m] + trace[middle - m]);
      im += sine[m] * (trace[middle + m] - trace[middle - m]);
    }
    re += re1;
    im += im1;
    return re * re + im * im;
  }
}
