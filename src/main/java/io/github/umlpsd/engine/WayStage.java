package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.engine.decisions.MatchedDecisions;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.job.Both;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** From traces to one or two classifications, new ones or those of another result. */
final class WayStage {
  private WayStage() {}

  /** All ways to class, without results yet. */
  static List<Classification> all(
      Subject sample,
      MatchedDecisions decisions,
      Parameters parameters,
      Workers workers,
      List<String> warnings) {
    if (parameters.classes().isAsked()) {
      return given(sample, decisions, parameters, workers);
    }
    double[] slopes = sample.time("order", () -> ClassStage.slopes(sample.traces(), workers));
    Subject aside = sample.aside();
    Both<Classification, Optional<Classification>> both =
        Both.of(
            workers,
            2 * sample.memory(parameters, workers).bytes(),
            loud ->
                classify(
                    "",
                    sample,
                    parameters.features(),
                    parameters.clusters().clusters(),
                    decisions,
                    slopes,
                    parameters,
                    loud),
            quiet -> second(aside, decisions.rejections(), slopes, parameters, quiet, warnings));
    sample.watch().add(aside.watch());
    return Stream.concat(Stream.of(both.first()), both.second().stream()).toList();
  }

  /** The classes of another result. */
  static List<Classification> given(
      Subject sample, MatchedDecisions decisions, Parameters parameters, Workers workers) {
    if (parameters.classes().isUnread()) {
      throw new UserException(
          "The classes of " + parameters.classes().folder() + " were not read; give none.");
    }
    List<Classification> ways = new ArrayList<>();
    for (SavedClasses saved : parameters.classes().classifications()) {
      boolean leads = ways.isEmpty();
      String suffix = leads ? "" : Classification.secondSuffix(saved.features().features());
      MatchedDecisions own = leads ? decisions : decisions.rejections();
      Classes classes =
          sample.time(
              "classes" + suffix,
              () -> ClassStage.assign(saved, sample.traces(), own, parameters, workers));
      ways.add(new Classification(suffix, saved.features(), classes, List.of()));
    }
    return ways;
  }

  /** The other way to class, if one is asked for; where it cannot be made, a warning says why. */
  private static Optional<Classification> second(
      Subject sample,
      MatchedDecisions decisions,
      double[] slopes,
      Parameters parameters,
      Workers workers,
      List<String> warnings) {
    Optional<FeatureParameters> features = parameters.otherFeatures();
    if (features.isEmpty()) {
      return Optional.empty();
    }
    boolean published = features.get().features().isTraceOnly();
    if (!published && sample.traces().frames() < FeatureExtractor.FEWEST_FRAMES) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The traces have %d frames; classes by switching need at least %d and are left out.",
              sample.traces().frames(),
              FeatureExtractor.FEWEST_FRAMES));
      return Optional.empty();
    }
    try {
      return Optional.of(
          classify(
              Classification.secondSuffix(features.get().features()),
              sample,
              features.get(),
              OptionalInt.empty(),
              decisions,
              slopes,
              parameters,
              workers));
    } catch (UserException e) {
      warnings.add(
          "There are no classes of the features "
              + features.get().features()
              + ": "
              + e.getMessage());
      return Optional.empty();
    }
  }

  /** Classes without results yet. */
  static Classification classify(
      String suffix,
      Subject sample,
      FeatureParameters features,
      OptionalInt clusters,
      MatchedDecisions decisions,
      double[] slopes,
      Parameters parameters,
      Workers workers) {
    ClassStage stage =
        new ClassStage(
            sample.traces(),
            sample.crystals().map(Crystals::mask),
            features,
            clusters,
            decisions,
            parameters,
            workers);
    Profiles profiles = sample.time("profiles" + suffix, stage::profiles);
    Choice choice = sample.time("choice" + suffix, () -> stage.choose(profiles));
    Classes classes =
        sample.time("classes" + suffix, () -> stage.classify(profiles, choice, slopes));
    return new Classification(suffix, features, classes, List.of());
  }
}
