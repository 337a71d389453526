package io.github.umlpsd.engine;

import static io.github.umlpsd.parameters.ParameterKey.*;

import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.engine.decisions.DecisionFile;
import io.github.umlpsd.engine.decisions.Decisions;
import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.features.BinWindows;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Normalization;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.pixels.CommonMode;
import io.github.umlpsd.pixels.CrystalScope;
import io.github.umlpsd.pixels.MaskRule;
import io.github.umlpsd.pixels.PixelParameters;
import io.github.umlpsd.spectra.Detrend;
import io.github.umlpsd.spectra.Estimator;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.Taper;
import io.github.umlpsd.spectra.Units;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spots.DetectorChoice;
import io.github.umlpsd.spots.SpotParameters;
import io.github.umlpsd.spots.given.Drawn;
import io.github.umlpsd.traces.Background;
import io.github.umlpsd.traces.Photometry;
import io.github.umlpsd.traces.PhotometryParameters;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Makes the parameters of each stage from the words that a user typed. */
final class ParameterReader {
  private ParameterReader() {}

  static MovieParameters movie(Words words) {
    return new MovieParameters(
        words.number(FRAME_INTERVAL),
        words.whole(FIRST_FRAME),
        words.whole(LAST_FRAME),
        words.whole(SERIES),
        words.number(PIXEL_SIZE),
        words.whole(CHANNEL),
        words.choice(PROJECTION, Projection.class),
        words.choice(DRIFT, Drift.class),
        new CameraCalibration(
            words.number(CAMERA_OFFSET), words.number(COUNTS_PER_ELECTRON), words.number(EM_GAIN)));
  }

  static SpotParameters spots(Words words) {
    OptionalDouble radius = words.numberOrAuto(RADIUS);
    return new SpotParameters(
        words.choice(DETECTOR, DetectorChoice.class),
        radius.orElse(SpotParameters.USUAL_RADIUS),
        words.numberOrAuto(QUALITY),
        words.numberOrAuto(ISOLATION),
        words.yes(SUBPIXEL),
        words.yes(MEDIAN),
        words.text(SPOTS),
        Drawn.NOTHING,
        radius.isEmpty());
  }

  static PhotometryParameters photometry(Words words) {
    return new PhotometryParameters(
        words.numberOrAuto(APERTURE).orElse(0),
        words.choice(PHOTOMETRY, Photometry.class),
        words.choice(BACKGROUND, Background.class),
        0);
  }

  static PixelParameters pixels(Words words) {
    return new PixelParameters(
        words.choice(MASK, MaskRule.class),
        words.number(THRESHOLD),
        words.whole(MIN_SIZE),
        words.whole(PIXEL_BINNING),
        words.choice(COMMON_SIGNAL, CommonMode.class),
        words.choice(CRYSTALS, CrystalScope.class));
  }

  /**
   * A lamp multiplies the light of spots; what it adds is in the background already.
   *
   * @throws UserException if it is to be subtracted from spots
   */
  static void checkCommonSignal(JobKind job, Words words) {
    if (job != JobKind.PIXELS
        && words.choice(COMMON_SIGNAL, CommonMode.class) == CommonMode.SUBTRACT) {
      throw new UserException(
          "common_signal is 'subtract', which is for pixels; spots are divided by what they have in"
              + " common: give common_signal=divide or none.");
    }
  }

  static FeatureParameters features(Words words) {
    return features(words, specs(words).get(0));
  }

  /** The features beside the leading ones, if there are any. */
  static Optional<FeatureParameters> otherFeatures(Words words) {
    return specs(words).stream().skip(1).findFirst().map(spec -> features(words, spec));
  }

  private static List<FeatureSpec> specs(Words words) {
    List<FeatureSpec> specs =
        Stream.of(words.text(FEATURES).split(",", -1)).map(FeatureSpec::parse).toList();
    if (specs.size() > 2 || specs.stream().distinct().count() < specs.size()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "features is '%s', but must be one kind, or two different ones such as"
                  + " trace,combined.",
              words.text(FEATURES)));
    }
    boolean bothWithTime = specs.stream().allMatch(FeatureSpec::usesWindow);
    if (specs.size() == 2 && (bothWithTime || specs.stream().noneMatch(FeatureSpec::isTraceOnly))) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "features is '%s', but of two kinds one must be trace, and the other without it.",
              words.text(FEATURES)));
    }
    return specs;
  }

  private static FeatureParameters features(Words words, FeatureSpec spec) {
    return new FeatureParameters(
        spec,
        BinWindows.parse(words.text(BINS)),
        words.choice(NORMALIZE, Normalization.class),
        words.choice(BIN_ORDER, BinOrder.class));
  }

  static ClusterParameters clusters(Words words) {
    return ClusterParameters.of(
        words.wholeOrAuto(CLUSTERS),
        words.whole(MAX_CLUSTERS),
        words.whole(EPOCHS),
        words.choice(MODE, Mode.class),
        words.choice(ALGORITHM, Algorithm.class));
  }

  /** Read at once, so that a wrong file is refused before any work. */
  static Decisions decisions(Words words) {
    String file = words.text(DECISIONS);
    return file.isEmpty() ? Decisions.NONE : DecisionFile.read(path(DECISIONS, file));
  }

  static SpectrumParameters spectra(Words words) {
    return SpectrumParameters.defaults()
        .withEstimator(words.choice(ESTIMATOR, Estimator.class))
        .withTaper(words.choice(TAPER, Taper.class))
        .withUnits(words.choice(UNITS, Units.class))
        .withDetrend(words.choice(DETREND, Detrend.class))
        .withFit(words.choice(FIT, Fit.class))
        .withBand(words.number(BAND_MIN), words.number(BAND_MAX));
  }

  /**
   * The name of a file or folder.
   *
   * @throws UserException if the text cannot be one
   */
  static Path path(ParameterKey key, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UserException(
          key.word() + " is '" + text + "', which is no name of a file or folder.", e);
    }
  }
}
