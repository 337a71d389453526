package io.github.umlpsd.results.figures;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A map of what was measured in the pixels of crystals.
 *
 * @param name of its file without ending
 * @param title in a few words
 * @param caption for people
 * @param quantity and unit of the values, for a calibration bar
 * @param values width x height values, row by row; NaN where there is none; classes from 1
 * @param isOfClasses whether the values are numbers of classes
 */
public record CrystalMap(
    String name,
    String title,
    String caption,
    String quantity,
    float[] values,
    boolean isOfClasses) {

  private static final String CLASSES = "cluster_map";

  /** All maps of an analysis of pixels, in the order in which a user looks at them. */
  public static List<CrystalMap> of(Analysis analysis) {
    Crystals crystals = analysis.crystals().orElseThrow();
    int[] labels = analysis.classes().labels();
    List<CrystalMap> maps = new ArrayList<>();
    maps.add(
        new CrystalMap(
            CLASSES,
            "Classes",
            "Pixels in the colour of their class.",
            "Class",
            crystals.map(i -> labels[i] < 0 ? Double.NaN : labels[i] + 1),
            true));
    maps.add(
        scalars(
            "beta_map",
            "Exponents",
            "Exponent \u03b2 of the power spectrum of each pixel's raw trace. Pixels whose spectrum"
                + " is mostly noise are left out.",
            "\u03b2",
            crystals.map(i -> measured(analysis, i, PowerLawFit::beta))));
    for (int k = 0; k < analysis.classes().count(); k++) {
      int label = k;
      maps.add(
          scalars(
              "beta_map_cluster_" + (k + 1),
              "Exponents of class " + (k + 1),
              "Exponent \u03b2 of the pixels of " + ClassStyle.LEADING.name(k) + ".",
              "\u03b2",
              crystals.map(
                  i ->
                      labels[i] == label ? measured(analysis, i, PowerLawFit::beta) : Double.NaN)));
    }
    maps.add(
        scalars(
            "beta_se_map",
            "Standard errors",
            "Standard error of the exponent of each pixel.",
            "Standard error of \u03b2",
            crystals.map(i -> measured(analysis, i, PowerLawFit::betaError))));
    maps.add(
        scalars(
            "correlation_map",
            "Correlation with neighbours",
            "Mean correlation of each pixel's raw trace with those of its up to 8 neighbours. Dim"
                + " pixels correlate less because of shot noise.",
            "Correlation",
            crystals.correlation()));
    maps.add(
        scalars(
            "border_map",
            "Pixels at borders",
            "1 where a pixel sees two classes through the optics. Such pixels do not count for the"
                + " number and the centroids of the classes.",
            "Border",
            crystals.map(i -> analysis.classes().isBorder(i) ? 1 : 0)));
    return maps;
  }

  private static CrystalMap scalars(
      String name, String title, String caption, String quantity, float[] values) {
    return new CrystalMap(name, title, caption, quantity, values, false);
  }

  private static double measured(
      Analysis analysis, int pixel, ToDoubleFunction<PowerLawFit> value) {
    return analysis.members().law(pixel).map(value::applyAsDouble).orElse(Double.NaN);
  }

  /** Whether this is the map of one class alone. */
  public boolean isOfOneClass() {
    return name.startsWith("beta_map_cluster");
  }

  /** The same with other values, of another crystal for example. */
  public CrystalMap withValues(float[] others) {
    return new CrystalMap(name, title, caption, quantity, others, isOfClasses);
  }
}
