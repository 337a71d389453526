package io.github.umlpsd.results.report;

import io.github.umlpsd.results.charts.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A report in one HTML file that needs nothing else: styles and pictures are inside, no scripts.
 *
 * @param title heading of the page
 * @param summary one sentence per paragraph, below the heading
 * @param warnings shown before everything else; may be empty
 * @param sections in the order of reading
 * @param footer how to cite, version; one paragraph each
 */
public record HtmlReport(
    String title,
    List<String> summary,
    List<String> warnings,
    List<Section> sections,
    List<String> footer) {
  private static final int TEXT_SIZE = 1 << 18;

  /**
   * A part of the report with a heading.
   *
   * @param text one paragraph each
   * @param links below everything else
   * @param newPage whether it begins a page in print
   */
  public record Section(
      String heading,
      List<String> text,
      List<Picture> pictures,
      List<Grid> tables,
      List<Link> links,
      boolean newPage) {
    public Section {
      text = List.copyOf(text);
      pictures = List.copyOf(pictures);
      tables = List.copyOf(tables);
      links = List.copyOf(links);
    }

    /** Without links, on the page where the one before ends. */
    public Section(String heading, List<String> text, List<Picture> pictures, List<Grid> tables) {
      this(heading, text, pictures, tables, List.of(), false);
    }
  }

  /**
   * A link to another file.
   *
   * @param address relative to this page
   */
  public record Link(String text, String address) {}

  /**
   * A picture with its caption.
   *
   * @param png the file's bytes, taken over
   * @param wide whether it takes the whole width of the page
   */
  public record Picture(String title, String caption, byte[] png, boolean wide) {
    /** A wider figure than this, in millimeters, does not stand beside another. */
    private static final double WIDE = 100;

    /** A figure that has been drawn. */
    public static Picture of(Figure figure, byte[] png) {
      boolean wide = figure.size().widthMillimeters() > WIDE;
      return new Picture(figure.title(), figure.caption(), png, wide);
    }
  }

  /**
   * A table. The texts of cells are shown as they are; columns of numbers are set to the right.
   *
   * @param rows each as long as the heading
   * @param links where the first cell of each row leads to, empty for nowhere; none for no links
   */
  public record Grid(
      String caption, List<String> columns, List<List<String>> rows, List<String> links) {
    private static final Pattern NUMBER =
        Pattern.compile("\u2013|[+-]?[0-9.]+(e[+-]?[0-9]+)?( (\u00b1|of) .*)?");

    public Grid(String caption, List<String> columns, List<List<String>> rows) {
      this(caption, columns, rows, List.of());
    }

    public Grid {
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row of '" + caption + "' has wrong length");
        }
      }
    }

    /**
     * Whether a column holds numbers (or a dash for none), which are set to the right, such as 3 of
     * 7.
     */
    private boolean isNumeric(int column) {
      return rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }
  }

  public HtmlReport {
    summary = List.copyOf(summary);
    warnings = List.copyOf(warnings);
    sections = List.copyOf(sections);
    footer = List.copyOf(footer);
  }

  /** The page, UTF-8 text; also well-formed XML. */
  public String html() {
    StringBuilder page = new StringBuilder(TEXT_SIZE + pictureBytes() / 3 * 4);
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    element(page, "title", title);
    page.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<header>\n");
    element(page, "h1", title);
    summary.forEach(line -> element(page, "p", line));
    page.append("</header>\n<main>\n");
    if (!warnings.isEmpty()) {
      page.append("<section class=\"warnings\">\n<h2>Please note</h2>\n<ul>\n");
      warnings.forEach(line -> element(page, "li", line));
      page.append("</ul>\n</section>\n");
    }
    sections.forEach(section -> append(page, section));
    page.append("</main>\n<footer>\n");
    footer.forEach(line -> element(page, "p", line));
    return page.append("</footer>\n</body>\n</html>\n").toString();
  }

  private int pictureBytes() {
    return sections.stream()
        .flatMap(section -> section.pictures().stream())
        .mapToInt(picture -> picture.png().length)
        .sum();
  }

  private static void append(StringBuilder page, Section section) {
    page.append(section.newPage() ? "<section class=\"page\">\n" : "<section>\n");
    element(page, "h2", section.heading());
    section.text().forEach(line -> element(page, "p", line));
    if (!section.pictures().isEmpty()) {
      page.append("<div class=\"figures\">\n");
      section.pictures().forEach(picture -> append(page, picture));
      page.append("</div>\n");
    }
    section.tables().forEach(table -> append(page, table));
    if (!section.links().isEmpty()) {
      page.append("<ul>\n");
      section.links().forEach(link -> append(page, link));
      page.append("</ul>\n");
    }
    page.append("</section>\n");
  }

  private static void append(StringBuilder page, Link link) {
    page.append("<li><a href=\"")
        .append(escape(link.address()))
        .append("\">")
        .append(escape(link.text()))
        .append("</a></li>\n");
  }

  private static void append(StringBuilder page, Picture picture) {
    page.append(picture.wide() ? "<figure class=\"wide\">\n" : "<figure>\n")
        .append("<img alt=\"")
        .append(escape(picture.title()))
        .append("\" src=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(picture.png()))
        .append("\"/>\n<figcaption>");
    element(page, "b", picture.title() + ".");
    page.append(escape(picture.caption())).append("</figcaption>\n</figure>\n");
  }

  private static void append(StringBuilder page, Grid table) {
    page.append("<div class=\"table\"><table>\n");
    if (!table.caption().isBlank()) {
      element(page, "caption", table.caption());
    }
    page.append("<thead><tr>");
    boolean[] numeric = new boolean[table.columns().size()];
    for (int column = 0; column < numeric.length; column++) {
      numeric[column] = table.isNumeric(column);
    }
    cells(page, numeric, "th", table.columns(), "");
    page.append("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < table.rows().size(); i++) {
      page.append("<tr>");
      cells(
          page,
          numeric,
          "td",
          table.rows().get(i),
          table.links().isEmpty() ? "" : table.links().get(i));
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table></div>\n");
  }

  private static void cells(
      StringBuilder page, boolean[] numeric, String name, List<String> texts, String link) {
    for (int column = 0; column < texts.size(); column++) {
      page.append('<').append(name).append(numeric[column] ? " class=\"number\">" : ">");
      String text = escape(texts.get(column));
      boolean linked = column == 0 && !link.isEmpty();
      page.append(linked ? "<a href=\"" + escape(link) + "\">" + text + "</a>" : text);
      page.append("</").append(name).append('>');
    }
  }

  private static void element(StringBuilder page, String name, String text) {
    page.append('<').append(name).append('>').append(escape(text));
    page.append("</").append(name).append(">\n");
  }

  /** Text made safe for HTML, within elements and quoted attributes. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> {
        boolean allowed =
            c == '\n' || c == '\t' || c >= 0x20 && !(c >= 0x7f && c < 0xa0) && !isBroken(c);
        safe.appendCodePoint(allowed ? c : 0xFFFD);
      }
    }
  }

  private static boolean isBroken(int c) {
    return c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
