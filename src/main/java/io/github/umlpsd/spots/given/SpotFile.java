package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Reads a file of spots: TrackMate's XML, its table of spots, another table with columns x and y,
 * an ImageJ ROI or a set of ROIs. What it is, is seen from its content.
 *
 * <p>Spots that the user filtered away in TrackMate (VISIBILITY 0) are left out; a file in which no
 * spot is visible has not been through that step, and all its spots are taken. A movie has each
 * spot once: of a file with spots in several frames, those within a radius of each other are one.
 */
public final class SpotFile {
  /** Spots nearer than this are the same spot twice, in pixels. */
  private static final double SAME_PIXELS = 0.01;

  private SpotFile() {}

  /**
   * Reads spots in pixels.
   *
   * @param pixelSizeMicrometers edge of a pixel of the movie; used where the file gives lengths but
   *     no pixel size
   * @param radiusPixels radius of spots that have none in the file
   * @throws UserException if the file cannot be read, is no such file, has no spots, or the pixel
   *     size is needed and missing
   */
  public static GivenSpots read(
      Path file, OptionalDouble pixelSizeMicrometers, double radiusPixels) {
    Content content = content(file);
    if (content.rows().isEmpty()) {
      throw new UserException(file + " has no spots; give a file with at least one.");
    }
    Content.PixelSize size = pixelSize(file, content, pixelSizeMicrometers);
    List<String> notes = new ArrayList<>(content.notes());
    List<Content.Row> rows = withPlace(visible(content.rows(), notes), notes);
    if (rows.isEmpty()) {
      throw new UserException(file + " has no spot with a position; check the file.");
    }
    List<Spot> spots = rows.stream().map(row -> spot(row, size, radiusPixels)).toList();
    return new GivenSpots(file.getFileName().toString(), once(spots, rows, notes), notes);
  }

  private static Content content(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserException(
          "The file of spots " + file + " does not exist; check the path, or leave spots empty.");
    }
    try {
      byte[] start = start(file);
      String text = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
      if (text.startsWith("PK")) {
        return RoiSet.read(file);
      }
      if (text.startsWith(Roi.MAGIC)) {
        return RoiSet.single(file, Files.readAllBytes(file));
      }
      return text.replaceFirst("^\\W*?<", "<").startsWith("<")
          ? TrackMateXml.read(file)
          : SpotCsv.read(file);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
  }

  private static byte[] start(Path file) throws IOException {
    byte[] start = new byte[16];
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.copyOf(start, in.readNBytes(start, 0, start.length));
    }
  }

  private static Content.PixelSize pixelSize(Path file, Content content, OptionalDouble movie) {
    Content.PixelSize size = content.pixelSize().orElseGet(() -> ofMovie(file, content, movie));
    if (!size.isPositive()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The pixel size in %s is %s x %s, but must be above 0; save the file again.",
              file,
              size.width(),
              size.height()));
    }
    return size;
  }

  private static Content.PixelSize ofMovie(Path file, Content content, OptionalDouble movie) {
    // TrackMate's tables without a line of units are as calibrated as its others.
    String unit = content.unit().isEmpty() ? "um" : content.unit();
    OptionalDouble micrometers = LengthUnit.micrometers(unit);
    if (micrometers.isEmpty()) {
      throw new UserException(
          file + " gives positions in '" + unit + "'; give them in pixels, um or nm.");
    }
    if (movie.isEmpty()) {
      throw new UserException(
          file
              + " gives positions in "
              + unit
              + ", but the pixel size of the movie is not known; give pixel_size.");
    }
    double edge = movie.getAsDouble() / micrometers.getAsDouble();
    return new Content.PixelSize(edge, edge);
  }

  private static Spot spot(Content.Row row, Content.PixelSize size, double radiusPixels) {
    return new Spot(
        row.x() / size.width(),
        row.y() / size.height(),
        Double.isFinite(row.quality()) ? row.quality() : Double.NaN,
        Double.isNaN(row.radius()) ? radiusPixels : row.radius() / size.width());
  }

  private static List<Content.Row> visible(List<Content.Row> rows, List<String> notes) {
    List<Content.Row> visible = rows.stream().filter(Content.Row::visible).toList();
    if (visible.isEmpty()) {
      notes.add("No spot of the file is marked as visible; all its spots were taken.");
      return rows;
    }
    return visible;
  }

  private static List<Content.Row> withPlace(List<Content.Row> rows, List<String> notes) {
    List<Content.Row> placed = rows.stream().filter(Content.Row::hasPlace).toList();
    if (placed.size() < rows.size()) {
      notes.add(
          Count.of(rows.size() - placed.size(), "spot")
              + " of the file "
              + Count.verb(
                  rows.size() - placed.size(),
                  "has no position and was",
                  "have no position and were")
              + " left out.");
    }
    return placed;
  }

  private static List<Spot> once(List<Spot> spots, List<Content.Row> rows, List<String> notes) {
    long frames = rows.stream().mapToInt(Content.Row::frame).distinct().count();
    if (frames <= 1) {
      List<Spot> once = Places.merge(spots, SAME_PIXELS).spots();
      if (once.size() < spots.size()) {
        notes.add(
            Count.of(spots.size() - once.size(), "spot")
                + Count.verb(spots.size() - once.size(), " stands", " stand")
                + " at the place of another and "
                + Count.verb(spots.size() - once.size(), "is", "are")
                + " one with it.");
      }
      return once;
    }
    double radius = spots.stream().mapToDouble(Spot::radiusPixels).max().orElseThrow();
    Places.Merged merged = Places.merge(spots, radius);
    notes.add(
        String.format(
            Locale.ROOT,
            "The file has %s in %s; those within %.4g pixels of each other are one, so"
                + " %s %s taken, %d of them found in one frame only.",
            Count.of(spots.size(), "spot"),
            Count.of(frames, "frame"),
            radius,
            Count.of(merged.spots().size(), "spot"),
            Count.verb(merged.spots().size(), "was", "were"),
            merged.once()));
    return merged.spots();
  }
}
