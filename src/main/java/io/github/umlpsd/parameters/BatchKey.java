package io.github.umlpsd.parameters;

import java.util.List;

/** How all faces ask for the movies of a folder, in the order in which dialogs show it. */
public enum BatchKey implements UserParameter {
  MOVIES("Movies (folder)", "", "Folder of the movies."),
  PATTERN(
      "Pattern",
      "*.tif,*.tiff",
      "Names of the movies' files, with * and ?; several patterns are joined by commas."),
  SUBFOLDERS(
      "Subfolders",
      "no",
      "Whether movies in the folders below are taken too.",
      List.of("no", "yes")),
  AGAIN(
      "Again",
      "no",
      "Whether movies are done again whose results are there from the same file and parameters.",
      List.of("no", "yes"));

  private final Text text;

  BatchKey(String label, String defaultText, String help) {
    this(label, defaultText, help, List.of());
  }

  BatchKey(String label, String defaultText, String help, List<String> choices) {
    this.text = new Text("Batch", label, defaultText, help, choices);
  }

  @Override
  public Text text() {
    return text;
  }
}
