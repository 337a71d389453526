package io.github.umlpsd.results;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.UmlPsd.ProfiledChoice;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.WholeJob;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.saved.ClassesFile;
import io.github.umlpsd.traces.tables.ReadTraces;
import io.github.umlpsd.traces.tables.TraceTableReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From a movie or a table to results and their folder: the one job behind every face.
 *
 * @param kind what is asked for
 * @param input what it is asked of
 * @param parameters of the analysis; the folder of the results is {@link Parameters#output}
 * @param images writes images
 * @param plugins where TrackMate is looked for
 * @param original address of the movie if the input is a copy of it; empty if it is the movie
 */
public record Job(
    JobKind kind,
    Input input,
    Parameters parameters,
    ImageFiles images,
    ClassLoader plugins,
    Optional<String> original) {

  /** A job on the movie or table itself. */
  public Job(
      JobKind kind, Input input, Parameters parameters, ImageFiles images, ClassLoader plugins) {
    this(kind, input, parameters, images, plugins, Optional.empty());
  }

  /**
   * Opens, analyses, and writes the results if the parameters name a folder.
   *
   * @param progress gets one scale of all of that
   * @throws UserException if the input or a parameter is wrong, or the folder cannot be written
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public Outcome run(Progress progress) {
    if (parameters.classes().isUnread()) {
      Parameters read = parameters.withClasses(ClassesFile.read(parameters.classes()));
      return new Job(kind, input, read, images, plugins, original).run(progress);
    }
    WholeJob whole = new WholeJob(progress);
    Outcome outcome = found(whole);
    whole.end("Done");
    return outcome;
  }

  private Outcome found(Progress progress) {
    List<Path> read = new ArrayList<>(input.files());
    String decisions = parameters.words().getOrDefault(ParameterKey.DECISIONS.word(), "");
    if (!decisions.isEmpty()) {
      read.add(Path.of(decisions));
    }
    parameters
        .output()
        .ifPresent(folder -> ResultFolder.checkTarget(folder, read.toArray(Path[]::new)));
    Optional<JobRecord> record = record();
    Optional<String> before = parameters.output().flatMap(JobRecord::movieIn);
    Outcome found =
        input instanceof Input.OfMovie movie
            ? run(movie, progress)
            : run((Input.OfTable) input, progress);
    if (!input.opened()) {
      record.ifPresent(own -> own.checkSameContents(input.files()));
    }
    return written(
        found.withRecord(record),
        earlier -> record.ifPresent(own -> own.checkReplaces(before, earlier)),
        progress);
  }

  /** What is asked for, by which a later run knows that it is done; empty if it is no file. */
  public Optional<JobRecord> record() {
    if (input.files().isEmpty()) {
      return Optional.empty();
    }
    JobRecord record = JobRecord.of(kind, input.files(), input.opened(), parameters);
    return Optional.of(original.map(record::ofMovie).orElse(record));
  }

  /** The same on a copy of a movie that is known by an address. */
  public Job onCopyOf(String address) {
    return new Job(kind, input, parameters, images, plugins, Optional.of(address));
  }

  /** The same with results elsewhere, made by another number of threads. */
  public Job with(Path output, int threads) {
    return new Job(
        kind, input, parameters.withOutput(output).withThreads(threads), images, plugins, original);
  }

  private Outcome run(Input.OfMovie source, Progress progress) {
    try (Movie movie = source.open().apply(parameters.movie())) {
      return switch (kind) {
        case SPOTS, COMPARISON ->
            found(movie, List.of(UmlPsd.analyze(movie, parameters, plugins, progress)));
        case PIXELS ->
            found(
                movie,
                UmlPsd.analyzePixels(movie, source.marked().apply(movie), parameters, progress));
        case SPOT_PROFILES -> {
          ProfiledChoice found = UmlPsd.profiles(movie, parameters, plugins, progress);
          movie.checkUnchanged();
          yield found(movie.name(), found);
        }
        case TRACES, TRACE_PROFILES ->
            throw new UserException("A table of traces is needed, but this is a movie.");
      };
    }
  }

  private Outcome run(Input.OfTable table, Progress progress) {
    String name = table.file().getFileName().toString();
    ReadTraces read =
        TraceTableReader.read(
            table.file(),
            table.format(),
            parameters.movie().frameIntervalSeconds(),
            parameters.workers(progress).quiet());
    return switch (kind) {
      case TRACES -> found(name, List.of(UmlPsd.analyze(name, read, parameters, progress)));
      case TRACE_PROFILES -> found(name, UmlPsd.profiles(read, parameters, progress));
      case SPOTS, COMPARISON, PIXELS, SPOT_PROFILES ->
          throw new UserException("A movie is needed, but " + name + " is a table of traces.");
    };
  }

  private Outcome found(Movie movie, List<Analysis> analyses) {
    movie.checkUnchanged();
    return found(movie.name(), analyses);
  }

  private Outcome found(String name, List<Analysis> analyses) {
    return new Outcome(
        name, parameters, analyses, Optional.empty(), parameters.output(), Optional.empty());
  }

  private Outcome found(String name, ProfiledChoice found) {
    return new Outcome(
        name, parameters, List.of(), Optional.of(found), parameters.output(), Optional.empty());
  }

  private Outcome written(Outcome outcome, Consumer<Path> earlier, Progress progress) {
    outcome.folder().ifPresent(folder -> outcome.write(folder, earlier, images, progress));
    progress.checkCanceled();
    return outcome;
  }
}
