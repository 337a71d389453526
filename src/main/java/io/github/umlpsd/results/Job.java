package io.github.umlpsd.results;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.UmlPsd.ProfiledChoice;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.traces.tables.ReadTraces;
import io.github.umlpsd.traces.tables.TraceTableReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a movie or a table to results and their folder: the one job behind every face.
 *
 * @param kind what is asked for
 * @param input what it is asked of
 * @param parameters of the analysis; the folder of the results is {@link Parameters#output}
 * @param images writes images
 * @param plugins where TrackMate is looked for
 */
public record Job(
    JobKind kind, Input input, Parameters parameters, ImageFiles images, ClassLoader plugins) {

  /**
   * Opens, analyses, and writes the results if the parameters name a folder.
   *
   * @throws UserException if the input or a parameter is wrong, or the folder cannot be written
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public Outcome run(Progress progress) {
    List<Path> read = new ArrayList<>(input.files());
    String decisions = parameters.words().getOrDefault(ParameterKey.DECISIONS.word(), "");
    if (!decisions.isEmpty()) {
      read.add(Path.of(decisions));
    }
    parameters
        .output()
        .ifPresent(folder -> ResultFolder.checkTarget(folder, read.toArray(Path[]::new)));
    if (input instanceof Input.OfMovie movie) {
      return run(movie, progress);
    }
    return run((Input.OfTable) input, progress);
  }

  private Outcome run(Input.OfMovie source, Progress progress) {
    try (Movie movie = source.open().apply(parameters.movie())) {
      return switch (kind) {
        case SPOTS ->
            written(movie, List.of(UmlPsd.analyze(movie, parameters, plugins, progress)), progress);
        case PIXELS ->
            written(
                movie,
                UmlPsd.analyzePixels(movie, source.marked().apply(movie), parameters, progress),
                progress);
        case SPOT_PROFILES -> {
          ProfiledChoice found = UmlPsd.profiles(movie, parameters, plugins, progress);
          movie.checkUnchanged();
          yield written(movie.name(), found, progress);
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
            table.file(), table.format(), parameters.movie().frameIntervalSeconds());
    return switch (kind) {
      case TRACES ->
          written(name, List.of(UmlPsd.analyze(name, read, parameters, progress)), progress);
      case TRACE_PROFILES -> written(name, UmlPsd.profiles(read, parameters, progress), progress);
      case SPOTS, PIXELS, SPOT_PROFILES ->
          throw new UserException("A movie is needed, but " + name + " is a table of traces.");
    };
  }

  private Outcome written(Movie movie, List<Analysis> analyses, Progress progress) {
    movie.checkUnchanged();
    return written(movie.name(), analyses, progress);
  }

  private Outcome written(String name, List<Analysis> analyses, Progress progress) {
    return written(
        new Outcome(name, parameters, analyses, Optional.empty(), parameters.output()), progress);
  }

  private Outcome written(String name, ProfiledChoice found, Progress progress) {
    return written(
        new Outcome(name, parameters, List.of(), Optional.of(found), parameters.output()),
        progress);
  }

  private Outcome written(Outcome outcome, Progress progress) {
    outcome.folder().ifPresent(folder -> outcome.write(folder, images, progress));
    progress.checkCanceled();
    return outcome;
  }
}
