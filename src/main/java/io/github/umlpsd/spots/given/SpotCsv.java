package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.TextEncoding;
import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a table of spots: the first line names the columns, each further line with numbers is a
 * spot; TrackMate has up to three lines with names and units between. Cells are separated by comma,
 * semicolon or tab.
 */
final class SpotCsv {
  private static final Pattern NAME =
      Pattern.compile(
          "(position_)?(x|y|radius)(?:[_ ]?[(\\[]?(px|pixels?|um|µm|μm|nm|mm|microns?)[)\\]]?)?");

  /** What other programs mean. */
  private static final String CORNER =
      "; places counted from the corner of the image, as by ThunderSTORM and by ImageJ's"
          + " measurements, are half a pixel larger";

  private final String separator;
  private final List<String> names;
  private final int x;
  private final int y;
  private final int radius;
  private final boolean trackMate;
  private String unit;

  private SpotCsv(Path file, String header) {
    separator = separator(header);
    names = cells(header).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    x = places("x").findFirst().orElse(-1);
    unit = x < 0 ? "" : unit(x);
    y = column("y").orElse(-1);
    radius = column("radius").orElse(-1);
    trackMate = names.contains("position_x");
    if (x < 0 || y < 0) {
      throw new UserException(
          file + " is no table of spots: its first line does not name the columns x and y.");
    }
  }

  static Content read(Path file) throws IOException {
    List<String> lines = TextEncoding.text(file).lines().filter(line -> !line.isBlank()).toList();
    return new SpotCsv(file, lines.isEmpty() ? "" : lines.get(0)).content(lines);
  }

  private Content content(List<String> lines) {
    List<Content.Row> rows = new ArrayList<>();
    int empty = 0;
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Content.Row row = row(cells);
      if (Double.isNaN(row.x())) {
        boolean isUnit = rows.isEmpty() && x < cells.size() && isUnit(cells.get(x));
        unit = isUnit ? cells.get(x) : unit;
        empty += trackMate && rows.isEmpty() ? 0 : 1;
      } else {
        rows.add(row);
      }
    }
    List<String> notes = new ArrayList<>();
    if (empty > 0) {
      notes.add(empty + " lines of the table have no position and were left out.");
    }
    if (!trackMate && !LengthUnit.isPixel(unit)) {
      boolean measured = names.contains("area") || names.contains("xm") || !unit.isEmpty();
      notes.add(
          "Its columns x and y were taken as "
              + (unit.isEmpty() ? "pixels, the centre of the first" : unit + ", the first centre")
              + " being 0"
              + (measured ? CORNER : "")
              + ".");
    }
    return LengthUnit.isPixel(unit) || unit.isEmpty() && !trackMate
        ? Content.inPixels(rows, notes)
        : new Content(rows, Optional.empty(), unit.replaceAll("[()]", ""), notes);
  }

  private static boolean isUnit(String cell) {
    return LengthUnit.isPixel(cell) || LengthUnit.micrometers(cell).isPresent();
  }

  private Content.Row row(List<String> cells) {
    int visible = names.indexOf("visibility");
    double frame = number(cells, names.indexOf("frame"));
    return new Content.Row(
        Double.isNaN(frame) ? 0 : (int) frame,
        visible < 0 || number(cells, visible) == 1,
        number(cells, x),
        number(cells, y),
        number(cells, names.indexOf("quality")),
        number(cells, radius));
  }

  /** Columns of this meaning, pixels before what has no unit, before others. */
  private IntStream places(String meaning) {
    return IntStream.range(0, names.size())
        .filter(i -> meaning.equals(meaning(i)))
        .boxed()
        .sorted(
            java.util.Comparator.comparingInt(
                i -> LengthUnit.isPixel(unit(i)) ? 0 : unit(i).isEmpty() ? 1 : 2))
        .mapToInt(i -> i);
  }

  /** The column of this meaning in the unit of x. */
  private OptionalInt column(String meaning) {
    return places(meaning).filter(i -> unit(i).equals(unit)).findFirst();
  }

  private String meaning(int column) {
    Matcher name = NAME.matcher(names.get(column));
    return name.matches() ? name.group(2) : null;
  }

  private String unit(int column) {
    Matcher name = NAME.matcher(names.get(column));
    return name.matches() && name.group(3) != null ? name.group(3) : "";
  }

  private double number(List<String> cells, int column) {
    if (column < 0 || column >= cells.size()) {
      return Double.NaN;
    }
    String cell = cells.get(column);
    return TrackMateXml.number(separator.equals(",") ? cell : cell.replace(',', '.'));
  }

  private List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(separator, -1)) {
      cells.add(cell.strip().replaceAll("^\"|\"$", "").strip());
    }
    return cells;
  }

  private static String separator(String header) {
    return header.contains("\t") ? "\t" : header.contains(";") ? ";" : ",";
  }
}
