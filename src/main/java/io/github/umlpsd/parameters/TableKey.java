package io.github.umlpsd.parameters;

import java.util.List;

/** How all faces ask for a table of traces, in the order in which dialogs show it. */
public enum TableKey implements UserParameter {
  TABLE("Table (file)", "", "Table of traces: text, .xlsx, .mat (version 5), .npy or .npz."),
  TRACES_IN(
      "Traces in",
      "columns",
      "Whether a trace is a column, a row, or the rows of a long table that have its name.",
      List.of("columns", "rows", "long")),
  LEADING_COLUMNS(
      "Leading columns (auto or number)",
      "auto",
      "Columns before the counts; auto = found from the file: times, row numbers, names."),
  VARIABLE(
      "Variable",
      "",
      "Sheet of an .xlsx file, variable of a .mat or .npz file, column of counts of a long table, or"
          + " measurement of ImageJ; empty = the only or usual one."),
  DECIMAL(
      "Decimal",
      "auto",
      "Decimal sign in texts; auto = found from the file.",
      List.of("auto", "dot", "comma"));

  /** All but the file, which the command line takes without an option. */
  public static final List<TableKey> OPTIONS =
      List.of(TRACES_IN, LEADING_COLUMNS, VARIABLE, DECIMAL);

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
