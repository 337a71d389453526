package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.pixels.PixelAnalysis;
import java.util.LinkedHashMap;
import java.util.Map;

/** The maps of an analysis of pixels as ImageJ images. */
final class MapImages {
  private MapImages() {}

  /** The maps by the names of their files, in the order in which a user looks at them. */
  static Map<String, ImagePlus> of(PixelAnalysis analysis) {
    int classes = analysis.classes().count();
    Map<String, ImagePlus> images = new LinkedHashMap<>();
    images.put(
        "cluster_map",
        MapImage.classes(
            "cluster_map",
            analysis.mask().width(),
            analysis.clusterMap(),
            classes,
            analysis.pixelSizeMicrometers()));
    add(images, analysis, "beta_map", analysis.betaMap());
    for (int k = 0; k < classes; k++) {
      add(images, analysis, "beta_map_cluster_" + (k + 1), analysis.betaMap(k));
    }
    add(images, analysis, "beta_se_map", analysis.betaErrorMap());
    add(images, analysis, "correlation_map", analysis.correlation());
    return images;
  }

  private static void add(
      Map<String, ImagePlus> images, PixelAnalysis analysis, String name, float[] values) {
    images.put(
        name,
        MapImage.scalars(name, analysis.mask().width(), values, analysis.pixelSizeMicrometers()));
  }
}
