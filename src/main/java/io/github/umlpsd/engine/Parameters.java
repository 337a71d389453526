package io.github.umlpsd.engine;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.engine.decisions.Decisions;
import io.github.umlpsd.engine.saved.GivenClasses;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.pixels.PixelParameters;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spots.SpotParameters;
import io.github.umlpsd.spots.given.Drawn;
import io.github.umlpsd.traces.PhotometryParameters;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a user can choose, as one immutable value. Dialogs, macros and the command line
 * all make it from words, by {@link #of}.
 *
 * @param movie how the movie is read
 * @param spots how spots are found
 * @param photometry how traces are taken
 * @param pixels which pixels of crystals are analysed
 * @param features what the leading classes are made from
 * @param otherFeatures what the classes beside them are made from; empty = none
 * @param clusters how the classes are made
 * @param classes those of another result, if they are to be used instead of new ones
 * @param decisions what was decided by hand about single spots
 * @param spectra how spectra and exponents are estimated
 * @param blinking how ON/OFF statistics are taken
 * @param psdTraces whether the spectrum of every trace is a result
 * @param segments whether the segments between the change points of every trace are a result
 * @param seed start of the random numbers; same seed, same result
 * @param threads 0 = all processors; never changes a result
 * @param output folder of the results; empty = none
 * @param words every parameter that the job uses as text, typed or default, by its word; for the
 *     record
 */
public record Parameters(
    MovieParameters movie,
    SpotParameters spots,
    PhotometryParameters photometry,
    PixelParameters pixels,
    FeatureParameters features,
    Optional<FeatureParameters> otherFeatures,
    ClusterParameters clusters,
    GivenClasses classes,
    Decisions decisions,
    SpectrumParameters spectra,
    BlinkingParameters blinking,
    boolean psdTraces,
    boolean segments,
    long seed,
    int threads,
    Optional<Path> output,
    Map<String, String> words) {

  private static final int MOST_THREADS = 1024;

  /**
   * @throws UserException if the number of threads is not from 0 to 1024
   */
  public Parameters {
    if (threads < 0 || threads > MOST_THREADS) {
      throw new UserException(
          "threads is " + threads + ", but must be from 0 (all) to " + MOST_THREADS + ".");
    }
  }

  /** All defaults. */
  public static Parameters defaults() {
    return of(Map.of());
  }

  /** As {@link #of(JobKind, Map)}, of the analysis of spots. */
  public static Parameters of(Map<? extends UserParameter, String> typed) {
    return of(JobKind.SPOTS, typed);
  }

  /**
   * Reads what a user typed; what is absent or blank takes the job's default.
   *
   * @throws UserException if a word is not understood, or a value is out of its range
   */
  public static Parameters of(JobKind job, Map<? extends UserParameter, String> typed) {
    Map<ParameterKey, String> all = new EnumMap<>(ParameterKey.class);
    for (ParameterKey key : job.keys()) {
      String word = typed.get(key);
      all.put(key, word == null || word.isBlank() ? job.defaultText(key) : word);
    }
    Words words = new Words(all);
    ParameterReader.checkCommonSignal(job, words);
    String output = words.text(ParameterKey.OUTPUT);
    return new Parameters(
        ParameterReader.movie(words),
        ParameterReader.spots(words),
        ParameterReader.photometry(words),
        ParameterReader.pixels(words),
        ParameterReader.features(words),
        ParameterReader.otherFeatures(words),
        ParameterReader.clusters(words),
        GivenClasses.in(words.text(ParameterKey.CLASSES)),
        ParameterReader.decisions(words),
        ParameterReader.spectra(words),
        BlinkingParameters.defaults(),
        words.yes(ParameterKey.PSD_TRACES),
        words.yes(ParameterKey.SEGMENTS),
        words.longWhole(ParameterKey.SEED),
        words.whole(ParameterKey.THREADS),
        output.isEmpty()
            ? Optional.empty()
            : Optional.of(ParameterReader.path(ParameterKey.OUTPUT, output)),
        words.all(job.keys()));
  }

  /** The same with another folder for the results. */
  public Parameters withOutput(Path folder) {
    return with(spots, classes, decisions, threads, Optional.of(folder), words);
  }

  /** The same on another number of threads, which changes no result; 0 = all. */
  public Parameters withThreads(int number) {
    return with(spots, classes, decisions, number, output, words);
  }

  /** The same on an image on which the user has drawn something. */
  public Parameters withDrawn(Drawn drawn) {
    return with(spots.withDrawn(drawn), classes, decisions, threads, output, words);
  }

  /** The same with classes that were read. */
  public Parameters withClasses(GivenClasses given) {
    return with(spots, given, decisions, threads, output, words);
  }

  /**
   * The same with other decisions.
   *
   * @param file where they are or will be written, for the record; empty = nowhere
   */
  public Parameters withDecisions(Decisions others, String file) {
    Map<String, String> otherWords = new LinkedHashMap<>(words);
    otherWords.put(ParameterKey.DECISIONS.word(), file);
    return with(spots, classes, others, threads, output, otherWords);
  }

  private Parameters with(
      SpotParameters otherSpots,
      GivenClasses otherClasses,
      Decisions otherDecisions,
      int otherThreads,
      Optional<Path> otherOutput,
      Map<String, String> otherWords) {
    return new Parameters(
        movie,
        otherSpots,
        photometry,
        pixels,
        features,
        otherFeatures,
        clusters,
        otherClasses,
        otherDecisions,
        spectra,
        blinking,
        psdTraces,
        segments,
        seed,
        otherThreads,
        otherOutput,
        otherWords);
  }

  /**
   * How the spectra of single pixels are estimated: fitted with power+floor where the fit is to be
   * chosen automatically, since a map of chosen laws would show the choice.
   */
  public SpectrumParameters pixelSpectra() {
    return spectra.fit() != Fit.AUTO ? spectra : spectra.withFit(Fit.POWER_FLOOR);
  }

  /** The threads of a job with these parameters. */
  public Workers workers(Progress progress) {
    return new Workers(threads, progress);
  }
}
