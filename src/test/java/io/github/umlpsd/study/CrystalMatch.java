package io.github.umlpsd.study;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** How well the maps of an analysis agree with the truth of simulated crystals. */
public record CrystalMatch(SimulatedCrystals truth, Analysis found) {

  /** Adjusted Rand index of the class map with the true regions, where both have pixels. */
  public double randIndex() {
    float[] map = clusterMap();
    int[] both = inside(i -> !Float.isNaN(map[i]));
    return AdjustedRandIndex.of(
        IntStream.of(both).map(i -> (int) map[i] - 1).toArray(),
        IntStream.of(both).map(i -> truth.labelMap()[i]).toArray());
  }

  /** Mean difference of the exponents from the truth in one region of one crystal. */
  public double bias(int crystal, int label) {
    float[] betas = betaMap();
    return IntStream.of(inside(i -> !Float.isNaN(betas[i])))
        .filter(i -> truth.crystalMap()[i] == crystal && truth.labelMap()[i] == label)
        .mapToDouble(i -> betas[i] - truth.betaMap()[i])
        .average()
        .orElse(Double.NaN);
  }

  /** Correlation of the error of the exponents with the true brightness. */
  public double brightnessCorrelation() {
    float[] betas = betaMap();
    int[] pixels = inside(i -> !Float.isNaN(betas[i]));
    double[] errors =
        IntStream.of(pixels).mapToDouble(i -> betas[i] - truth.betaMap()[i]).toArray();
    double[] bright = IntStream.of(pixels).mapToDouble(i -> truth.brightnessMap()[i]).toArray();
    return new PearsonsCorrelation().correlation(errors, bright);
  }

  /** Share of the analysed pixels that have no exponent, since their spectrum is mostly noise. */
  public double mostlyNoise() {
    return found.members().floorDominated() / (double) found.traces().size();
  }

  private float[] clusterMap() {
    int[] labels = found.classes().labels();
    return found.crystals().orElseThrow().map(i -> labels[i] < 0 ? Double.NaN : labels[i] + 1);
  }

  private float[] betaMap() {
    return found
        .crystals()
        .orElseThrow()
        .map(i -> found.members().law(i).map(PowerLawFit::beta).orElse(Double.NaN));
  }

  private int[] inside(IntPredicate wanted) {
    return IntStream.range(0, truth.labelMap().length)
        .filter(i -> truth.labelMap()[i] >= 0 && wanted.test(i))
        .toArray();
  }
}
