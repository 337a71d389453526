package io.github.umlpsd.movie.files;

import io.github.umlpsd.movie.files.tiff.TiffFile;
import java.util.Optional;

/** Interval and pixel size that a TIFF file tells without OME. */
final class FileScale {
  private static final int CENTIMETERS = 3;

  private FileScale() {}

  static ImageScale of(TiffFile file, Optional<ImageJText> imageJ) {
    ImageJText text = imageJ.orElseGet(() -> new ImageJText(new java.util.Properties()));
    String unit = text.text("unit");
    if (unit == null && file.resolution().unit() == CENTIMETERS) {
      unit = "cm";
    }
    return new ImageScale(
        text.number("finterval", 0),
        text.text("tunit"),
        text.number("fps", 0),
        1 / file.resolution().x(),
        1 / file.resolution().y(),
        unit);
  }
}
