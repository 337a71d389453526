package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the table of spots that TrackMate's window saves as CSV: keys in the first line, then up to
 * three lines with names and units, then one spot a line, nowhere with quotes.
 */
final class TrackMateCsv {
  private final List<String> keys;
  private final int x;
  private final int y;

  private TrackMateCsv(Path file, String header) {
    keys = Arrays.stream(header.split(",")).map(String::strip).toList();
    x = keys.indexOf("POSITION_X");
    y = keys.indexOf("POSITION_Y");
    if (x < 0 || y < 0) {
      throw new UserException(
          file + " is no table of TrackMate spots: it lacks the column POSITION_X or POSITION_Y.");
    }
  }

  static TrackMateFile.Content parse(Path file, String text) {
    List<String> lines = text.lines().toList();
    return new TrackMateCsv(file, lines.isEmpty() ? "" : lines.get(0)).content(lines);
  }

  private TrackMateFile.Content content(List<String> lines) {
    List<TrackMateFile.Row> rows = new ArrayList<>();
    boolean inPixels = false;
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      if (Double.isNaN(number(cells, x))) {
        inPixels |= x < cells.length && TrackMateXml.isPixel(cells[x]);
      } else {
        rows.add(row(cells));
      }
    }
    return new TrackMateFile.Content(
        rows, inPixels ? Optional.of(new TrackMateFile.PixelSize(1, 1)) : Optional.empty());
  }

  private TrackMateFile.Row row(String[] cells) {
    return new TrackMateFile.Row(
        (int) number(cells, keys.indexOf("FRAME")),
        number(cells, keys.indexOf("VISIBILITY")) == 1,
        number(cells, x),
        number(cells, y),
        number(cells, keys.indexOf("QUALITY")),
        number(cells, keys.indexOf("RADIUS")));
  }

  private static double number(String[] cells, int column) {
    return column < 0 || column >= cells.length ? Double.NaN : TrackMateFile.number(cells[column]);
  }
}
