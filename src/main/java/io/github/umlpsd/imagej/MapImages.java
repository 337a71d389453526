package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.FloatProcessor;
import ij.process.LUT;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.report.ColorMap;
import io.github.umlpsd.report.Palette;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Maps of pixels as ImageJ images: 32 bits, NaN where there is no value, calibrated, with colours.
 * The lowest colour is grey and kept for NaN.
 */
final class MapImages {
  private static final int COLORS = 256;
  private static final double HIGHEST_SHARE = 0.995;

  private MapImages() {}

  /** The maps by the names of their files, in the order in which a user looks at them. */
  static Map<String, ImagePlus> of(PixelAnalysis analysis) {
    Map<String, ImagePlus> images = new LinkedHashMap<>();
    images.put("cluster_map", classes(analysis));
    images.put("beta_map", scalars(analysis, "beta_map", analysis.betaMap()));
    for (int k = 0; k < analysis.classes().count(); k++) {
      String name = "beta_map_cluster_" + (k + 1);
      images.put(name, scalars(analysis, name, analysis.betaMap(k)));
    }
    images.put("beta_se_map", scalars(analysis, "beta_se_map", analysis.betaErrorMap()));
    images.put("correlation_map", scalars(analysis, "correlation_map", analysis.correlation()));
    return images;
  }

  private static ImagePlus classes(PixelAnalysis analysis) {
    int classes = analysis.classes().count();
    ImagePlus image = image(analysis, "cluster_map", analysis.clusterMap());
    image.setLut(lut(i -> Palette.ofClass((i - 1) * classes / (COLORS - 1))));
    // Class k fills the colours from k - 0.5 to k + 0.5; one colour more is left for NaN.
    image.setDisplayRange(0.5 - classes / (COLORS - 1.0), classes + 0.5);
    return image;
  }

  private static ImagePlus scalars(PixelAnalysis analysis, String name, float[] values) {
    ImagePlus image = image(analysis, name, values);
    image.setLut(lut(i -> ColorMap.VIRIDIS.rgb((i - 1) / (COLORS - 2.0))));
    double[] range = range(values);
    image.setDisplayRange(range[0] - (range[1] - range[0]) / (COLORS - 1), range[1]);
    return image;
  }

  private static ImagePlus image(PixelAnalysis analysis, String name, float[] values) {
    ImagePlus image =
        new ImagePlus(
            name,
            new FloatProcessor(
                analysis.mask().width(), analysis.mask().height(), values.clone(), null));
    if (analysis.pixelSizeMicrometers().isPresent()) {
      Calibration calibration = image.getCalibration();
      calibration.setUnit("um");
      calibration.pixelWidth = analysis.pixelSizeMicrometers().getAsDouble();
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
    float[] sorted = new float[values.length];
    int n = 0;
    for (float value : values) {
      if (!Float.isNaN(value)) {
        sorted[n++] = value;
      }
    }
    if (n == 0) {
      return new double[] {0, 1};
    }
    Arrays.sort(sorted, 0, n);
    double low = sorted[0];
    double high = sorted[(int) Math.ceil(HIGHEST_SHARE * (n - 1))];
    return new double[] {low, high > low ? high : low + 1};
  }
}
