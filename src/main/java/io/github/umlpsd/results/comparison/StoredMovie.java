package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.movies.CommonRecord;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.movies.MovieCheck;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import io.github.umlpsd.traces.tables.TraceTableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads back from a result folder what a comparison needs of a movie. */
final class StoredMovie {
  private static final String TRACES = "traces.csv";

  private StoredMovie() {}

  /** Whether a folder is a result of this program. */
  static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(ResultFolder.MARK));
  }

  /**
   * Reads a result folder.
   *
   * @throws UserException if it holds no traces, or cannot be read
   */
  static MeasuredMovie read(SheetRow row, String name, Path folder) {
    if (!Files.isRegularFile(folder.resolve(TRACES))) {
      throw new UserException(
          folder + " holds no " + TRACES + "; give the result of an analysis of spots or traces.");
    }
    Map<String, Object> mark =
        JsonFile.read(folder.resolve(ResultFolder.MARK))
            .filter(JsonFile::isOurs)
            .orElseThrow(
                () ->
                    new UserException(
                        folder.resolve(ResultFolder.MARK) + " is not of this program."));
    Map<?, ?> data = mark.get("data") instanceof Map<?, ?> facts ? facts : Map.of();
    double interval =
        data.get("frame_interval_s") instanceof Number seconds ? seconds.doubleValue() : 0;
    TraceSet read =
        TraceTableReader.read(folder.resolve(TRACES), TraceTableFormat.DEFAULT, interval).traces();
    // Many movies are held at once; single precision is finer than their noise by far.
    TraceSet traces = CommonRecord.cut(read, 0, read.frames());
    StoredSpots spots = StoredSpots.read(folder, traces.size());
    return new MeasuredMovie(
        row,
        name,
        traces,
        unit(data),
        spots.places(),
        spots.funnel(),
        checks(mark.get("checks")),
        doNotUse(folder),
        Optional.of(folder));
  }

  private static Optional<LightUnit> unit(Map<?, ?> data) {
    return data.get("camera") instanceof Map<?, ?> camera
        ? Arrays.stream(LightUnit.values())
            .filter(u -> u.key().equals(camera.get("unit")))
            .findAny()
        : Optional.empty();
  }

  private static List<MovieCheck> checks(Object list) {
    List<MovieCheck> checks = new ArrayList<>();
    if (list instanceof List<?> all) {
      for (Object one : all) {
        if (one instanceof Map<?, ?> check) {
          checks.add(
              new MovieCheck(
                  String.valueOf(check.get("name")),
                  Verdict.TOLD.key().equals(check.get("verdict")),
                  String.valueOf(check.get("sentence"))));
        }
      }
    }
    return checks;
  }

  private static Optional<String> doNotUse(Path folder) {
    return JsonFile.read(folder.resolve(JobRecord.NAME))
        .flatMap(JobRecord::figures)
        .map(MovieFigures::cells)
        .filter(cells -> "no".equals(cells.get("use")))
        .map(cells -> String.valueOf(cells.get("reason")));
  }
}
