package io.github.umlpsd.parameters;

/** How all faces ask for a folder to be watched, in the order in which dialogs show it. */
public enum WatchKey implements UserParameter {
  WATCHED("Watched (folder)", "", "Folder into which movies are recorded."),
  EVERY("Every (s)", "2", "Seconds between two looks at the folder."),
  IDLE(
      "Idle (s)",
      "0",
      "Ends when nothing has been new for so many seconds; 0 = goes on until it is canceled."),
  FIRST_LOOK(
      "First look (frames)",
      "100",
      "Frames after which spots of a movie that is being recorded are searched; 0 = such movies are"
          + " not followed.");

  private final Text text;

  WatchKey(String label, String defaultText, String help) {
    this.text = new Text("Watch", label, defaultText, help, java.util.List.of());
  }

  @Override
  public Text text() {
    return text;
  }
}
