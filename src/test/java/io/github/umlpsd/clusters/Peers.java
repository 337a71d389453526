package io.github.umlpsd.clusters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the reference values of scikit-learn, and prepares the traces as their README says. */
public final class Peers {

  private Peers() {}

  /** Rows of a table by the names of its header. */
  public static List<Map<String, String>> table(String name) {
    List<String> lines = lines(name);
    String[] header = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int c = 0; c < header.length; c++) {
        row.put(header[c], cells[c]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** Fixed labels of the 30 traces. */
  public static int[] labels(String name) {
    return table("labels.csv").stream().mapToInt(row -> Integer.parseInt(row.get(name))).toArray();
  }

  public static int count(int[] labels) {
    return Arrays.stream(labels).max().orElseThrow() + 1;
  }

  /** The traces, normalised and binned. */
  public static double[][] observations(String normalisation, int window) {
    return lines("traces.csv").stream()
        .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
        .map(
            trace ->
                normalisation.equals("bin_then_minmax")
                    ? normalise(bin(trace, window, true), "minmax")
                    : bin(normalise(trace, normalisation), window, false))
        .toArray(double[][]::new);
  }

  private static double[] normalise(double[] x, String how) {
    double least = Arrays.stream(x).min().orElseThrow();
    double most = Arrays.stream(x).max().orElseThrow();
    double mean = Arrays.stream(x).average().orElseThrow();
    double sd = Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / x.length);
    return switch (how) {
      case "none" -> x;
      case "max" -> Arrays.stream(x).map(v -> v / most).toArray();
      case "minmax" -> Arrays.stream(x).map(v -> (v - least) / (most - least)).toArray();
      case "zscore" -> Arrays.stream(x).map(v -> (v - mean) / sd).toArray();
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static double[] bin(double[] x, int window, boolean keepRest) {
    int bins = keepRest ? (x.length + window - 1) / window : x.length / window;
    double[] means = new double[bins];
    for (int b = 0; b < bins; b++) {
      int end = Math.min(x.length, (b + 1) * window);
      means[b] = Arrays.stream(x, b * window, end).sum() / (end - b * window);
    }
    return means;
  }

  private static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Peers.class.getResourceAsStream("/peers/" + name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
