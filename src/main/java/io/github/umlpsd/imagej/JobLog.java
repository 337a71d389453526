package io.github.umlpsd.imagej;

import ij.IJ;
import ij.ImagePlus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What ImageJ's log tells of a job that is done. */
final class JobLog {
  private static final String CITE =
      "Please cite Mukherjee et al., Nat. Commun. 2026, doi 10.1038/s41467-026-68939-7.";

  private JobLog() {}

  /** An image as its title and the number by which macros know it. */
  static String name(ImagePlus image) {
    return String.format("'%s' (image %d)", image.getTitle(), image.getID());
  }

  /**
   * Tells what was analysed, what came out, and what to be careful about.
   *
   * @param data what was analysed; ImageJ may take another image than the one that was meant
   * @param summaries a line each
   * @param detector that found the spots
   * @param folder where the results are
   */
  static void tell(
      String data,
      List<String> summaries,
      List<String> warnings,
      Optional<String> detector,
      Optional<Path> folder) {
    summaries.forEach(summary -> IJ.log("UML-PSD: " + summary));
    IJ.log("  Of " + data);
    detector.ifPresent(name -> IJ.log("  Spots by " + name));
    warnings.forEach(warning -> IJ.log("  Note: " + warning));
    folder.ifPresent(path -> IJ.log("  Results: " + path.toAbsolutePath().normalize()));
    IJ.log("  " + CITE);
  }
}
