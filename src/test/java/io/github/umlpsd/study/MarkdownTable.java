package io.github.umlpsd.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table as the documentation shows it. */
final class MarkdownTable {
  private final List<String> lines = new ArrayList<>();

  MarkdownTable(String... headings) {
    row(headings);
    row(Collections.nCopies(headings.length, "---").toArray(String[]::new));
  }

  void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
