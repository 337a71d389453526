package io.github.umlpsd.engine;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.traces.TraceSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Traces as one class of a table, for tests of what is told of them. */
final class OneClass {
  private OneClass() {}

  /**
   * Warnings that hold these words.
   *
   * @param more parameters of spectra and the like
   */
  static List<String> told(
      double frameIntervalSeconds,
      double[][] counts,
      Map<ParameterKey, String> more,
      String words) {
    Map<ParameterKey, String> given =
        new HashMap<>(
            Map.of(
                ParameterKey.CLUSTERS, "1",
                ParameterKey.EPOCHS, "1",
                ParameterKey.BINS, "10",
                ParameterKey.FEATURES, "trace"));
    given.putAll(more);
    TraceSet traces = TraceSet.of(frameIntervalSeconds, counts);
    return UmlPsd.analyze("", traces, Parameters.of(given), Progress.NONE).warnings().stream()
        .filter(warning -> warning.contains(words))
        .toList();
  }
}
