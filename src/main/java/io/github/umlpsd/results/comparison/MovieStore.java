package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.movies.CommonRecord;
import io.github.umlpsd.compare.movies.Funnel;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameSpan;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.TableInput;
import io.github.umlpsd.results.record.Sha256;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.ReadTraces;
import io.github.umlpsd.traces.tables.TraceTableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The movies of a comparison, each in a result folder of its own. What is there from the same
 * files, parameters and program is read back instead of being measured again.
 *
 * @param folder holds a folder for each movie
 * @param typed parameters of all movies, as the user gave them
 * @param jobs makes the job of a movie
 * @param again whether everything is measured again
 */
record MovieStore(Path folder, Map<UserParameter, String> typed, MovieJobs jobs, boolean again) {
  private static final List<String> TABLES =
      List.of(".csv", ".txt", ".tsv", ".dat", ".xlsx", ".mat", ".npy");

  private static final Set<UserParameter> STORED =
      Set.of(ParameterKey.FIRST_FRAME, ParameterKey.LAST_FRAME);

  private static final Set<UserParameter> OF_TABLE =
      Stream.concat(
              Stream.concat(STORED.stream(), Stream.of(ParameterKey.FRAME_INTERVAL)),
              TableKey.OPTIONS.stream())
          .collect(Collectors.toUnmodifiableSet());

  /** The job that measures the movie of a row; empty where nothing is to be measured. */
  Optional<Job> missing(SheetRow row) {
    Path source = row.movie();
    if (StoredMovie.is(source) || isTable(source)) {
      return Optional.empty();
    }
    Path own = folder.resolve(folderName(row));
    Job job = jobs.of(source, parameters(row).withOutput(own));
    boolean done = !again && job.record().flatMap(record -> record.done(own)).isPresent();
    return done ? Optional.empty() : Optional.of(job);
  }

  /** The name of a row in the comparison. */
  static String name(SheetRow row, FolderNames names) {
    return names.next(Path.of(shortName(row.movie())));
  }

  /** Reads the movie of a row, which has been measured. */
  MeasuredMovie movie(SheetRow row, String name) {
    Path source = row.movie();
    if (StoredMovie.is(source)) {
      checkOwn(row, STORED, "a result");
      MeasuredMovie stored = StoredMovie.read(row, name, source);
      checkInterval(stored.traces(), parameters(row));
      return stored.with(some(stored.traces(), parameters(row), name));
    }
    if (isTable(source)) {
      checkOwn(row, OF_TABLE, "a table of traces");
      Parameters parameters = parameters(row);
      ReadTraces read =
          TraceTableReader.read(
              source,
              TableInput.format(new Words(row.own())),
              parameters.movie().frameIntervalSeconds());
      TraceSet traces = some(read.traces(), parameters, name);
      return new MeasuredMovie(
          row,
          name,
          traces,
          Optional.empty(),
          Optional.empty(),
          Funnel.of(traces.size()),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }
    return StoredMovie.read(row, name, folder.resolve(folderName(row)));
  }

  /** What was measured already is not measured otherwise by a parameter. */
  private static void checkOwn(SheetRow row, Set<UserParameter> useful, String what) {
    row.own().keySet().stream()
        .filter(key -> !useful.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new UserException(
                  String.format(
                      Locale.ROOT,
                      "%s is given, but %s is measured already; leave it empty, or give the movie.",
                      key.word(),
                      what));
            });
  }

  private static void checkInterval(TraceSet traces, Parameters parameters) {
    double asked = parameters.movie().frameIntervalSeconds();
    double own = traces.frameIntervalSeconds();
    if (asked > 0 && Math.abs(own / asked - 1) > SavedClasses.SAME_INTERVAL) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "frame_interval is %s s, but the result was made with %s s; give its movie instead.",
              SavedClasses.text(asked),
              SavedClasses.text(own)));
    }
  }

  /** Whether a file is a table of traces by its name. */
  private static boolean isTable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && TABLES.stream().anyMatch(name::endsWith);
  }

  /** Two names tell more than one where files are numbered in each folder. */
  private static String shortName(Path source) {
    Path parent = source.toAbsolutePath().getParent();
    return (parent == null || parent.getFileName() == null ? "" : parent.getFileName() + "-")
        + source.getFileName();
  }

  /** The same whatever else is in the sheet, so that nothing is measured again for another row. */
  private static String folderName(SheetRow row) {
    Map<String, String> own = new TreeMap<>();
    row.own().forEach((key, word) -> own.put(key.word(), word));
    String whole = row.movie().toAbsolutePath().normalize() + own.toString();
    return FolderNames.of(Path.of(shortName(row.movie()))) + "-" + Sha256.of(whole).substring(0, 8);
  }

  /** The parameters of one movie; its own ones count before those of all. */
  private Parameters parameters(SheetRow row) {
    Map<UserParameter, String> all = new LinkedHashMap<>(typed);
    // Classes are those of all movies together, and made later.
    all.remove(ParameterKey.CLASSES);
    all.remove(ParameterKey.OUTPUT);
    // A movie's own classes are as published, unless the comparison is not as usual either.
    all.remove(ParameterKey.NORMALIZE, JobKind.COMPARISON.defaultText(ParameterKey.NORMALIZE));
    all.putAll(row.own());
    return Parameters.of(JobKind.SPOTS, all);
  }

  /** The frames of a table that the row asks for. */
  private static TraceSet some(TraceSet traces, Parameters parameters, String name) {
    MovieParameters movie = parameters.movie();
    FrameSpan span = FrameSpan.of(movie.firstFrame(), movie.lastFrame(), traces.frames(), name);
    return span.isAll(traces.frames()) ? traces : CommonRecord.cut(traces, span.from(), span.to());
  }
}
