package io.github.umlpsd.imagej.script;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.TypedName;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.TableInput;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The method in five lines of a script, here in Groovy:
 *
 * <pre>{@code
 * import io.github.umlpsd.imagej.script.Blinking
 * results = Blinking.analyze("/data/movie.tif", [radius: 2.5, clusters: 3])
 * println results.summary()
 * println results.table("spots").column("beta")
 * results.save("/data/results")
 * }</pre>
 *
 * <p>and in Python, as Fiji has it, with the options as a dictionary:
 *
 * <pre>{@code
 * from io.github.umlpsd.imagej.script import Blinking
 * results = Blinking.analyze("/data/movie.tif", dict(radius=2.5, clusters=3))
 * print results.summary()
 * print results.table("spots").column("beta")
 * results.save("/data/results")
 * }</pre>
 *
 * <p>The input is an image that is open in ImageJ, or a file as text, {@code File} or {@code Path}.
 * Keys are the words of macros or constants such as {@link
 * io.github.umlpsd.parameters.ParameterKey#RADIUS}, values are texts, numbers, or true and false;
 * what is left out takes its default. No window is opened.
 */
public final class Blinking {
  private Blinking() {}

  /**
   * Analyses the spots of a movie.
   *
   * @param movie an image or a TIFF file
   * @param options by word
   * @throws UserException if something is wrong that the caller can mend; an unknown word is told
   *     with the nearest known one
   */
  public static BlinkingResults analyze(Object movie, Map<?, ?> options) {
    return movie(JobKind.SPOTS, movie, options);
  }

  /** As {@link #analyze(Object, Map)}, all by default. */
  public static BlinkingResults analyze(Object movie) {
    return analyze(movie, Map.of());
  }

  /**
   * Analyses the crystals of a movie pixel by pixel; of an image within its selection, if it has
   * one.
   *
   * @param movie an image or a TIFF file
   * @param options by word
   * @throws UserException as {@link #analyze(Object, Map)}
   */
  public static BlinkingResults pixels(Object movie, Map<?, ?> options) {
    return movie(JobKind.PIXELS, movie, options);
  }

  /**
   * Analyses a table of traces that were taken elsewhere.
   *
   * @param table a file
   * @param options by word, those of the table too
   * @throws UserException as {@link #analyze(Object, Map)}
   */
  public static BlinkingResults traces(Object table, Map<?, ?> options) {
    return table(JobKind.TRACES, table, options);
  }

  /**
   * Only the scores over windows and numbers of classes.
   *
   * @param input an image, a TIFF file, or a table of traces
   * @param options by word
   * @throws UserException as {@link #analyze(Object, Map)}
   */
  public static BlinkingResults profiles(Object input, Map<?, ?> options) {
    return input instanceof ImagePlus || ImageJob.isMovie(path(input))
        ? movie(JobKind.SPOT_PROFILES, input, options)
        : table(JobKind.TRACE_PROFILES, input, options);
  }

  private static BlinkingResults movie(JobKind kind, Object movie, Map<?, ?> options) {
    Parameters parameters = Parameters.of(kind, Options.read(options, kind.keys()));
    Outcome outcome =
        movie instanceof ImagePlus image
            ? ImageJob.run(kind, image, parameters, false, Progress.NONE)
            : ImageJob.of(kind, ImageJob.file(path(movie), Optional.empty()), parameters)
                .run(Progress.NONE);
    return new BlinkingResults(outcome);
  }

  private static BlinkingResults table(JobKind kind, Object table, Map<?, ?> options) {
    Map<UserParameter, String> typed = new HashMap<>(Options.read(options, TableInput.keys(kind)));
    typed.put(TableKey.TABLE, path(table).toString());
    return new BlinkingResults(
        ImageJob.run(kind, TableInput.of(typed), Parameters.of(kind, typed), false, Progress.NONE));
  }

  private static Path path(Object input) {
    if (input instanceof Path path) {
      return path;
    }
    if (input instanceof File file) {
      return file.toPath();
    }
    if (input instanceof CharSequence text && !text.toString().isBlank()) {
      try {
        return Path.of(TypedName.plain(text.toString()));
      } catch (InvalidPathException e) {
        throw new UserException("'" + text + "' is no name of a file.", e);
      }
    }
    throw new UserException(
        "The input is " + input + "; give an open image or the path of a file.");
  }
}
