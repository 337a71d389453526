package io.github.umlpsd.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of the pages that a reader may copy: between fences, indented, or a macro line within a
 * sentence.
 *
 * @param place page and line, for messages
 * @param kind what runs it
 * @param text as written, without fences and indentation
 */
record PageSnippet(String place, Kind kind, String text) {
  private static final String INDENTATION = "    ";
  private static final Pattern INLINE = Pattern.compile("`(run\\([^`]*\\);)`");

  /** What runs a snippet. */
  enum Kind {
    MACRO,
    GROOVY,
    SHELL,
    /** Something to look at, or for a program that is not ours. */
    OTHER
  }

  /** All pages with snippets: that of the repository and those of the site. */
  static Set<Path> pages() throws IOException {
    Set<Path> pages = new TreeSet<>(Set.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> files = Files.list(Path.of("src/site/markdown"))) {
      files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    return pages;
  }

  /** All snippets of all pages. */
  static List<PageSnippet> all() throws IOException {
    List<PageSnippet> all = new ArrayList<>();
    for (Path page : pages()) {
      all.addAll(of(page.toString(), Files.readAllLines(page)));
    }
    return all;
  }

  /** Those of one page. */
  static List<PageSnippet> of(String page, List<String> lines) {
    List<PageSnippet> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String place = page + ":" + (i + 1);
      String line = lines.get(i);
      List<String> block = new ArrayList<>();
      if (line.strip().startsWith("```")) {
        for (i++; !lines.get(i).strip().equals("```"); i++) {
          block.add(lines.get(i));
        }
        found.add(of(place, fenced(line.strip().substring(3)), block));
      } else if (line.startsWith(INDENTATION)) {
        for (; i < lines.size() && (isIndented(lines.get(i))); i++) {
          block.add(lines.get(i).replaceFirst("^" + INDENTATION, ""));
        }
        found.add(of(place, kind(block), block));
      } else {
        Matcher inline = INLINE.matcher(line);
        while (inline.find()) {
          found.add(of(place, Kind.MACRO, List.of(inline.group(1))));
        }
      }
    }
    return found;
  }

  private static boolean isIndented(String line) {
    return line.isBlank() || line.startsWith(INDENTATION);
  }

  private static PageSnippet of(String place, Kind kind, List<String> block) {
    return new PageSnippet(place, kind, String.join("\n", block).stripTrailing());
  }

  private static Kind fenced(String language) {
    return switch (language) {
      case "" -> Kind.MACRO;
      case "groovy" -> Kind.GROOVY;
      case "sh" -> Kind.SHELL;
      default -> throw new IllegalArgumentException("Nothing runs snippets in " + language);
    };
  }

  /** Indented blocks do not say what they are. */
  private static Kind kind(List<String> block) {
    String text = String.join("\n", block);
    if (text.startsWith("run(") || text.startsWith("open(")) {
      return Kind.MACRO;
    }
    boolean commands =
        Pattern.compile("^#!|(java|mvn|xvfb-run|spark-submit) ", Pattern.MULTILINE)
            .matcher(text)
            .find();
    return commands ? Kind.SHELL : Kind.OTHER;
  }

  /** The same with other files: {@code /data} is the folder of the reader's files on all pages. */
  String in(Path data) {
    return text.replace("/data/", data + "/");
  }

  @Override
  public String toString() {
    return place;
  }
}
