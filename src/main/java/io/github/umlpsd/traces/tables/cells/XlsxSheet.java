package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.TableFacts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of one sheet of an .xlsx workbook (ECMA-376) as lines of text. Cells that are shown as
 * clock times hold days, and are given in seconds.
 */
public final class XlsxSheet {
  private static final BigDecimal DAY_SECONDS = BigDecimal.valueOf(86400);
  private static final int MOST_COLUMNS = 16384;
  private static final int MOST_ROWS = 1 << 20;

  private final XlsxBook book;
  private final List<Line> lines = new ArrayList<>();
  private boolean clockTimes;
  private String emptyFormula = "";
  private String[] row = new String[0];
  private int width;

  private XlsxSheet(XlsxBook book) {
    this.book = book;
  }

  /**
   * Reads a sheet and hands its lines on.
   *
   * @param wanted name of the sheet; empty = the only one with cells
   * @throws UserException if there is no such sheet, several have cells and none is named, or the
   *     file is damaged
   */
  public static <T> T open(Path file, String wanted, TextSource.Use<T> use) throws IOException {
    String name;
    XlsxSheet sheet;
    try (XlsxBook book = XlsxBook.open(file)) {
      Map<String, String> sheets = book.sheets();
      if (!wanted.isEmpty() && !sheets.containsKey(wanted)) {
        throw new UserException(
            file + " has no sheet '" + wanted + "'; give variable as one of: " + words(sheets));
      }
      Map<String, XlsxSheet> filled = new LinkedHashMap<>();
      for (Map.Entry<String, String> entry : sheets.entrySet()) {
        if (wanted.isEmpty() || wanted.equals(entry.getKey())) {
          XlsxSheet read = new XlsxSheet(book).read(entry.getValue());
          if (!read.lines.isEmpty()) {
            filled.put(entry.getKey(), read);
          }
        }
      }
      if (filled.size() > 1) {
        throw new UserException(
            file + " has several sheets; give variable as one of: " + words(filled));
      }
      if (filled.isEmpty()) {
        throw new UserException(file + " has no cells; give a table of traces.");
      }
      name = filled.keySet().iterator().next();
      sheet = filled.get(name);
    } catch (XMLStreamException | ArrayIndexOutOfBoundsException | NumberFormatException e) {
      throw new UserException(file + " is a damaged workbook; save it again.", e);
    }
    if (!sheet.emptyFormula.isEmpty()) {
      throw new UserException(
          file
              + " holds formulas without their values, the first in cell "
              + sheet.emptyFormula
              + "; open it in a spreadsheet program and save it again.");
    }
    Map<String, String> details = new LinkedHashMap<>();
    details.put("sheet", name);
    if (sheet.clockTimes) {
      details.put("clock_times", "taken as seconds");
    }
    Iterator<Line> all = sheet.lines.iterator();
    return use.with(
        () -> all.hasNext() ? all.next() : null,
        Separator.NONE,
        new TableFacts.Source("xlsx", details));
  }

  private static String words(Map<String, ?> names) {
    return names.keySet().stream().collect(Collectors.joining(", "));
  }

  private XlsxSheet read(String part) throws IOException, XMLStreamException {
    try (XlsxBook.Part xml = book.part(part)) {
      XMLStreamReader in = xml.reader();
      int number = 0;
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("row")) {
          String stated = in.getAttributeValue(null, "r");
          int next = stated == null ? number + 1 : Integer.parseInt(stated);
          if (next <= number || next > MOST_ROWS) {
            throw new XMLStreamException("row " + next + " after row " + number);
          }
          if (next > number + 1 && !lines.isEmpty()) {
            lines.add(new Line(number + 1, new String[] {""}));
          }
          number = next;
          width = 0;
        } else if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
          cell(in);
        } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("row")) {
          String[] cells = width == 0 ? new String[] {""} : Arrays.copyOf(row, width);
          Line line = new Line(number, cells);
          if (!lines.isEmpty() || !line.isBlank()) {
            lines.add(line);
          }
        }
      }
    }
    return this;
  }

  private void cell(XMLStreamReader in) throws XMLStreamException {
    String place = in.getAttributeValue(null, "r");
    int column = place == null ? width : column(place);
    if (column < width || column >= MOST_COLUMNS) {
      throw new XMLStreamException("cell " + place + " is out of order");
    }
    String type = in.getAttributeValue(null, "t");
    String style = in.getAttributeValue(null, "s");
    String text = Separator.trim(content(in, place));
    if ("s".equals(type) && !text.isEmpty()) {
      text = Separator.trim(book.string(Integer.parseInt(text)));
    } else if ("b".equals(type) && !text.isEmpty()) {
      text = text.equals("1") ? "TRUE" : "FALSE";
    } else if ((type == null || type.equals("n")) && !text.isEmpty() && style != null) {
      if (book.isClockTime(Integer.parseInt(style))) {
        text = new BigDecimal(text).multiply(DAY_SECONDS).stripTrailingZeros().toString();
        clockTimes = true;
      }
    }
    if (column >= row.length) {
      row = Arrays.copyOf(row, Math.max(column + 1, 2 * row.length));
    }
    Arrays.fill(row, width, column, "");
    row[column] = text;
    width = column + 1;
  }

  /** Column from 0, of a place such as AB12. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
      if (column > MOST_COLUMNS) {
        return column;
      }
    }
    return column - 1;
  }

  /** Value or text of a cell, without its formula; ends behind the cell. */
  private String content(XMLStreamReader in, String place) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    boolean formula = false;
    boolean value = false;
    while (in.hasNext()) {
      int event = in.next();
      boolean named = event == XMLStreamConstants.START_ELEMENT;
      if (named || event == XMLStreamConstants.END_ELEMENT) {
        String name = in.getLocalName();
        formula |= name.equals("f");
        value |= name.equals("v");
        if (!named && name.equals("c")) {
          if (formula && !value && emptyFormula.isEmpty()) {
            emptyFormula = place == null ? "?" : place;
          }
          return text.toString();
        }
        inside = named && (name.equals("v") || name.equals("t"));
      } else if (inside && event == XMLStreamConstants.CHARACTERS) {
        text.append(in.getText());
      }
    }
    return text.toString();
  }
}
