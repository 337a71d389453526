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
import java.util.Map;
import java.util.Optional;

/** Profiles of the table that a user names, else of the open image. */
public final class ProfileJob {
  private ProfileJob() {}

  /**
   * Profiles; writes the results if the parameters name a folder.
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
      return ImageJob.run(
          JobKind.TRACE_PROFILES,
          TableInput.of(typed),
          Parameters.of(JobKind.TRACE_PROFILES, typed),
          windows,
          progress);
    }
    return ImageJob.run(
        JobKind.SPOT_PROFILES,
        image.orElseThrow(
            () ->
                new UserException(
                    "There is no movie; open an image stack first, or name a table of traces.")),
        Parameters.of(JobKind.SPOT_PROFILES, typed),
        windows,
        progress);
  }
}
