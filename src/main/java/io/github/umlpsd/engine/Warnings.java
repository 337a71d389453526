package io.github.umlpsd.engine;

import io.github.umlpsd.blinking.Bleaching;
import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.clusters.ClassBrightness;
import io.github.umlpsd.engine.saved.Assignment;
import io.github.umlpsd.features.Exclusion;
import io.github.umlpsd.features.Normalization;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.spectra.law.ClassLaws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a user should know about classes and spectra, one sentence each. */
final class Warnings {
  /** Adjusted Rand index from which two ways to class count as the same. */
  private static final double AGREEMENT = 0.7;

  /** So many traces that cannot be compared are named one by one. */
  private static final int MOST_NAMED = 10;

  /** Fewer traces with a third level, or that bleached, are not worth a word. */
  private static final int FEWEST_UNLIKE = 3;

  /** Part of the traces with two states that must be so to be told. */
  private static final double UNLIKE_SHARE = 0.1;

  private Warnings() {}

  /**
   * Of a classification.
   *
   * @param given number of classes that the user asked for; empty = as proposed
   * @param titles of single traces
   */
  static List<String> of(
      Classification classification, OptionalInt given, String noun, IntFunction<String> titles) {
    Classes classes = classification.classes();
    List<String> warnings = new ArrayList<>(exclusions(classes.excluded(), noun, titles));
    int asked = given.orElse(classes.choice().clusters());
    if (classes.given().isEmpty() && classes.count() < asked) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d classes were asked for, but the %ss give only %d.",
              asked,
              noun,
              classes.count()));
    }
    if (!classes.windowsLeftOut().isEmpty()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Windows of %s frames were left out, since the %ss would give more than %d million"
                  + " numbers; name them in bins to have them.",
              classes.windowsLeftOut().toString().replaceAll("[\\[\\]]", ""),
              noun,
              ObservationSource.MOST_NUMBERS / 1_000_000));
    }
    warnings.addAll(samples(classes, noun));
    return warnings;
  }

  /** Of profiles and a number of classes that rest on some of very many observations. */
  private static List<String> samples(Classes classes, String noun) {
    return classes.profiles().windows().stream()
        .filter(profile -> profile.used() < profile.observations())
        .limit(1)
        .map(
            profile ->
                String.format(
                    Locale.ROOT,
                    "The profiles, from which the window is chosen, are those of a random sample"
                        + " of %d of the %d %ss; the classes are those of all.",
                    profile.used(),
                    profile.observations(),
                    noun))
        .toList();
  }

  /** Of pixels whose neighbours are no separate observations. */
  static List<String> neighbours(Classification classification) {
    return classification
        .classes()
        .separate()
        .filter(pixels -> pixels.spacing() > 1)
        .map(
            pixels ->
                String.format(
                    Locale.ROOT,
                    "Neighbouring pixels have much of their traces together: the number of %s rests on"
                        + " %d pixels at a time that are at least %d apart.",
                    classification.title(),
                    pixels.count(),
                    pixels.spacing()))
        .stream()
        .toList();
  }

  /** Of traces that do not fit into classes of another result. */
  static List<String> strangers(Classification classification, String noun) {
    Optional<Assignment> given = classification.classes().given();
    return given.filter(found -> found.strangers() > 0).stream()
        .map(
            found ->
                String.format(
                    Locale.ROOT,
                    "%s %s unlike those that the %s were made of (column %s).",
                    Count.among(found.strangers(), found.labels().length, noun),
                    Count.verb(found.strangers(), "is", "are"),
                    classification.title(),
                    classification.named("fits_class")))
        .toList();
  }

  /** Of classes of another result in which the height of traces counts. */
  static List<String> scale(Classification classification) {
    return classification.classes().given().isPresent()
            && classification.features().features().usesWindow()
            && classification.features().normalization() == Normalization.NONE
        ? List.of(
            "The classes were made of traces as they are (normalize=none), so that they fit only"
                + " traces in the same unit, of the same aperture, background and light; nothing"
                + " checks that.")
        : List.of();
  }

  /** Which traces cannot be compared, and why. */
  static List<String> exclusions(
      List<Exclusion> excluded, String noun, IntFunction<String> titles) {
    if (excluded.size() <= MOST_NAMED) {
      return excluded.stream()
          .map(e -> titles.apply(e.trace()) + " " + e.reason().text() + ".")
          .toList();
    }
    Map<Exclusion.Reason, Long> counts =
        excluded.stream().collect(Collectors.groupingBy(Exclusion::reason, Collectors.counting()));
    List<String> sentences = new ArrayList<>();
    for (Exclusion.Reason reason : Exclusion.Reason.values()) {
      if (counts.containsKey(reason)) {
        sentences.add(
            String.format(
                Locale.ROOT,
                "%s %s no class, since each %s.",
                Count.of(counts.get(reason), noun),
                Count.verb(counts.get(reason), "has", "have"),
                reason.text()));
      }
    }
    return sentences;
  }

  /** Of classes that follow the brightness of their members. */
  static List<String> brightness(Classification classification, Members members) {
    return ClassBrightness.of(classification.classes().labels(), members.brightLevels())
        .flatMap(found -> found.warning(classification.title()))
        .stream()
        .toList();
  }

  /** Of a class whose exponents are of two laws, or whose mean spectrum has another one. */
  static List<String> laws(Classification classification, Members members) {
    Classes classes = classification.classes();
    return new ClassLaws(
            classification.results().stream()
                .map(result -> result.spectrum().flatMap(ClassSpectrum::fit))
                .toList(),
            IntStream.range(0, classes.count())
                .mapToObj(label -> members.laws(classes.members(label)))
                .toList())
        .warnings(classification.title());
  }

  /** Of two classifications that differ. */
  static List<String> disagreement(OptionalDouble agreement) {
    return agreement.isEmpty() || agreement.getAsDouble() >= AGREEMENT
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "The published classes and those by switching differ (adjusted Rand index %.2f);"
                    + " look at both.",
                agreement.getAsDouble()));
  }

  /** Of exponents that most traces do not have, with the most frequent reason. */
  static List<String> exponents(Members members, String noun) {
    Map<String, Long> reasons =
        members.spectra().stream()
            .filter(spectrum -> spectrum.fit().isEmpty())
            .collect(
                Collectors.groupingBy(
                    TraceSpectrum::reason, LinkedHashMap::new, Collectors.counting()));
    long without = reasons.values().stream().mapToLong(n -> n).sum();
    return reasons.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(reason -> 2 * without > members.spectra().size())
        .map(
            reason ->
                String.format(
                    Locale.ROOT,
                    "%s %s no exponent%s",
                    Count.among(without, members.spectra().size(), noun),
                    Count.verb(without, "has", "have"),
                    reason.getKey().isEmpty()
                        ? "."
                        : ", " + reason.getValue() + " of them since: " + reason.getKey()))
        .stream()
        .toList();
  }

  /**
   * Of traces that have a third level, which belongs to either of their two states.
   *
   * @param segments whether the job can write the segments of traces
   */
  static List<String> greyStates(Members members, String noun, boolean segments) {
    String remedy =
        segments
            ? "; compare their levels and segments (segments=yes) instead."
            : "; compare their levels and exponents instead.";
    return ofTwoStates(
        members,
        noun,
        blinking -> blinking.levels().orElse(0) > 2,
        "have three levels or more: what is between dark and bright counts as ON in some and as OFF"
            + " in others, so that ON fractions and dwell times differ for that"
            + remedy);
  }

  /** Of traces that bleached, whose ON fractions and spectra are not of blinking alone. */
  static List<String> bleached(Members members, String noun) {
    return ofTwoStates(
        members,
        noun,
        blinking -> blinking.bleachingSeconds().value().isPresent(),
        "bleached: their ON fractions, autocorrelations and spectra count the dark frames after it,"
            + " while dwell times, mean times, rates and correlation times end with it.");
  }

  /** Of traces that begin dark for longer than blinking explains. */
  static List<String> late(Members members, BlinkingParameters parameters, String noun) {
    Predicate<ChangePoints> late =
        Bleaching.appearsLate(
            members.blinking().stream()
                .flatMap(Optional::stream)
                .flatMap(blinking -> blinking.changePoints().value().stream())
                .toList(),
            parameters);
    return ofTwoStates(
        members,
        noun,
        blinking -> blinking.changePoints().value().filter(late).isPresent(),
        "are dark at the start for longer than their blinking explains, as emitters that bind or"
            + " are switched on during the movie: mean OFF times, rates, ON fractions and spectra"
            + " count the dark frames before their first light; compare a part of the movie in"
            + " which all are there (first_frame).");
  }

  private static List<String> ofTwoStates(
      Members members, String noun, Predicate<BlinkingStatistics> unlike, String told) {
    List<BlinkingStatistics> twoStates =
        members.blinking().stream()
            .flatMap(Optional::stream)
            .filter(blinking -> blinking.onFraction().isPresent())
            .toList();
    long found = twoStates.stream().filter(unlike).count();
    return found < FEWEST_UNLIKE || found < UNLIKE_SHARE * twoStates.size()
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "%d of %d %ss with two states %s",
                found,
                twoStates.size(),
                noun,
                told));
  }

  /** Of pixels without an exponent. */
  static List<String> floors(Members members) {
    int dominated = members.floorDominated();
    return dominated == 0
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "%s %s mostly noise; %s no exponent in the maps.",
                Count.among(dominated, members.spectra().size(), "pixel"),
                Count.verb(dominated, "is", "are"),
                Count.verb(dominated, "it has", "they have")));
  }
}
