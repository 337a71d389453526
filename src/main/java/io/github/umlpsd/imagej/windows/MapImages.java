package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import io.github.umlpsd.pixels.PixelAnalysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The maps of pixels as ImageJ images. */
public final class MapImages {
  private MapImages() {}

  /**
   * The maps by the names of their files, in the order in which a user looks at them. Crystals that
   * were analysed alone are put together into one set of maps; a class of one is no class of
   * another, so that there are no maps of single classes then.
   *
   * @param analyses one, or one for each crystal of the same movie
   */
  public static Map<String, ImagePlus> of(List<PixelAnalysis> analyses) {
    PixelAnalysis first = analyses.get(0);
    int classes = analyses.stream().mapToInt(a -> a.classes().count()).max().orElseThrow();
    Map<String, ImagePlus> images = new LinkedHashMap<>();
    images.put(
        "cluster_map",
        MapImage.classes(
            "cluster_map",
            first.mask().width(),
            together(analyses, PixelAnalysis::clusterMap),
            classes,
            first.pixelSizeMicrometers()));
    add(images, analyses, "beta_map", PixelAnalysis::betaMap);
    for (int k = 0; k < classes && analyses.size() == 1; k++) {
      int label = k;
      add(images, analyses, "beta_map_cluster_" + (k + 1), analysis -> analysis.betaMap(label));
    }
    add(images, analyses, "beta_se_map", PixelAnalysis::betaErrorMap);
    add(images, analyses, "correlation_map", PixelAnalysis::correlation);
    return images;
  }

  private static void add(
      Map<String, ImagePlus> images,
      List<PixelAnalysis> analyses,
      String name,
      Function<PixelAnalysis, float[]> map) {
    PixelAnalysis first = analyses.get(0);
    images.put(
        name,
        MapImage.scalars(
            name, first.mask().width(), together(analyses, map), first.pixelSizeMicrometers()));
  }

  /** The values of each crystal at its own pixels. */
  static float[] together(List<PixelAnalysis> analyses, Function<PixelAnalysis, float[]> map) {
    float[] all = map.apply(analyses.get(0)).clone();
    for (PixelAnalysis analysis : analyses.subList(1, analyses.size())) {
      float[] own = map.apply(analysis);
      for (int place : analysis.mask().places()) {
        all[place] = own[place];
      }
    }
    return all;
  }
}
