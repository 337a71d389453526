package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.FloatProcessor;
import ij.process.LUT;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.figures.CrystalMap;
import io.github.umlpsd.statistics.Quantiles;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/**
 * One map as an ImageJ image: 32 bits, NaN where there is no value, calibrated, with colours. The
 * lowest colour is grey and kept for NaN.
 */
public final class MapImage {
  /** Property of an image of classes: their number. */
  private static final String CLASSES = "uml-psd-classes";

  private static final int COLORS = 256;
  private static final double HIGHEST_SHARE = 0.995;

  private MapImage() {}

  /**
   * A map of an analysis of pixels.
   *
   * @param classes number of classes, for the colours of a map of classes
   */
  public static ImagePlus of(Analysis analysis, CrystalMap map, int classes) {
    Crystals crystals = analysis.crystals().orElseThrow();
    int width = crystals.mask().width();
    OptionalDouble size = crystals.pixelSizeMicrometers();
    return map.isOfClasses()
        ? classes(map.name(), width, map.values(), classes, size)
        : scalars(map.name(), width, map.values(), size);
  }

  /** The projection of a movie on which its spots were searched, in counts. */
  public static ImagePlus projection(Analysis analysis) {
    Field field = analysis.field().orElseThrow();
    ImagePlus image =
        image(
            "projection", field.projections().width(), field.image(), field.pixelSizeMicrometers());
    image.resetDisplayRange();
    return image;
  }

  /**
   * Numbers of classes from 1, in the colours of the classes.
   *
   * @param values width x height, row by row
   */
  static ImagePlus classes(
      String name, int width, float[] values, int classes, OptionalDouble pixelSizeMicrometers) {
    ImagePlus image = image(name, width, values, pixelSizeMicrometers);
    image.setLut(lut(i -> Palette.ofClass((i - 1) * classes / (COLORS - 1))));
    // Class k fills the colours from k - 0.5 to k + 0.5; one colour more is left for NaN.
    image.setDisplayRange(0.5 - classes / (COLORS - 1.0), classes + 0.5);
    image.setProperty(CLASSES, classes);
    return image;
  }

  /** Number of classes of an image of classes; empty for a quantity. */
  static OptionalInt classesOf(ImagePlus image) {
    return image.getProperty(CLASSES) instanceof Integer classes
        ? OptionalInt.of(classes)
        : OptionalInt.empty();
  }

  /**
   * A quantity, in colours of rising lightness.
   *
   * @param values width x height, row by row
   */
  static ImagePlus scalars(
      String name, int width, float[] values, OptionalDouble pixelSizeMicrometers) {
    ImagePlus image = image(name, width, values, pixelSizeMicrometers);
    image.setLut(lut(i -> ColorMap.VIRIDIS.rgb((i - 1) / (COLORS - 2.0))));
    double[] range = range(values);
    image.setDisplayRange(range[0] - (range[1] - range[0]) / (COLORS - 1), range[1]);
    return image;
  }

  private static ImagePlus image(
      String name, int width, float[] values, OptionalDouble pixelSizeMicrometers) {
    ImagePlus image =
        new ImagePlus(name, new FloatProcessor(width, values.length / width, values.clone(), null));
    if (pixelSizeMicrometers.isPresent()) {
      Calibration calibration = image.getCalibration();
      calibration.setUnit("um");
      calibration.pixelWidth = pixelSizeMicrometers.getAsDouble();
      calibration.pixelHeight = calibration.pixelWidth;
    }
    return image;
  }

  private static LUT lut(IntUnaryOperator colors) {
    byte[][] channels = new byte[3][COLORS];
    for (int i = 0; i < COLORS; i++) {
      int rgb = i == 0 ? ColorMap.NEUTRAL : colors.applyAsInt(i);
      channels[0][i] = (byte) (rgb >> 16);
      channels[1][i] = (byte) (rgb >> 8);
      channels[2][i] = (byte) rgb;
    }
    return new LUT(channels[0], channels[1], channels[2]);
  }

  /** From the least value to nearly the largest, which a single pixel may set. */
  private static double[] range(float[] values) {
    double[] range = Quantiles.ofFinite(values, 0, HIGHEST_SHARE);
    double low = range[0];
    double high = range[1];
    if (Double.isNaN(low)) {
      return new double[] {0, 1};
    }
    return new double[] {low, high > low ? high : low + 1};
  }
}
