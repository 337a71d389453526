package io.github.umlpsd.parameters;

import java.util.ArrayList;
import java.util.List;

/** What can be asked of a comparison, in the order in which dialogs show it. */
public enum CompareKey implements UserParameter {
  SHEET(
      "Sheet (file)",
      "",
      "CSV with a row for each movie and the columns movie, condition, and if wanted replicate,"
          + " block (or day), power, note and parameters of measuring; or a folder that holds"
          + " condition/replicate/*.tif."),
  LENGTH(
      "Length (frames)",
      "0",
      "Frames that are taken of every movie; 0 = as many as the shortest one has."),
  AGAIN(
      "Again",
      "no",
      "Whether movies are measured again whose results are there from the same files, parameters"
          + " and program.",
      List.of("no", "yes"));

  private final Text text;

  CompareKey(String label, String defaultText, String help) {
    this(label, defaultText, help, List.of());
  }

  CompareKey(String label, String defaultText, String help, List<String> choices) {
    this.text = new Text("Comparison", label, defaultText, help, choices);
  }

  @Override
  public Text text() {
    return text;
  }

  /** All that a comparison asks for: its own parameters, and those of the analysis of spots. */
  public static List<UserParameter> all() {
    List<UserParameter> all = new ArrayList<>(List.of(values()));
    all.addAll(JobKind.COMPARISON.keys());
    return all;
  }

  /** What a parameter is when nobody gives it. */
  public static String defaultOf(UserParameter key) {
    return key instanceof CompareKey ? key.defaultText() : JobKind.COMPARISON.defaultText(key);
  }
}
