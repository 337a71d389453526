package io.github.umlpsd.engine;

import io.github.umlpsd.blinking.Autocorrelation;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.ClassAutocorrelation;
import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.pixels.PixelPipeline;
import io.github.umlpsd.pixels.PixelSettings;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.traces.TraceExtractor;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The whole method: movie, spots, traces, classes, and the spectra of the raw traces class by class
 * (Mukherjee et al., Nat. Commun. 2026, doi 10.1038/s41467-026-68939-7).
 *
 * <p>Same input, parameters and seed give the same result at any number of threads.
 */
public final class UmlPsd {
  private UmlPsd() {}

  /**
   * Profiles over windows and numbers of classes, with the choice that follows from them.
   *
   * @param warnings what a user should know, one sentence each
   */
  public record ProfiledChoice(Profiles profiles, Choice choice, List<String> warnings) {}

  private record Measured(Field field, TraceSet traces) {}

  /**
   * Analyses a movie.
   *
   * @param plugins where TrackMate is looked for
   * @throws UserException if the movie or a parameter is wrong
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static Analysis analyze(
      Movie movie, Parameters parameters, ClassLoader plugins, Progress progress) {
    Workers workers = parameters.workers(progress);
    Stopwatch watch = new Stopwatch();
    Measured measured = measure(movie, parameters, plugins, workers, watch);
    return analyze(
        movie.name(),
        Optional.of(measured.field()),
        measured.traces(),
        parameters,
        workers,
        watch,
        FieldStage.warnings(movie, measured.field()));
  }

  /** Analyses traces that were taken elsewhere. */
  public static Analysis analyze(
      String name, TraceSet traces, Parameters parameters, Progress progress) {
    Workers workers = parameters.workers(progress);
    return analyze(
        name, Optional.empty(), traces, parameters, workers, new Stopwatch(), new ArrayList<>());
  }

  private static Analysis analyze(
      String name,
      Optional<Field> field,
      TraceSet traces,
      Parameters parameters,
      Workers workers,
      Stopwatch watch,
      List<String> warnings) {
    ClassStage stage = new ClassStage(traces, parameters, workers);
    Profiles profiles = watch.time("profiles", stage::profiles);
    Choice choice = watch.time("choice", () -> stage.choose(profiles));
    Classes classes = watch.time("classes", () -> stage.classify(profiles, choice));
    List<TraceSpectrum> spectra =
        watch.time("spectra", () -> SpectrumAnalyzer.ofAll(traces, parameters.spectra(), workers));
    List<BlinkingStatistics> blinking =
        watch.time(
            "blinking", () -> BlinkingStatistics.ofAll(traces, parameters.blinking(), workers));
    List<Optional<ClassSpectrum>> classSpectra =
        watch.time("class spectra", () -> classSpectra(traces, classes, spectra, parameters));
    List<List<BlinkingStatistics>> byClass = byClass(classes, blinking);
    List<ClassBlinking> classBlinking =
        watch.time(
            "class blinking",
            () ->
                byClass.stream()
                    .map(members -> ClassBlinking.of(members, parameters.blinking()))
                    .toList());
    List<Optional<Autocorrelation>> classCorrelations =
        byClass.stream().map(ClassAutocorrelation::of).toList();
    warnings.addAll(ClassStage.warnings(classes, parameters));
    return new Analysis(
        name,
        parameters,
        field,
        traces,
        classes,
        spectra,
        blinking,
        classSpectra,
        classBlinking,
        classCorrelations,
        List.copyOf(warnings),
        watch.seconds());
  }

  /** Only the profiles of a movie, and what window and number of classes follow from them. */
  public static ProfiledChoice profiles(
      Movie movie, Parameters parameters, ClassLoader plugins, Progress progress) {
    Workers workers = parameters.workers(progress);
    Measured measured = measure(movie, parameters, plugins, workers, new Stopwatch());
    List<String> warnings = FieldStage.warnings(movie, measured.field());
    return profiles(measured.traces(), parameters, workers, warnings);
  }

  /**
   * Analyses crystals pixel by pixel.
   *
   * @param given pixels that the user marked, width x height; empty = all
   * @return one analysis of all crystals, or one of each
   * @throws UserException if the movie or a parameter is wrong
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static List<PixelAnalysis> analyzePixels(
      Movie movie, Optional<boolean[]> given, Parameters parameters, Progress progress) {
    PixelSettings settings =
        new PixelSettings(
            parameters.movie().drift(),
            parameters.pixels(),
            parameters.features(),
            parameters.clusters(),
            parameters.spectra(),
            parameters.blinking(),
            parameters.seed());
    return PixelPipeline.analyze(movie, given, settings, parameters.workers(progress));
  }

  /** Only the profiles of traces, and what window and number of classes follow from them. */
  public static ProfiledChoice profiles(TraceSet traces, Parameters parameters, Progress progress) {
    return profiles(traces, parameters, parameters.workers(progress), new ArrayList<>());
  }

  private static ProfiledChoice profiles(
      TraceSet traces, Parameters parameters, Workers workers, List<String> warnings) {
    ClassStage stage = new ClassStage(traces, parameters, workers);
    Profiles profiles = stage.profiles();
    Choice choice = stage.choose(profiles);
    warnings.addAll(stage.exclusions(choice));
    return new ProfiledChoice(profiles, choice, List.copyOf(warnings));
  }

  private static Measured measure(
      Movie movie, Parameters parameters, ClassLoader plugins, Workers workers, Stopwatch watch) {
    Field field = watch.time("spots", () -> FieldStage.find(movie, parameters, plugins, workers));
    TraceSet traces =
        watch.time(
            "traces",
            () ->
                TraceExtractor.extract(
                    movie, field.measuredSpots(), parameters.photometry(), field.drift(), workers));
    return new Measured(field, traces);
  }

  private static List<Optional<ClassSpectrum>> classSpectra(
      TraceSet traces, Classes classes, List<TraceSpectrum> spectra, Parameters parameters) {
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(traces.frames(), traces.frameIntervalSeconds(), parameters.spectra());
    List<Optional<ClassSpectrum>> found = new ArrayList<>();
    for (int k = 0; k < classes.count(); k++) {
      List<double[]> members =
          Arrays.stream(classes.members(k))
              .filter(i -> spectra.get(i).spectrum().isPresent())
              .mapToObj(traces::trace)
              .toList();
      found.add(analyzer.classOf(members));
    }
    return found;
  }

  private static List<List<BlinkingStatistics>> byClass(
      Classes classes, List<BlinkingStatistics> blinking) {
    return IntStream.range(0, classes.count())
        .mapToObj(k -> Arrays.stream(classes.members(k)).mapToObj(blinking::get).toList())
        .toList();
  }
}
