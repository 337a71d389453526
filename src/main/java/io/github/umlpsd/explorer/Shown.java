package io.github.umlpsd.explorer;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Subject;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.explorer.saved.SavedPixels;
import io.github.umlpsd.explorer.saved.SavedResult;
import io.github.umlpsd.job.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * What is looked at after a run.
 *
 * @param subject what was measured
 * @param analysis of it
 */
record Shown(Subject subject, Analysis analysis) {

  /** What was found just now: one analysis, or one of each crystal. */
  static List<Shown> of(List<Analysis> analyses) {
    return analyses.stream().map(found -> new Shown(Subject.of(found), found)).toList();
  }

  /**
   * A result folder, classed again as it was; that of pixels takes the traces from the movie.
   *
   * @throws io.github.umlpsd.job.UserException if it is none, or the movie of pixels is not there
   */
  static List<Shown> of(Path folder, Progress progress) {
    if (SavedPixels.isIn(folder)) {
      SavedPixels saved = SavedPixels.read(folder);
      return saved.measure(PixelMovie.find(folder, saved), progress).stream()
          .map(subject -> classed(subject, saved.parameters(), progress))
          .toList();
    }
    SavedResult saved = SavedResult.read(folder);
    return List.of(classed(saved.subject(), saved.parameters(), progress));
  }

  private static Shown classed(Subject subject, Parameters parameters, Progress progress) {
    return new Shown(subject, UmlPsd.analyze(subject, parameters, progress));
  }
}
