package io.github.umlpsd.engine.given;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.features.Normalization;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.pixels.MaskRule;
import io.github.umlpsd.spectra.Estimator;
import io.github.umlpsd.traces.tables.TableFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What can be said of parameters before anything is done with them. */
public final class GivenParameters {
  /** Frames this long, in s, are rare; the same number of milliseconds is not. */
  private static final double SLOW_SECONDS = 5;

  private static final List<ParameterKey> OF_DETECTION =
      List.of(
          ParameterKey.QUALITY, ParameterKey.DETECTOR, ParameterKey.SUBPIXEL, ParameterKey.MEDIAN);

  private static final List<ParameterKey> OF_WINDOWS =
      List.of(ParameterKey.BINS, ParameterKey.NORMALIZE, ParameterKey.BIN_ORDER);

  private GivenParameters() {}

  /** Sentences on values that look like mistakes, and on those that have no effect. */
  public static List<String> warnings(Parameters parameters) {
    return Stream.concat(slowFrames(parameters).stream(), ineffective(parameters).stream())
        .toList();
  }

  /** Of a frame interval in seconds that looks like one in milliseconds. */
  static List<String> slowFrames(Parameters parameters) {
    double given = parameters.movie().frameIntervalSeconds();
    return given < SLOW_SECONDS
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "The frame interval was given as %s s; if that many milliseconds are meant, give"
                    + " frame_interval as %s.",
                TableFacts.number(given),
                TableFacts.number(given / 1000)));
  }

  /** Of parameters that a user gave and that nothing asks for, because of others given too. */
  static List<String> ineffective(Parameters parameters) {
    Map<ParameterKey, String> reasons = new EnumMap<>(ParameterKey.class);
    if (parameters.pixels().rule() != MaskRule.VALUE
        && parameters.pixels().thresholdCounts() != 0) {
      reasons.put(ParameterKey.THRESHOLD, "only mask=value asks for it");
    }
    if (parameters.spectra().estimator() != Estimator.PERIODOGRAM) {
      reasons.put(ParameterKey.TAPER, "only estimator=periodogram has a choice of it");
    }
    if (!parameters.spots().given().isEmpty()) {
      for (ParameterKey key : OF_DETECTION) {
        reasons.put(key, "the spots are given");
      }
    }
    if (!parameters.classes().isAsked()
        && !parameters.features().features().usesWindow()
        && parameters.otherFeatures().stream().noneMatch(other -> other.features().usesWindow())) {
      for (ParameterKey key : OF_WINDOWS) {
        reasons.put(key, "of the features only trace has windows");
      }
    }
    parameters.classes().classifications().stream()
        .limit(1)
        .forEach(classes -> reasons.putAll(beside(classes, parameters)));
    return reasons.entrySet().stream()
        .filter(reason -> !word(parameters, reason.getKey()).isEmpty())
        .map(
            reason ->
                String.format(
                    Locale.ROOT,
                    "%s is %s, but %s: it has no effect.",
                    reason.getKey().word(),
                    word(parameters, reason.getKey()),
                    reason.getValue()))
        .toList();
  }

  /** What classes that are given leave no choice of. */
  private static Map<ParameterKey, String> beside(SavedClasses classes, Parameters parameters) {
    Map<ParameterKey, String> reasons = new EnumMap<>(ParameterKey.class);
    String folder = "the classes of " + parameters.classes().folder() + " ";
    int number = classes.classes().size();
    if (parameters.clusters().clusters().orElse(number) != number) {
      reasons.put(ParameterKey.CLUSTERS, folder + "are " + number);
    }
    if (classes.features().features().usesWindow()
        && !parameters.features().bins().chosen().equals(List.of(classes.windowFrames()))) {
      reasons.put(
          ParameterKey.BINS, folder + "have windows of " + classes.windowFrames() + " frames");
    }
    Normalization normalization = classes.features().normalization();
    if (normalization != parameters.features().normalization()) {
      reasons.put(ParameterKey.NORMALIZE, folder + "are of normalize=" + normalization.key());
    }
    return reasons;
  }

  /** What was given; empty if that is what it is by default. */
  private static String word(Parameters parameters, ParameterKey key) {
    String word = parameters.words().getOrDefault(key.word(), key.defaultText());
    return word.equalsIgnoreCase(key.defaultText()) ? "" : word;
  }
}
