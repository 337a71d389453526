package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import ij.Macro;
import io.github.umlpsd.imagej.input.NamedImage;
import io.github.umlpsd.imagej.input.OwnImages;
import java.util.Optional;

/**
 * The movie that is meant: that which a macro names, as those that Fiji records do, or in front.
 */
final class MacroImage {
  /** Its key. */
  static final String WORD = "imp";

  private MacroImage() {}

  /**
   * The movie, if there is one.
   *
   * @throws io.github.umlpsd.job.UserException if one is named that is not there
   */
  static Optional<ImagePlus> movie() {
    Optional<String> name = MacroOptions.value(Macro.getOptions(), WORD);
    return name.isEmpty() ? OwnImages.currentMovie() : OwnImages.movie(NamedImage.of(name.get()));
  }
}
