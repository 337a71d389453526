package io.github.umlpsd.results.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
  private static final String NASTY = "<script>alert('x')</script> & \"dots\" \u03b2\u0000.tif";

  @Test
  void textIsEscapedAndThePageWellFormed() throws Exception {
    Document page = parse(nasty().html());
    assertEquals(0, page.getElementsByTagName("script").getLength());
    String shown = NASTY.replace('\u0000', '\uFFFD');
    assertEquals(shown, text(page, "title"));
    assertEquals(shown, text(page, "h1"));
    assertEquals(shown, text(page, "li"));
    assertEquals(shown, text(page, "h2", 1));
    assertEquals(shown, text(page, "caption"));
    assertEquals(shown, text(page, "th"));
    assertEquals(shown, text(page, "td"));
    Element image = (Element) page.getElementsByTagName("img").item(0);
    assertEquals(shown, image.getAttribute("alt"));
  }

  @Test
  void nothingComesFromElsewhere() throws Exception {
    String html = nasty().html();
    Document page = parse(html);
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertFalse(element.hasAttribute("href"), element.getTagName());
      if (element.hasAttribute("src")) {
        assertTrue(element.getAttribute("src").startsWith("data:image/png;base64,iVBOR"));
      }
    }
    assertFalse(html.contains("@import"));
    assertFalse(html.contains("url("));
    assertFalse(html.contains("://"));
  }

  @Test
  void columnsOfNumbersAreSetToTheRight() throws Exception {
    HtmlReport.Grid table =
        new HtmlReport.Grid(
            "",
            List.of("n", "\u03b2", "mixed", "some"),
            List.of(
                List.of("1", "1.20 \u00b1 0.10", "2", "3 of 7"),
                List.of("12", "\u2013", "none", "1.7e-05")));
    Document page = parse(report(List.of(), List.of(), List.of(table)).html());
    NodeList cells = page.getElementsByTagName("td");
    assertEquals("number", ((Element) cells.item(0)).getAttribute("class"));
    assertEquals("number", ((Element) cells.item(5)).getAttribute("class"));
    assertEquals("", ((Element) cells.item(2)).getAttribute("class"));
    assertEquals("number", ((Element) cells.item(3)).getAttribute("class"));
  }

  @Test
  void withoutWarningsThereIsNoBox() throws Exception {
    Document page = parse(report(List.of(), List.of(), List.of()).html());
    assertEquals(0, page.getElementsByTagName("ul").getLength());
    assertEquals(0, page.getElementsByTagName("figure").getLength());
  }

  @Test
  void rowsAreAsLongAsTheHeading() {
    List<List<String>> rows = List.of(List.of("1"));
    assertThrows(
        IllegalArgumentException.class, () -> new HtmlReport.Grid("", List.of("a", "b"), rows));
  }

  private static HtmlReport nasty() {
    Chart chart = new Chart("", Axis.linear("x"), Axis.linear("y"));
    byte[] png = new Figure("f", "", "", chart, new FigureSize(20, 20, 72)).png();
    return report(
        List.of(NASTY),
        List.of(new HtmlReport.Picture(NASTY, NASTY, png, true)),
        List.of(new HtmlReport.Grid(NASTY, List.of(NASTY), List.of(List.of(NASTY)))));
  }

  private static HtmlReport report(
      List<String> warnings, List<HtmlReport.Picture> pictures, List<HtmlReport.Grid> tables) {
    return new HtmlReport(
        NASTY,
        List.of(NASTY),
        warnings,
        List.of(new HtmlReport.Section(NASTY, List.of(NASTY), pictures, tables)),
        List.of(NASTY));
  }

  private static Document parse(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static String text(Document page, String tag) {
    return text(page, tag, 0);
  }

  private static String text(Document page, String tag, int index) {
    return page.getElementsByTagName(tag).item(index).getTextContent();
  }
}
