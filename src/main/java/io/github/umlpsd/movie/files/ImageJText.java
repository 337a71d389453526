package io.github.umlpsd.movie.files;

import io.github.umlpsd.movie.files.scale.ImageScale;
import io.github.umlpsd.movie.files.scale.TimeAxis.Sizes;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The description that ImageJ writes into TIFF files: a {@code key=value} in each line. */
record ImageJText(Properties entries) {
  /** TIFF's number of the unit of a resolution. */
  private static final int CENTIMETERS = 3;

  /** The description among those of a file. */
  static Optional<ImageJText> of(List<String> descriptions) {
    return descriptions.stream()
        .filter(text -> text.startsWith("ImageJ="))
        .findFirst()
        .map(ImageJText::parse);
  }

  private static ImageJText parse(String text) {
    Properties entries = new Properties();
    try {
      entries.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      // A backslash that begins no letter; nobody needs it.
      return text.indexOf('\\') < 0 ? new ImageJText(entries) : parse(text.replace('\\', '/'));
    }
    return new ImageJText(entries);
  }

  /** Interval and pixel size that a TIFF file tells without OME, with ImageJ's text or without. */
  static ImageScale scale(TiffFile file, Optional<ImageJText> imageJ) {
    ImageJText text = imageJ.orElseGet(() -> new ImageJText(new Properties()));
    String unit = text.text("unit");
    if (unit == null && file.resolution().unit() == CENTIMETERS) {
      unit = "cm";
    }
    return new ImageScale(
        text.number("finterval", 0),
        text.text("tunit"),
        text.number("fps", 0),
        1 / file.resolution().x(),
        ImageScale.converted(1 / file.resolution().y(), text.text("yunit"), unit),
        unit);
  }

  /** Number of images in the file, 1 if not told. */
  long images() {
    return Math.max(1, whole("images", 1));
  }

  /** Whether it tells of axes at all. */
  boolean tellsAxes() {
    return entries.containsKey("channels")
        || entries.containsKey("slices")
        || entries.containsKey("frames");
  }

  /** Sizes along the axes, as they are written; they need not fit {@link #images()}. */
  Sizes sizes() {
    String order = entries.getProperty("order", "").trim().equals("zct") ? "ZCT" : "CZT";
    return new Sizes(size("channels"), size("slices"), size("frames"), order);
  }

  /** Whether 16-bit counts are signed ones, to which ImageJ has added 32768. */
  boolean signed16() {
    return number("cf", -1) == 0 && number("c0", 0) == -32768 && number("c1", 0) == 1;
  }

  /** Whether ImageJ shows other values than the stored ones. */
  boolean calibrated() {
    boolean identity = number("cf", 0) == 0 && number("c0", 0) == 0 && number("c1", 1) == 1;
    return entries.containsKey("cf") && !identity && !signed16();
  }

  /** A text, null if it is not there. */
  String text(String key) {
    return entries.getProperty(key);
  }

  /** A number, {@code other} if there is none. */
  double number(String key, double other) {
    try {
      return Double.parseDouble(entries.getProperty(key, "").trim());
    } catch (NumberFormatException e) {
      return other;
    }
  }

  private int size(String key) {
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, whole(key, 1)));
  }

  private long whole(String key, long other) {
    return (long) number(key, other);
  }
}
