package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.LocalMaxima;
import io.github.umlpsd.spots.Spot;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads the spots of a file that TrackMate wrote: its XML, or the table of spots saved as CSV.
 *
 * <p>Spots that the user filtered away (VISIBILITY 0) are left out; a file in which no spot is
 * visible has not been through that step, and all its spots are taken. Of a file with spots in
 * several frames the first of these frames is taken. Spots without a finite position are left out.
 */
public final class TrackMateFile {

  /** A spot as it is written, in the unit of the file. */
  record Row(int frame, boolean visible, double x, double y, double quality, double radius) {
    boolean hasPlace() {
      return Double.isFinite(x) && Double.isFinite(y);
    }
  }

  /** Width and height of a pixel in the unit of the file. */
  record PixelSize(double width, double height) {}

  /** What a file says. */
  record Content(List<Row> rows, Optional<PixelSize> pixelSize) {}

  private TrackMateFile() {}

  /**
   * Reads spots in pixels.
   *
   * @param pixelSize edge of a pixel in the unit of the file's positions (in um if TrackMate worked
   *     in um); empty = as the file says
   * @throws UserException if the file cannot be read, is no such file, has no spots, or neither the
   *     file nor the caller gives the pixel size
   */
  public static ImportedSpots read(Path file, OptionalDouble pixelSize) {
    Content content = parse(file);
    PixelSize size = pixelSize(file, content, pixelSize);
    List<String> notes = new ArrayList<>();
    List<Row> rows = firstFrame(withPlace(visible(content.rows(), notes), notes), notes);
    if (rows.isEmpty()) {
      throw new UserException(file + " has no spots; save the file after TrackMate's detection.");
    }
    List<Spot> spots = new ArrayList<>();
    for (Row row : rows) {
      if (!(row.radius > 0) || !Double.isFinite(row.radius)) {
        throw new UserException(
            file + " has a spot of radius " + row.radius + "; every spot needs a RADIUS above 0.");
      }
      double quality = Double.isFinite(row.quality) ? row.quality : 0;
      spots.add(
          new Spot(row.x / size.width, row.y / size.height, quality, row.radius / size.width));
    }
    spots.sort(LocalMaxima.ORDER);
    return new ImportedSpots(spots, notes);
  }

  private static Content parse(Path file) {
    try {
      String text = Files.readString(file);
      return text.stripLeading().startsWith("<")
          ? TrackMateXml.parse(file, text)
          : TrackMateCsv.parse(file, text);
    } catch (CharacterCodingException e) {
      throw new UserException(file + " is no TrackMate file, for it is not text in UTF-8.", e);
    } catch (IOException e) {
      throw new UserException(file + " cannot be read; check the path and the permissions.", e);
    }
  }

  private static PixelSize pixelSize(Path file, Content content, OptionalDouble given) {
    PixelSize size =
        given.isPresent()
            ? new PixelSize(given.getAsDouble(), given.getAsDouble())
            : content.pixelSize.orElseThrow(
                () ->
                    new UserException(
                        file + " does not say how large a pixel is; give pixel_size."));
    if (!isPositive(size.width) || !isPositive(size.height)) {
      throw new UserException(
          "The pixel size of "
              + file
              + " is "
              + size.width
              + " x "
              + size.height
              + ", but must be above 0; give pixel_size.");
    }
    return size;
  }

  private static boolean isPositive(double value) {
    return value > 0 && Double.isFinite(value);
  }

  private static List<Row> visible(List<Row> rows, List<String> notes) {
    List<Row> visible = rows.stream().filter(Row::visible).toList();
    if (visible.isEmpty() && !rows.isEmpty()) {
      notes.add("No spot of the file is marked as visible; all its spots were taken.");
      return rows;
    }
    return visible;
  }

  private static List<Row> withPlace(List<Row> rows, List<String> notes) {
    List<Row> placed = rows.stream().filter(Row::hasPlace).toList();
    if (placed.size() < rows.size()) {
      notes.add(rows.size() - placed.size() + " spots without a finite position were left out.");
    }
    return placed;
  }

  private static List<Row> firstFrame(List<Row> rows, List<String> notes) {
    long frames = rows.stream().mapToInt(Row::frame).distinct().count();
    if (frames <= 1) {
      return rows;
    }
    int first = rows.stream().mapToInt(Row::frame).min().orElseThrow();
    notes.add(
        "The file has spots in "
            + frames
            + " frames; those of frame "
            + first
            + " were taken. Detect on a projection of the movie to have every spot once.");
    return rows.stream().filter(row -> row.frame == first).toList();
  }

  /** A number as TrackMate writes it, NaN if there is none. */
  static double number(String text) {
    try {
      return text == null ? Double.NaN : Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
