package io.github.umlpsd.features;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which features make up an observation.
 *
 * @param kinds side by side, in this order, without repetition
 * @param betweenLaws whether the columns are replaced by the directions in which laws of blinking
 *     differ most, in units of how far traces of one law differ
 */
public record FeatureSpec(List<FeatureKind> kinds, boolean betweenLaws) {
  private static final String COMBINED = "combined";

  public FeatureSpec {
    kinds = List.copyOf(new LinkedHashSet<>(kinds));
    if (kinds.isEmpty()) {
      throw new UserException("features is empty; give at least one, for example trace.");
    }
  }

  /** The binned and normalised trace, as published. */
  public static FeatureSpec trace() {
    return new FeatureSpec(List.of(FeatureKind.TRACE), false);
  }

  /** Trend, power spectrum, histogram and activity, along what tells laws of blinking apart. */
  public static FeatureSpec combined() {
    return new FeatureSpec(
        List.of(FeatureKind.TREND, FeatureKind.PSD, FeatureKind.HISTOGRAM, FeatureKind.ACTIVITY),
        true);
  }

  /**
   * Reads {@code combined}, or kinds joined by {@code +} such as {@code trend+psd}.
   *
   * @throws UserException if a word is not known
   */
  public static FeatureSpec parse(String text) {
    if (text.trim().toLowerCase(Locale.ROOT).equals(COMBINED)) {
      return combined();
    }
    List<FeatureKind> kinds = new ArrayList<>();
    for (String word : text.split("\\+", -1)) {
      kinds.add(
          Arrays.stream(FeatureKind.values())
              .filter(kind -> kind.key().equals(word.trim().toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(() -> unknown(word)));
    }
    return new FeatureSpec(kinds, false);
  }

  private static UserException unknown(String word) {
    return new UserException(
        String.format(
            Locale.ROOT,
            "features has '%s'; give %s, or one or more of %s, joined by '+'.",
            word.trim(),
            COMBINED,
            String.join(", ", Keyed.keys(FeatureKind.class))));
  }

  /** Whether the observations depend on the bin window. */
  public boolean usesWindow() {
    return kinds.contains(FeatureKind.TRACE);
  }

  /** Whether an observation is the binned and normalised trace and nothing else. */
  public boolean isTraceOnly() {
    return kinds.equals(List.of(FeatureKind.TRACE)) && !betweenLaws;
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return equals(combined())
        ? COMBINED
        : kinds.stream().map(FeatureKind::key).collect(Collectors.joining("+"));
  }
}
