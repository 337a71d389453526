package io.github.umlpsd.parameters;

import java.util.List;

/** How dialogs and macros ask for a table of traces. */
public enum TableKey implements UserParameter {
  TABLE("Table (file)", "", "Text table of traces; time in s in column 1, then a trace each."),
  TRACES_IN(
      "Traces in", "columns", "Whether a trace is a column or a row.", List.of("columns", "rows")),
  LEADING_COLUMNS(
      "Leading columns (auto or number)",
      "auto",
      "Columns before the counts; auto = 1 (the time) for columns, 0 for rows.");

  private final Text text;

  TableKey(String label, String defaultText, String help) {
    this(label, defaultText, help, List.of());
  }

  TableKey(String label, String defaultText, String help, List<String> choices) {
    this.text = new Text("Table", label, defaultText, help, choices);
  }

  @Override
  public Text text() {
    return text;
  }
}
