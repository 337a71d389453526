package io.github.umlpsd.parameters;

import java.util.List;

/**
 * All parameters of an analysis as users meet them, in the order in which dialogs show them.
 *
 * <p>Dialogs, macros, the command line, the help and the result files are made from this list. The
 * constant's name in lower case is the word in macros and files.
 */
public enum ParameterKey implements UserParameter {
  FRAME_INTERVAL(
      Group.MOVIE,
      "Frame interval (s)",
      "0",
      "0 = from the image's calibration, else from its time stamps; of a table from its times."),
  FIRST_FRAME(Group.MOVIE, "First frame", "0", "Counted from 1; 0 = from the start."),
  LAST_FRAME(Group.MOVIE, "Last frame", "0", "Counted from 1, inclusive; 0 = to the end."),
  SERIES(
      Group.MOVIE,
      "Series",
      "0",
      "Which image of a file that holds several, from 1; 0 = the only one."),
  CAMERA_OFFSET(
      Group.MOVIE, "Camera offset (counts)", "0", "Counts of a pixel without light; 0 = unknown."),
  COUNTS_PER_ELECTRON(
      Group.MOVIE,
      "Counts per electron",
      "0",
      "Counts for each electron that is read out; with it results are in photo-electrons; 0 ="
          + " unknown."),
  EM_GAIN(
      Group.MOVIE,
      "EM gain",
      "0",
      "Multiplication of an EM-CCD, on top of the counts per electron; 0 = none."),
  PIXEL_SIZE(Group.MOVIE, "Pixel size (um)", "0", "0 = from the image's calibration."),
  CHANNEL(Group.MOVIE, "Channel", "1", "Counted from 1."),
  PROJECTION(
      Group.MOVIE,
      "Projection",
      "auto",
      "Projection of the movie on which spots are searched: auto joins mean, std and what blinks,"
          + " and leaves out blobs and pixels that do not; mean alone takes no further pass; std and"
          + " max show spots that are mostly dark.",
      List.of("auto", "mean", "std", "max")),
  DRIFT(
      Group.MOVIE,
      "Drift",
      "none",
      "Whether the sample's drift is measured and the spots follow it.",
      List.of("none", "phase-correlation")),

  SPOTS(
      Group.SPOTS,
      "Spots (file or rois)",
      "",
      "Spots to take instead of detecting any: a TrackMate XML or table, an ImageJ ROI or ROI set, a"
          + " CSV with x and y; rois = points and ovals of the open image; empty = detect."),
  DETECTOR(
      Group.SPOTS,
      "Detector",
      "auto",
      "Spot detector; auto is TrackMate's own if it is installed, else the equal built-in one.",
      List.of("auto", "trackmate-log", "trackmate-dog", "log", "dog")),
  RADIUS(
      Group.SPOTS,
      "Radius (pixels or auto)",
      "2.5",
      "Radius of the spots; auto = 1.4 times the Gaussian width of their mean."),
  SUBPIXEL(
      Group.SPOTS,
      "Subpixel",
      "yes",
      "Whether the places of spots are refined below one pixel.",
      List.of("yes", "no")),
  MEDIAN(
      Group.SPOTS,
      "Median",
      "no",
      "Median filter: whether a 3 x 3 median takes single bright pixels away before spots are"
          + " searched.",
      List.of("no", "yes")),
  QUALITY(
      Group.SPOTS,
      "Quality (auto or number)",
      "auto",
      "Least quality of a spot; auto = from the noise."),
  ISOLATION(
      Group.SPOTS,
      "Isolation (pixels)",
      "auto",
      "Least distance to a neighbour; 0 keeps all; auto = the sum of the two apertures."),

  APERTURE(
      Group.TRACES,
      "Aperture (pixels)",
      "auto",
      "Radius that is summed; auto or 0 = the spot radius."),
  PHOTOMETRY(
      Group.TRACES,
      "Photometry",
      "aperture",
      "Plain sum over the aperture, or weights of a Gaussian spot.",
      List.of("aperture", "psf")),
  BACKGROUND(
      Group.TRACES,
      "Background",
      "annulus",
      "Subtracts the median of a ring around the aperture, frame by frame.",
      List.of("annulus", "none")),
  COMMON_SIGNAL(
      Group.TRACES,
      "Common signal",
      "none",
      "Whether what all spots, or all pixels of the mask, have in common, as of an unsteady lamp, is"
          + " taken out; of spots by divide only.",
      List.of("none", "divide", "subtract")),

  MASK(
      Group.PIXELS,
      "Mask",
      "basins",
      "How the pixels of crystals are told from background: basins = what stands out of a local"
          + " background and blinks; otsu, li = a threshold on the time average; given = an outline"
          + " or a mask image.",
      List.of("basins", "otsu", "li", "value", "given")),
  THRESHOLD(Group.PIXELS, "Threshold (counts)", "0", "Least mean of a pixel for mask value."),
  MIN_SIZE(
      Group.PIXELS,
      "Min size (pixels)",
      "20",
      "Smaller crystals are left out, smaller holes filled."),
  PIXEL_BINNING(
      Group.PIXELS,
      "Pixel binning",
      "1",
      "Edge of the squares of pixels that are averaged first.",
      List.of("1", "2", "4")),
  CRYSTALS(
      Group.PIXELS,
      "Crystals",
      "together",
      "Whether the pixels of all crystals are classed together or each crystal alone.",
      List.of("together", "each")),

  BINS(
      Group.CLUSTERS,
      "Bins (frames)",
      "auto",
      "One window, a list such as 1,10,20, or auto for the published list."),
  NORMALIZE(
      Group.CLUSTERS,
      "Normalize",
      "minmax",
      "What each binned trace is scaled to.",
      List.of("minmax", "max", "zscore", "mean", "level", "none")),
  BIN_ORDER(
      Group.CLUSTERS,
      "Bin order",
      "bin-first",
      "Whether traces are binned or normalized first; bin-first is as published.",
      List.of("bin-first", "normalize-first")),
  FEATURES(
      Group.CLUSTERS,
      "Features",
      "trace,combined",
      "What the classes are made from: trace (as published), trend, psd, histogram,"
          + " activity, burst, autocorrelation, several joined by +, or combined (by switching: does not depend on"
          + " alignment in time). Of two joined by a comma, the first leads."),
  CLASSES(
      Group.CLUSTERS,
      "Classes (folder)",
      "",
      "A result folder whose classes are used instead of new ones; window, features and number are"
          + " then those of that folder."),
  CLUSTERS(Group.CLUSTERS, "Clusters (auto or number)", "auto", "Number of classes."),
  MAX_CLUSTERS(Group.CLUSTERS, "Max clusters", "15", "Largest number in the profiles."),
  EPOCHS(Group.CLUSTERS, "Epochs", "100", "Fresh clusterings for each point of the profiles."),
  MODE(
      Group.CLUSTERS,
      "Mode",
      "robust",
      "robust: best of 10 starts; paper: one start and the scores as published.",
      List.of("robust", "paper")),
  ALGORITHM(
      Group.CLUSTERS,
      "Algorithm",
      "kmeans",
      "How the final classes are made.",
      List.of("kmeans", "ward", "mixture")),
  DECISIONS(
      Group.CLUSTERS,
      "Decisions (file)",
      "",
      "A CSV of spots that were kept, rejected or moved to a class by hand, with the columns"
          + " spot,x_px,y_px,verdict,class,note; empty = none."),

  ESTIMATOR(
      Group.SPECTRA,
      "Estimator",
      "modified-welch",
      "How power spectra are estimated.",
      List.of("modified-welch", "periodogram", "welch", "multitaper")),
  TAPER(
      Group.SPECTRA,
      "Taper",
      "hann",
      "Taper of the periodogram; the other estimators have their own.",
      List.of("boxcar", "hann", "hamming")),
  UNITS(
      Group.SPECTRA,
      "Units",
      "absolute",
      "counts^2/Hz, or relative: divided by the squared mean, 1/Hz.",
      List.of("absolute", "relative")),
  DETREND(
      Group.SPECTRA,
      "Detrend",
      "auto",
      "What is subtracted from a trace before its spectrum: nothing, its mean, its straight line,"
          + " or auto: the line where the trace has a trend, else the mean.",
      List.of("none", "constant", "linear", "auto")),
  FIT(
      Group.SPECTRA,
      "Fit",
      "auto",
      "Model of the spectrum; auto chooses by BIC.",
      List.of("line", "power+floor", "knee", "auto")),
  BAND_MIN(
      Group.SPECTRA, "Band min (Hz)", "0", "Lowest frequency of the fit; 0 = the estimator's."),
  BAND_MAX(
      Group.SPECTRA, "Band max (Hz)", "0", "Highest frequency of the fit; 0 = the estimator's."),

  PSD_TRACES(
      Group.SPECTRA,
      "Psd traces",
      "no",
      "Whether the spectrum of every trace is written too.",
      List.of("no", "yes")),
  SEGMENTS(
      Group.SPECTRA,
      "Segments",
      "no",
      "Whether the segments between the change points of every trace are written too: start,"
          + " length, intensity, level and state.",
      List.of("no", "yes")),

  SEED(Group.RUN, "Seed", "1", "Start of the random numbers; same seed, same result."),
  THREADS(Group.RUN, "Threads", "0", "0 = all processors."),
  OUTPUT(
      Group.RUN,
      "Output (folder)",
      "",
      "Folder for the result files; empty = only windows, and on the command line a folder that is"
          + " named after the input.");

  /** Stage of the analysis that a parameter belongs to. */
  public enum Group {
    MOVIE,
    SPOTS,
    TRACES,
    PIXELS,
    CLUSTERS,
    SPECTRA,
    RUN
  }

  private final Group group;
  private final Text text;

  ParameterKey(Group group, String label, String defaultText, String help) {
    this(group, label, defaultText, help, List.of());
  }

  ParameterKey(Group group, String label, String defaultText, String help, List<String> choices) {
    this.group = group;
    this.text = new Text(UserParameter.title(group), label, defaultText, help, choices);
  }

  @Override
  public Text text() {
    return text;
  }

  /** Stage of the analysis. */
  public Group group() {
    return group;
  }

  @Override
  public boolean isMain() {
    return switch (this) {
      case FRAME_INTERVAL,
          RADIUS,
          QUALITY,
          ISOLATION,
          MASK,
          THRESHOLD,
          MIN_SIZE,
          PIXEL_BINNING,
          FEATURES,
          CLUSTERS,
          OUTPUT ->
          true;
      default -> false;
    };
  }
}
