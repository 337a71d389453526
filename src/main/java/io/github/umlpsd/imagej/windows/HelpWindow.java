package io.github.umlpsd.imagej.windows;

import ij.IJ;
import ij.gui.HTMLDialog;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.parameters.ParameterKey;
import java.awt.GraphicsEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the program is, where its pages are, how to cite it, and what its parameters mean. */
public final class HelpWindow {
  private static final String DOCS = Version.HOME + "/blob/main/src/site/markdown/";

  private HelpWindow() {}

  /** Opens the window; without a screen the log says the same in short. */
  public static void show() {
    if (GraphicsEnvironment.isHeadless()) {
      IJ.log(Version.current().toString());
      IJ.log(Version.HOME);
      IJ.log(Version.CITATION);
    } else {
      new HTMLDialog("UML-PSD Help", html(), false);
    }
  }

  /** The text of the window. */
  static String html() {
    StringBuilder html = new StringBuilder("<html><h2>Blinking by UML-PSD</h2>\n");
    html.append("<p>").append(Version.current()).append("</p>\n");
    html.append("<p>").append(Version.CITATION).append("</p>\n<h3>Pages</h3>\n<ul>\n");
    pages()
        .forEach(
            (page, title) ->
                html.append("<li><a href='")
                    .append(page)
                    .append("'>")
                    .append(title)
                    .append("</a></li>\n"));
    html.append("</ul>\n");
    String heading = "";
    for (ParameterKey key : ParameterKey.values()) {
      if (!key.heading().equals(heading)) {
        html.append(heading.isEmpty() ? "<h3>Parameters</h3>\n" : "</dl>\n");
        heading = key.heading();
        html.append("<h4>").append(heading).append("</h4>\n<dl>\n");
      }
      String start = key.defaultText().isEmpty() ? " (empty at first)" : "=" + key.defaultText();
      html.append("<dt><b>")
          .append(escape(key.label()))
          .append("</b>, in macros ")
          .append(key.word())
          .append(escape(start))
          .append("</dt>\n<dd>")
          .append(escape(key.help()))
          .append("</dd>\n");
    }
    return html.append("</dl></html>").toString();
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(Version.HOME + "#readme", "Start");
    pages.put(DOCS + "first-movie.md", "First movie");
    pages.put(DOCS + "report.md", "Reading the report");
    pages.put(DOCS + "parameters.md", "Choosing parameters");
    pages.put(DOCS + "macros.md", "Macros and scripts");
    pages.put(DOCS + "questions.md", "Questions");
    return pages;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
