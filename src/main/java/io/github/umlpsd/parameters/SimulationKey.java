package io.github.umlpsd.parameters;

import java.util.List;

/** What can be chosen of a simulated movie, in the order in which dialogs show it. */
public enum SimulationKey implements UserParameter {
  WIDTH(Group.MOVIE, "Width (pixels)", "256", "Columns."),
  HEIGHT(Group.MOVIE, "Height (pixels)", "256", "Rows."),
  FRAMES(Group.MOVIE, "Frames", "2000", "Number of frames."),
  FRAME_INTERVAL(Group.MOVIE, "Frame interval (s)", "0.03", "Time between frames."),
  SIGNAL(Group.MOVIE, "Signal (factor)", "1", "Factor on the brightness of all spots or crystals."),
  CAMERA(
      Group.MOVIE,
      "Camera",
      "scmos",
      "What the light falls on.",
      List.of("scmos", "emccd", "counter")),
  DRIFT(Group.MOVIE, "Drift (pixels)", "0", "Drift along x by the end."),
  DRIFT_Y(Group.MOVIE, "Drift y (pixels)", "0", "Drift along y by the end."),
  BITS(Group.MOVIE, "Bits", "16", "Bits per pixel.", List.of("8", "16", "32")),
  SEED(Group.MOVIE, "Seed", "1", "Start of the random numbers; same seed, same movie."),

  SET(
      Group.SPOTS,
      "Set",
      "five-classes",
      "Mixture of blinking classes of the spots.",
      List.of(
          "five-classes",
          "equal-classes",
          "paper-three",
          "telegraph-pair",
          "flicker-telegraphs",
          "envelopes",
          "telegraph-exponential",
          "telegraph-power-law",
          "bleaching",
          "brightening",
          "flicker",
          "grey-states")),
  SPOTS(Group.SPOTS, "Spots", "100", "Number of spots."),
  SEPARATION(Group.SPOTS, "Separation (pixels)", "10", "Least distance between spots."),

  CRYSTALS(
      Group.CRYSTALS,
      "Crystals",
      "no",
      "Three flickering crystals with a region for each class, instead of spots.",
      List.of("no", "yes")),
  BETAS(
      Group.CRYSTALS,
      "Betas",
      "0.8,1.2,1.6",
      "True exponent of each class of the crystals, joined by commas."),
  ELECTRONS(
      Group.CRYSTALS, "Electrons", "200", "Mean photo-electrons per crystal pixel and frame."),
  BRIGHTNESS_RATIO(
      Group.CRYSTALS, "Brightness ratio", "4", "Brightest over dimmest pixel of the crystals."),
  FLICKER(
      Group.CRYSTALS,
      "Flicker",
      "0.25",
      "Relative standard deviation of the flicker of a crystal's pixel, at most 0.35."),
  COHERENCE(
      Group.CRYSTALS,
      "Coherence",
      "0.5",
      "Share of the flicker's variance that the pixels of a class have in common."),
  GRAIN(
      Group.CRYSTALS,
      "Grain (pixels)",
      "2",
      "Edge of the squares of a crystal's pixels that flicker as one."),

  EXPERIMENT(
      Group.STUDY,
      "Experiment",
      "no",
      "A small study instead of one movie: what its second condition does to the dots.",
      List.of("no", "none", "slower", "classes", "dimmer")),
  MOVIES(Group.STUDY, "Movies", "4", "Movies of each of the two conditions of a study."),
  VARIATION(
      Group.STUDY,
      "Variation",
      "0.15",
      "How much movies of a condition differ: standard deviation of the logarithm of power, focus and"
          + " dwell times."),

  OUTPUT(
      Group.FILE,
      "Output (TIFF file)",
      "",
      "File for the movie, with its truth beside it; of a study a new folder; empty = only"
          + " windows.");

  /** What a parameter is about. */
  public enum Group {
    MOVIE,
    SPOTS,
    CRYSTALS,
    STUDY,
    FILE
  }

  private final Group group;
  private final Text text;

  SimulationKey(Group group, String label, String defaultText, String help) {
    this(group, label, defaultText, help, List.of());
  }

  SimulationKey(Group group, String label, String defaultText, String help, List<String> choices) {
    this.group = group;
    this.text = new Text(UserParameter.title(group), label, defaultText, help, choices);
  }

  @Override
  public Place place() {
    return this == OUTPUT ? Place.SAVE : Place.NONE;
  }

  @Override
  public Text text() {
    return text;
  }

  /** What the parameter is about. */
  public Group group() {
    return group;
  }
}
