package io.github.umlpsd.imagej;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.results.Outcome;
import java.util.Locale;

/** What ImageJ's log tells of a job that is done. */
final class JobLog {
  private JobLog() {}

  /** An image as its title and the number by which macros know it. */
  static String name(ImagePlus image) {
    return String.format(Locale.ROOT, "'%s' (image %d)", image.getTitle(), image.getID());
  }

  /**
   * Tells what was analysed, what came out, and what to be careful about.
   *
   * @param data what was analysed; ImageJ may take another image than the one that was meant
   * @param outcome of the job
   */
  static void tell(String data, Outcome outcome) {
    outcome.summary().lines().forEach(summary -> IJ.log("UML-PSD: " + summary));
    IJ.log("  Of " + data);
    outcome.analyses().stream()
        .flatMap(analysis -> analysis.field().stream())
        .forEach(field -> IJ.log("  Spots by " + field.detected().detector()));
    outcome.warnings().forEach(warning -> IJ.log("  Note: " + warning));
    outcome.folder().ifPresent(path -> IJ.log("  Results: " + path.toAbsolutePath().normalize()));
    IJ.log("  " + Version.CITATION);
  }
}
