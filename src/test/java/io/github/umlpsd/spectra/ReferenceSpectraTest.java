package io.github.umlpsd.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.spectra.law.LineFit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spectra against scipy's. */
class ReferenceSpectraTest {
  private static final double DT = PeerTables.FRAME_INTERVAL;

  @Test
  void periodogramsOfAllTraces() {
    double[][] traces = PeerTables.traces();
    List<String[]> table = PeerTables.rows("psd.csv");
    for (int i = 0; i < traces.length; i++) {
      Spectrum spectrum = PeerTables.periodogram(traces[i]);
      assertEquals(table.size() - 2, spectrum.size());
      double tolerance = 1e-9 * Arrays.stream(spectrum.density()).max().orElseThrow();
      for (int k = 1; k <= spectrum.size(); k++) {
        String[] row = table.get(k + 1);
        assertEquals(Double.parseDouble(row[0]), spectrum.frequencyHz()[k - 1], 1e-9);
        assertEquals(Double.parseDouble(row[i + 1]), spectrum.density()[k - 1], tolerance);
      }
    }
  }

  @Test
  void windowsDetrendingLengthsAndWelch() {
    double[][] traces = PeerTables.traces();
    int compared = 0;
    List<String[]> table = PeerTables.rows("psd_variants.csv");
    for (String[] row : table.subList(1, table.size())) {
      int k = Integer.parseInt(row[2]);
      if (k > 0) {
        Spectrum spectrum = variant(row[0], traces[Integer.parseInt(row[1])]);
        double tolerance = 1e-9 * Arrays.stream(spectrum.density()).max().orElseThrow();
        assertEquals(Double.parseDouble(row[3]), spectrum.frequencyHz()[k - 1], 1e-9, row[0]);
        assertEquals(Double.parseDouble(row[4]), spectrum.density()[k - 1], tolerance, row[0]);
        compared++;
      }
    }
    assertTrue(compared > 1_800);
  }

  private static Spectrum variant(String name, double[] trace) {
    double[] centred = Detrending.of(trace, Detrend.CONSTANT).values();
    int n = trace.length;
    return switch (name) {
      case "boxcar_constant_density" -> PeerTables.periodogram(trace);
      case "boxcar_nodetrend" -> boxcar(Detrending.of(trace, Detrend.NONE).values());
      case "boxcar_linear" -> boxcar(Detrending.of(trace, Detrend.LINEAR).values());
      case "boxcar_spectrum" -> scaled(boxcar(centred), 1 / (n * DT));
      case "hann_constant" -> Estimators.periodogram(Taper.HANN, n, DT).estimate(centred);
      case "first999_odd" -> PeerTables.periodogram(Arrays.copyOf(trace, 999));
      case "mean_normalised" -> {
        double mean = Arrays.stream(trace).average().orElseThrow();
        yield boxcar(Arrays.stream(centred).map(x -> x / mean).toArray());
      }
      case "nfft1024_zero_padded" -> {
        double[] padded = Arrays.copyOf(Taper.BOXCAR.values(n), 1024);
        yield new Periodogram(DT, new double[][] {padded}, 1024, false)
            .estimate(Arrays.copyOf(centred, 1024));
      }
      case "welch_hann_256_50" -> Estimators.welch(256, DT).estimate(trace);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Spectrum boxcar(double[] values) {
    return Estimators.periodogram(Taper.BOXCAR, values.length, DT).estimate(values);
  }

  private static Spectrum scaled(Spectrum s, double factor) {
    double[] density = Arrays.stream(s.density()).map(d -> d * factor).toArray();
    return new Spectrum(s.frequencyHz(), density, s.degreesOfFreedom(), s.resolutionHz());
  }

  @Test
  void straightLines() {
    double[][] traces = PeerTables.traces();
    List<String[]> table = PeerTables.rows("beta.csv");
    for (String[] row : table.subList(1, table.size())) {
      Spectrum spectrum = PeerTables.periodogram(traces[Integer.parseInt(row[0])]);
      check(row, 5, 6, spectrum, Double.parseDouble(row[2]), Double.parseDouble(row[3]));
      LineFit line = line(spectrum, Double.parseDouble(row[2]), Double.parseDouble(row[3]));
      assertEquals(Double.parseDouble(row[7]), line.determination(), 1e-9);
      assertEquals(Double.parseDouble(row[8]), line.slopeError(), 1e-9);
    }
  }

  @Test
  void linesOfClassMeans() {
    double[][] traces = PeerTables.traces();
    List<String[]> labels = PeerTables.rows("labels.csv");
    List<String[]> table = PeerTables.rows("class_mean_psd_beta.csv");
    for (String[] row : table.subList(1, table.size())) {
      int column = Arrays.asList(labels.get(0)).indexOf(row[0]);
      SpectrumSum sum = new SpectrumSum();
      for (int i = 0; i < traces.length; i++) {
        if (labels.get(i + 1)[column].equals(row[1])) {
          sum.add(PeerTables.periodogram(traces[i]));
        }
      }
      double[] range = range(row[3]);
      check(row, 4, 5, sum.mean(), range[0], range[1]);
    }
  }

  private static double[] range(String name) {
    return switch (name) {
      case "all_positive" -> new double[] {0.01, 1e9};
      case "without_nyquist" -> new double[] {0.01, 16.665};
      case "0.1-1Hz" -> new double[] {0.09, 1.01};
      case "0.05-5Hz" -> new double[] {0.04, 5.01};
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static void check(
      String[] row, int beta, int amplitude, Spectrum spectrum, double low, double high) {
    LineFit line = line(spectrum, low, high);
    assertEquals(Double.parseDouble(row[beta]), -line.slope(), 1e-9);
    assertEquals(Double.parseDouble(row[amplitude]), line.intercept(), 1e-9);
  }

  /** Ordinary least squares in decimal logarithms. */
  private static LineFit line(Spectrum spectrum, double low, double high) {
    int[] used =
        java.util.stream.IntStream.range(0, spectrum.size())
            .filter(i -> spectrum.frequencyHz()[i] >= low && spectrum.frequencyHz()[i] <= high)
            .filter(i -> spectrum.density()[i] > 0)
            .toArray();
    double[] x =
        Arrays.stream(used).mapToDouble(i -> Math.log10(spectrum.frequencyHz()[i])).toArray();
    double[] y = Arrays.stream(used).mapToDouble(i -> Math.log10(spectrum.density()[i])).toArray();
    double[] weights = new double[used.length];
    Arrays.fill(weights, 1);
    return LineFit.of(x, y, weights);
  }
}
