package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import io.github.umlpsd.imagej.input.OpenImages;
import io.github.umlpsd.imagej.input.OwnImages;

/** Windows of an earlier result, which a new one of the same movie replaces. */
final class EarlierWindows {
  private static final String OF = "uml-psd-result-of";

  private EarlierWindows() {}

  /** Notes what a plot or map is of; a map that the user changes is no longer ours. */
  static void mark(ImagePlus image, String of) {
    image.setProperty(OF, of);
  }

  /**
   * Closes the plots and maps of what has this name. Those that the user changed stay, and those of
   * another movie of this name that is open too.
   *
   * @param movie null for none
   */
  static void close(String of, ImagePlus movie) {
    for (ImagePlus image : OpenImages.all().toList()) {
      boolean isOfThis = of.equals(image.getProperty(OF)) && !OwnImages.isOfAnother(image, movie);
      if (isOfThis && !image.changes) {
        image.close();
      }
    }
  }
}
