package io.github.umlpsd.traces.tables.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an .xlsx workbook that all sheets share: their names, the texts, and which styles
 * show a number as a clock time. External entities and document types are not read.
 */
final class XlsxBook implements AutoCloseable {
  private static final String FOLDER = "xl/";

  /** Number formats of the standard that show a time of the day or a duration. */
  private static final Set<Integer> CLOCK_FORMATS = Set.of(18, 19, 20, 21, 22, 45, 46, 47);

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms]+\\])[^]]*\\]");

  private final ZipFile zip;
  private final List<String> strings = new ArrayList<>();
  private final List<Boolean> clockStyles = new ArrayList<>();
  private final Map<String, String> sheets = new LinkedHashMap<>();

  private XlsxBook(ZipFile zip) {
    this.zip = zip;
  }

  /** One file of the packed workbook. */
  record Part(InputStream in, XMLStreamReader reader) implements AutoCloseable {
    @Override
    public void close() throws IOException, XMLStreamException {
      reader.close();
      in.close();
    }
  }

  /**
   * Opens a workbook, which must be closed.
   *
   * @throws XMLStreamException if it is damaged
   */
  static XlsxBook open(Path file) throws IOException, XMLStreamException {
    XlsxBook book = new XlsxBook(new ZipFile(file.toFile()));
    try {
      book.readSheets();
      book.readStyles();
      book.readStrings();
      return book;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      book.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The parts of the sheets of cells by their names, in their order. */
  Map<String, String> sheets() {
    return sheets;
  }

  /**
   * A shared text.
   *
   * @throws XMLStreamException if there is no such text
   */
  String string(int index) throws XMLStreamException {
    if (index < 0 || index >= strings.size()) {
      throw new XMLStreamException("there is no text " + index);
    }
    return strings.get(index);
  }

  /** Whether a style shows numbers of days as a clock time. */
  boolean isClockTime(int style) {
    return style >= 0 && style < clockStyles.size() && clockStyles.get(style);
  }

  /** Opens one part. */
  Part part(String name) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new XMLStreamException("there is no part " + name);
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    InputStream in = zip.getInputStream(entry);
    return new Part(in, factory.createXMLStreamReader(in));
  }

  private void readSheets() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    elements(
        FOLDER + "_rels/workbook.xml.rels",
        "Relationship",
        in -> targets.put(in.getAttributeValue(null, "Id"), in.getAttributeValue(null, "Target")));
    elements(
        FOLDER + "workbook.xml",
        "sheet",
        in -> {
          String target = targets.get(idOf(in));
          if (target != null && target.contains("worksheets/")) {
            sheets.put(
                in.getAttributeValue(null, "name"),
                target.startsWith("/") ? target.substring(1) : FOLDER + target);
          }
        });
  }

  /** The attribute {@code id} of the name space of relations, whatever it is called. */
  private static String idOf(XMLStreamReader in) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals("id")) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  private void readStyles() throws IOException, XMLStreamException {
    String name = FOLDER + "styles.xml";
    if (zip.getEntry(name) == null) {
      return;
    }
    Map<Integer, Boolean> own = new HashMap<>();
    elements(
        name,
        "numFmt",
        in ->
            own.put(
                Integer.parseInt(in.getAttributeValue(null, "numFmtId")),
                showsClock(in.getAttributeValue(null, "formatCode"))));
    try (Part part = part(name)) {
      XMLStreamReader in = part.reader();
      boolean cells = false;
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          boolean starts = event == XMLStreamConstants.START_ELEMENT;
          if (in.getLocalName().equals("cellXfs")) {
            cells = starts;
          } else if (cells && starts && in.getLocalName().equals("xf")) {
            String id = in.getAttributeValue(null, "numFmtId");
            int format = id == null ? 0 : Integer.parseInt(id);
            clockStyles.add(own.getOrDefault(format, CLOCK_FORMATS.contains(format)));
          }
        }
      }
    }
  }

  private static boolean showsClock(String format) {
    String bare = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    return bare.contains("h") || bare.contains("s");
  }

  private void readStrings() throws IOException, XMLStreamException {
    String name = FOLDER + "sharedStrings.xml";
    if (zip.getEntry(name) == null) {
      return;
    }
    try (Part part = part(name)) {
      XMLStreamReader in = part.reader();
      StringBuilder text = new StringBuilder();
      boolean inside = false;
      boolean phonetic = false;
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.CHARACTERS && inside && !phonetic) {
          text.append(in.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          phonetic |= in.getLocalName().equals("rPh");
          inside = in.getLocalName().equals("t");
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          inside = false;
          phonetic &= !in.getLocalName().equals("rPh");
          if (in.getLocalName().equals("si")) {
            strings.add(text.toString());
            text.setLength(0);
          }
        }
      }
    }
  }

  private void elements(String part, String name, Consumer<XMLStreamReader> use)
      throws IOException, XMLStreamException {
    try (Part opened = part(part)) {
      XMLStreamReader in = opened.reader();
      while (in.hasNext()) {
        if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals(name)) {
          use.accept(in);
        }
      }
    }
  }
}
