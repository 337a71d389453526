package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.TableInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Profiles of the table that a user names, else of the open image. */
public final class ProfileJob {
  private ProfileJob() {}

  /**
   * Profiles; writes the results if the parameters name a folder. What was given and is of the
   * other kind of input is told.
   *
   * @param image the open image, if there is one
   * @param windows whether to show tables and plots
   * @throws UserException if there is neither a table nor an image, or something is wrong with it
   */
  public static Outcome run(
      Optional<ImagePlus> image,
      Map<UserParameter, String> typed,
      boolean windows,
      Progress progress) {
    if (!new Words(typed).text(TableKey.TABLE).isEmpty()) {
      tellOthers(typed, TableInput.keys(JobKind.TRACE_PROFILES), "a table of traces", progress);
      return ImageJob.run(
          JobKind.TRACE_PROFILES,
          TableInput.of(typed),
          Parameters.of(JobKind.TRACE_PROFILES, typed),
          windows,
          progress);
    }
    ImagePlus movie =
        image.orElseThrow(
            () ->
                new UserException(
                    "There is no movie; open an image stack first, or name a table of traces."));
    tellOthers(typed, JobKind.SPOT_PROFILES.keys(), "a movie", progress);
    return ImageJob.run(
        JobKind.SPOT_PROFILES,
        movie,
        Parameters.of(JobKind.SPOT_PROFILES, typed),
        windows,
        progress);
  }

  private static void tellOthers(
      Map<UserParameter, String> typed,
      List<? extends UserParameter> used,
      String input,
      Progress progress) {
    typed.forEach(
        (key, text) -> {
          String usual = JobKind.SPOT_PROFILES.defaultText(key);
          boolean given = !text.isBlank() && !text.strip().equalsIgnoreCase(usual);
          if (given && !used.contains(key)) {
            progress.note(
                key.word()
                    + " is "
                    + text.strip()
                    + ", but the profiles are those of "
                    + input
                    + ": it has no effect.");
          }
        });
  }
}
