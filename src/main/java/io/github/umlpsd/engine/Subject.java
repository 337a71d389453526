package io.github.umlpsd.engine;

import io.github.umlpsd.engine.decisions.Decisions;
import io.github.umlpsd.engine.decisions.MatchedDecisions;
import io.github.umlpsd.engine.memory.AnalysisMemory;
import io.github.umlpsd.job.Stopwatch;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.traces.LightNoise;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.TraceStore;
import io.github.umlpsd.traces.tables.TableFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measured traces on their way through the method, and where they come from. One subject may be
 * classed again and again, with other parameters.
 *
 * @param name of the movie or table, and of the crystal if it is analysed alone
 * @param field if the traces are those of spots
 * @param crystals if the traces are those of pixels
 * @param table how it was read, if the traces are those of a table
 * @param traces raw ones
 * @param noise of the photons; empty if the camera is not known
 * @param checks what was looked for in the movie; empty if there is none
 * @param warnings what a user should know so far
 * @param watch times of the stages so far
 */
public record Subject(
    String name,
    Optional<Field> field,
    Optional<Crystals> crystals,
    Optional<TableFacts> table,
    TraceStore traces,
    Optional<LightNoise> noise,
    List<Check> checks,
    List<String> warnings,
    Stopwatch watch) {

  public Subject {
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
  }

  /** The same for an analysis of its own, whose times do not add up with those of others. */
  Subject fresh() {
    return checked(checks, warnings, watch.copy());
  }

  /** The same with what was found out about the movie. */
  Subject checked(List<Check> found, List<String> told, Stopwatch times) {
    return new Subject(name, field, crystals, table, traces, noise, found, told, times);
  }

  /** The same for work beside other work on it, whose times are added later. */
  Subject aside() {
    return checked(checks, warnings, new Stopwatch());
  }

  /** What an analysis was made of, to be classed again in another way. */
  public static Subject of(Analysis analysis) {
    List<String> warnings = new ArrayList<>();
    analysis
        .field()
        .ifPresent(field -> warnings.addAll(FieldStage.warnings(List.of(), field, List.of())));
    if (analysis.crystals().isPresent()) {
      warnings.addAll(analysis.crystals().get().warnings());
    } else {
      warnings.addAll(Check.warnings(analysis.checks()));
    }
    CameraCalibration camera = analysis.parameters().movie().camera();
    return new Subject(
        analysis.name(),
        analysis.field(),
        analysis.crystals(),
        analysis.table(),
        analysis.traces(),
        analysis
            .field()
            .flatMap(field -> field.lightNoise(camera))
            .or(() -> analysis.crystals().flatMap(crystals -> crystals.lightNoise(camera))),
        analysis.checks(),
        warnings,
        new Stopwatch());
  }

  /**
   * Traces of spots whose field is known, as of a result that is read back.
   *
   * @param field with the time average as its mean projection, if the camera is known
   * @param camera that the traces were taken with; unknown for none
   * @param warnings what a user should know so far
   */
  public static Subject of(
      String name, Field field, TraceSet traces, CameraCalibration camera, List<String> warnings) {
    return new Subject(
        name,
        Optional.of(field),
        Optional.empty(),
        Optional.empty(),
        TraceStore.of(traces),
        field.lightNoise(camera),
        List.of(),
        warnings,
        new Stopwatch());
  }

  /**
   * The traces that decisions are about.
   *
   * @throws io.github.umlpsd.job.UserException if two are about one trace, or none is about any
   */
  MatchedDecisions matched(Decisions decisions) {
    return decisions.isEmpty() || crystals.isPresent()
        ? MatchedDecisions.NONE
        : MatchedDecisions.of(decisions, Analysis.places(field, traces.size()));
  }

  /** What has a trace. */
  String noun() {
    return crystals.isPresent() ? "pixel" : "trace";
  }

  /** Memory that its analysis takes, to be asked for before the work starts. */
  AnalysisMemory memory(Parameters parameters, Workers workers) {
    int numbers =
        Stream.concat(Stream.of(parameters.features()), parameters.otherFeatures().stream())
            .mapToInt(features -> ObservationSource.mostNumbers(traces, features))
            .max()
            .orElse(0);
    return new AnalysisMemory(
        traces.size(),
        traces.frames(),
        numbers,
        BlinkingChoice.most(traces),
        parameters.clusters(),
        workers.threads());
  }

  /** Counts in the traces that are no light of the sample. */
  double backgroundCounts() {
    return crystals.map(Crystals::backgroundCounts).orElse(0.0);
  }

  /** Runs a stage and notes its time. */
  <T> T time(String stage, Supplier<T> work) {
    return watch.time(stage, work);
  }
}
