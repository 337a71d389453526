package io.github.umlpsd.spectra;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reference values of scipy, as their README describes. */
final class PeerTables {
  static final double FRAME_INTERVAL = 0.03;

  private PeerTables() {}

  /** Rows of a table, split into cells; with the header, if it has one. */
  static List<String[]> rows(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PeerTables.class.getResourceAsStream("/peers/" + name), StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.split(",")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** [trace][frame]. */
  static double[][] traces() {
    return rows("traces.csv").stream()
        .map(cells -> Arrays.stream(cells).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  /** scipy.signal.periodogram with its defaults. */
  static Spectrum periodogram(double[] trace) {
    return Estimators.periodogram(Taper.BOXCAR, trace.length, FRAME_INTERVAL)
        .estimate(Detrending.of(trace, Detrend.CONSTANT).values());
  }
}
