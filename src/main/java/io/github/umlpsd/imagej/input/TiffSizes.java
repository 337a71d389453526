package io.github.umlpsd.imagej.input;

import ij.io.FileInfo;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.ImageScale;
import io.github.umlpsd.movie.files.OmeDescription;
import io.github.umlpsd.movie.files.TimeAxis;
import java.util.List;
import java.util.Locale;

/** Sizes, frame interval and pixel size from the description that a TIFF file carries. */
final class TiffSizes {
  private TiffSizes() {}

  /**
   * Sizes along channels, slices and frames: ImageJ's or OME's own, else all images as frames.
   *
   * @throws UserException if the file holds another number of images than its description says
   */
  static TimeAxis.Sizes of(TiffHeader header, List<String> notes) {
    FileInfo first = header.first();
    int planes = header.count();
    var ome = OmeDescription.of(first.description);
    if (ome.isPresent()) {
      TimeAxis.Sizes sizes = ome.get().sizes();
      if (sizes.planes() != planes) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s holds %d images, but its OME description tells of %d;"
                    + " save the movie as a single TIFF file.",
                header.name(),
                planes,
                sizes.planes()));
      }
      return sizes;
    }
    if (header.properties().isEmpty()) {
      if (planes > 1) {
        notes.add("Its " + planes + " images are taken as frames.");
      }
      return new TimeAxis.Sizes(1, 1, planes, "CZT");
    }
    String order = first.description.contains("order=zct") ? "ZCT" : "CZT";
    var sizes =
        new TimeAxis.Sizes(
            (int) header.number("channels", 1),
            (int) header.number("slices", 1),
            (int) header.number("frames", 1),
            order);
    return sizes.planes() == planes ? sizes : new TimeAxis.Sizes(1, planes, 1, order);
  }

  static ImageScale scale(TiffHeader header) {
    FileInfo first = header.first();
    var ome = OmeDescription.of(first.description);
    if (ome.isPresent()) {
      return ome.get().scale();
    }
    double interval = header.number("finterval", first.frameInterval);
    return new ImageScale(
        interval,
        header.properties().getProperty("tunit"),
        header.number("fps", 0),
        first.pixelWidth,
        first.pixelHeight,
        first.unit);
  }
}
