package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import io.github.umlpsd.imagej.input.OpenImages;

/** Windows of an earlier result, which a new one of the same movie replaces. */
final class EarlierWindows {
  private static final String OF = "uml-psd-result-of";

  private EarlierWindows() {}

  /** Notes what a plot or map is of; a map that the user changes is no longer ours. */
  static void mark(ImagePlus image, String of) {
    image.setProperty(OF, of);
  }

  /** Closes the plots and maps of what has this name; those that the user changed stay. */
  static void close(String of) {
    for (ImagePlus image : OpenImages.all().toList()) {
      if (of.equals(image.getProperty(OF)) && !image.changes) {
        image.close();
      }
    }
  }
}
