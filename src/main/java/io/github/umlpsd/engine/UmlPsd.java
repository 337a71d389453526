package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.engine.costs.StageCosts;
import io.github.umlpsd.engine.decisions.MatchedDecisions;
import io.github.umlpsd.engine.given.GivenParameters;
import io.github.umlpsd.engine.memory.AnalysisMemory;
import io.github.umlpsd.job.Both;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Stopwatch;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.TraceStore;
import io.github.umlpsd.traces.checks.TableChecks;
import io.github.umlpsd.traces.tables.ReadTraces;
import io.github.umlpsd.traces.tables.TableFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The whole method: movie, spots or pixels, traces, classes, and the spectra of the raw traces
 * class by class (Mukherjee et al., Nat. Commun. 2026, doi 10.1038/s41467-026-68939-7).
 *
 * <p>Same input, parameters and seed give the same result at any number of threads.
 */
public final class UmlPsd {
  private UmlPsd() {}

  /**
   * Profiles over windows and numbers of classes, with the choice that follows from them.
   *
   * @param table how it was read, if the traces came from a table
   * @param warnings what a user should know, one sentence each
   */
  public record ProfiledChoice(
      Profiles profiles, Choice choice, Optional<TableFacts> table, List<String> warnings) {}

  /**
   * Analyses the spots of a movie.
   *
   * @param plugins where TrackMate is looked for
   * @throws UserException if the movie or a parameter is wrong
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static Analysis analyze(
      Movie movie, Parameters parameters, ClassLoader plugins, Progress progress) {
    Workers workers = parameters.workers(progress);
    SpotStage spots = SpotStage.of(movie, parameters, plugins, workers);
    return analyze(spots.subject(), quiet -> spots.checked(parameters, quiet), parameters, workers);
  }

  /**
   * Only finds the spots of a movie and takes their traces, to be analysed later, perhaps in
   * several ways.
   *
   * @param plugins where TrackMate is looked for
   * @throws UserException if the movie or a parameter is wrong
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static Subject measure(
      Movie movie, Parameters parameters, ClassLoader plugins, Progress progress) {
    Workers workers = parameters.workers(progress);
    return SpotStage.of(movie, parameters, plugins, workers).checked(parameters, workers);
  }

  /**
   * Checks traces that were read from a table, to be analysed later, perhaps in several ways.
   *
   * @param workers told nothing
   */
  public static Subject measured(String name, ReadTraces read, Workers workers) {
    return checked(
        name, read.traces(), Optional.of(read.facts()), read.warnings(), workers.quiet());
  }

  /**
   * Classes what was measured, and takes spectra and blinking statistics. Of the parameters those
   * count that come after the traces.
   *
   * @throws UserException if a parameter is wrong
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static Analysis analyze(Subject subject, Parameters parameters, Progress progress) {
    TraceStore traces = subject.traces();
    progress.expect(
        StageCosts.ofTraces(traces.size(), traces.frames(), traces.isOfPixels(), parameters));
    return analyze(subject.fresh(), parameters, parameters.workers(progress));
  }

  /** Analyses traces that were taken elsewhere. */
  public static Analysis analyze(
      String name, TraceSet traces, Parameters parameters, Progress progress) {
    Workers workers = parameters.workers(progress);
    return analyze(
        checked(name, traces, Optional.empty(), List.of(), workers.quiet()), parameters, workers);
  }

  /** Analyses traces that were read from a table. */
  public static Analysis analyze(
      String name, ReadTraces read, Parameters parameters, Progress progress) {
    return analyze(measured(name, read, parameters.workers(progress)), parameters, progress);
  }

  /**
   * Analyses crystals pixel by pixel.
   *
   * @param given pixels that the user marked, width x height; empty = all
   * @return one analysis of all crystals, or one of each
   * @throws UserException if the movie or a parameter is wrong
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static List<Analysis> analyzePixels(
      Movie movie, Optional<boolean[]> given, Parameters parameters, Progress progress) {
    return analyzePixels(movie, given, parameters, TraceStore.affordableBytes(), progress);
  }

  /**
   * The same with another limit for traces in memory, which does not change the result.
   *
   * @param traceBytes memory for traces
   */
  static List<Analysis> analyzePixels(
      Movie movie,
      Optional<boolean[]> given,
      Parameters parameters,
      long traceBytes,
      Progress progress) {
    Workers workers = parameters.workers(progress);
    List<Analysis> analyses = new ArrayList<>();
    workers.progress().expect(StageCosts.ofPixels(movie, parameters));
    for (Supplier<Subject> sample :
        new CrystalStage(movie, parameters, traceBytes, workers).samples(given)) {
      analyses.add(analyze(sample.get(), parameters, workers));
    }
    return List.copyOf(analyses);
  }

  /**
   * Only takes the traces of pixels that are known, as of an earlier result, to be analysed later.
   *
   * @param mask of all crystals, in pixels as they are binned
   * @return one subject of all crystals, or one of each
   * @throws UserException if the movie or a parameter is wrong, or the mask is of another size
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static List<Subject> measurePixels(
      Movie movie, Mask mask, Parameters parameters, Progress progress) {
    return new CrystalStage(
            movie, parameters, TraceStore.affordableBytes(), parameters.workers(progress))
        .samples(averaged -> averaged.known(mask)).stream().map(Supplier::get).toList();
  }

  /** Only the profiles of a movie's spots, and what window and number of classes follow. */
  public static ProfiledChoice profiles(
      Movie movie, Parameters parameters, ClassLoader plugins, Progress progress) {
    Workers workers = parameters.workers(progress);
    return profiles(
        SpotStage.of(movie, parameters, plugins, workers).checked(parameters, workers),
        parameters,
        workers);
  }

  /** Only the profiles of traces, and what window and number of classes follow from them. */
  public static ProfiledChoice profiles(ReadTraces read, Parameters parameters, Progress progress) {
    Workers workers = parameters.workers(progress);
    return profiles(measured("", read, workers), parameters, workers);
  }

  private static ProfiledChoice profiles(Subject sample, Parameters parameters, Workers workers) {
    if (parameters.otherFeatures().isPresent()) {
      throw new UserException(
          "Profiles are those of one kind of features; give features=trace, for example.");
    }
    sample.memory(parameters, workers).require(sample.noun());
    ClassStage stage =
        new ClassStage(
            sample.traces(),
            parameters.features(),
            parameters.clusters().clusters(),
            sample.matched(parameters.decisions()),
            parameters,
            workers);
    Profiles profiles = stage.profiles();
    Choice choice = stage.choose(profiles);
    List<String> warnings = new ArrayList<>(sample.warnings());
    warnings.addAll(GivenParameters.warnings(parameters));
    if (sample.traces().frames() < SpectrumAnalyzer.FEWEST_FRAMES) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The traces have %d frames, fewer than the %d that a spectrum needs, so that their"
                  + " profiles say little; check which way a table lies (traces_in).",
              sample.traces().frames(),
              SpectrumAnalyzer.FEWEST_FRAMES));
    }
    warnings.addAll(
        Warnings.exclusions(
            stage.observations().excluded(),
            "trace",
            trace -> Analysis.title(sample.field(), sample.crystals(), trace)));
    return new ProfiledChoice(profiles, choice, sample.table(), List.copyOf(warnings));
  }

  /** Only the classes of traces, the leading ones first, without spectra and blinking. */
  public static List<Classification> classifications(
      TraceSet traces, Parameters parameters, Progress progress) {
    return WayStage.all(
        unchecked(traces),
        MatchedDecisions.NONE,
        parameters,
        parameters.workers(progress),
        new ArrayList<>());
  }

  /** Only the leading classes of traces, without spectra and blinking. */
  public static Classes classes(TraceSet traces, Parameters parameters, Progress progress) {
    Workers workers = parameters.workers(progress);
    return leading(unchecked(traces), parameters, workers);
  }

  /**
   * The leading classes of all crystals together, without spectra and blinking.
   *
   * @param mask pixels that the traces are of, in their order
   */
  public record PixelClasses(Mask mask, Classes classes) {}

  /** Only the leading classes of pixels, without spectra and blinking. */
  public static PixelClasses pixelClasses(Movie movie, Parameters parameters, Progress progress) {
    Workers workers = parameters.workers(progress);
    Subject sample =
        new CrystalStage(movie, parameters, TraceStore.affordableBytes(), workers)
            .samples(Optional.empty())
            .get(0)
            .get();
    return new PixelClasses(
        sample.crystals().orElseThrow().mask(), leading(sample, parameters, workers));
  }

  private static Classes leading(Subject sample, Parameters parameters, Workers workers) {
    if (parameters.classes().isAsked()) {
      return WayStage.given(sample, MatchedDecisions.NONE, parameters, workers).get(0).classes();
    }
    return WayStage.classify(
            "",
            sample,
            parameters.features(),
            parameters.clusters().clusters(),
            MatchedDecisions.NONE,
            ClassStage.slopes(sample.traces(), workers),
            parameters,
            workers)
        .classes();
  }

  private static Subject checked(
      String name,
      TraceSet traces,
      Optional<TableFacts> facts,
      List<String> warnings,
      Workers workers) {
    Stopwatch watch = new Stopwatch();
    List<Check> checks = watch.time("checks", () -> TableChecks.of(traces, workers));
    List<String> all = new ArrayList<>(warnings);
    all.addAll(Check.warnings(checks));
    return table(name, traces, facts, checks, all, watch);
  }

  private static Subject unchecked(TraceSet traces) {
    return table("", traces, Optional.empty(), List.of(), List.of(), new Stopwatch());
  }

  private static Subject table(
      String name,
      TraceSet traces,
      Optional<TableFacts> facts,
      List<Check> checks,
      List<String> warnings,
      Stopwatch watch) {
    return new Subject(
        name,
        Optional.empty(),
        Optional.empty(),
        facts,
        TraceStore.of(traces),
        Optional.empty(),
        checks,
        warnings,
        watch);
  }

  /** What does not need the classes, and is made while they are. */
  private record Beside(Subject checked, MemberStage members) {}

  private static Analysis analyze(Subject sample, Parameters parameters, Workers workers) {
    return analyze(sample, quiet -> sample, parameters, workers);
  }

  /**
   * @param checks the same subject with what is wrong with it, which the classes do not need
   */
  private static Analysis analyze(
      Subject sample, Function<Workers, Subject> checks, Parameters parameters, Workers workers) {
    sample.table().ifPresent(table -> table.checkLongEnough(SpectrumAnalyzer.FEWEST_FRAMES));
    AnalysisMemory memory = sample.memory(parameters, workers);
    memory.require(sample.noun());
    MatchedDecisions decisions = sample.matched(parameters.decisions());
    List<String> ofWays = new ArrayList<>();
    Subject aside = sample.aside();
    Both<List<Classification>, Beside> found =
        Both.of(
            workers,
            2 * memory.bytes(),
            loud -> WayStage.all(aside, decisions, parameters, loud, ofWays),
            quiet -> new Beside(checks.apply(quiet), new MemberStage(sample, parameters, workers)));
    Subject checked = found.second().checked;
    checked.watch().add(aside.watch());
    List<Classification> ways = found.first();
    List<String> warnings = new ArrayList<>(checked.warnings());
    warnings.addAll(GivenParameters.warnings(parameters));
    warnings.addAll(decisions.warnings());
    warnings.addAll(ofWays);
    MemberStage.Result measured =
        checked.time(
            "spectra and blinking",
            () ->
                found
                    .second()
                    .members
                    .measure(ways.stream().map(Classification::classes).toList()));
    List<Classification> classifications = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      Classification way = ways.get(i);
      classifications.add(
          new Classification(
              way.suffix(), way.features(), way.classes(), measured.ofClasses().get(i)));
    }
    Analysis analysis =
        new Analysis(
            sample.name(),
            parameters,
            sample.field(),
            sample.crystals(),
            sample.table(),
            sample.traces(),
            classifications,
            measured.members(),
            checked.checks(),
            List.of(),
            checked.watch().seconds());
    warnings.addAll(
        Warnings.of(
            analysis.leading(),
            parameters.clusters().clusters(),
            analysis.noun(),
            trace -> Analysis.title(sample.field(), sample.crystals(), trace)));
    for (Classification classification : classifications) {
      warnings.addAll(Warnings.scale(classification));
      warnings.addAll(Warnings.strangers(classification, analysis.noun()));
      warnings.addAll(Warnings.brightness(classification, measured.members()));
      warnings.addAll(Warnings.laws(classification, measured.members()));
      warnings.addAll(Warnings.neighbours(classification));
    }
    warnings.addAll(Warnings.exponents(measured.members(), analysis.noun()));
    warnings.addAll(
        Warnings.greyStates(measured.members(), analysis.noun(), sample.crystals().isEmpty()));
    warnings.addAll(Warnings.bleached(measured.members(), analysis.noun()));
    warnings.addAll(Warnings.late(measured.members(), parameters.blinking(), analysis.noun()));
    warnings.addAll(Warnings.disagreement(analysis.agreement()));
    if (sample.crystals().isPresent()) {
      warnings.addAll(Warnings.floors(measured.members()));
    }
    return analysis.withWarnings(warnings);
  }
}
