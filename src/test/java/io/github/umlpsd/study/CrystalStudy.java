package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.features.BinWindows;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Normalization;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.pixels.PixelParameters;
import io.github.umlpsd.pixels.PixelPipeline;
import io.github.umlpsd.pixels.PixelSettings;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.spectra.SpectrumParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How right class maps and maps of exponents are, on simulated assemblies of three crystals. */
public final class CrystalStudy {
  private static final String WINDOW = "80";
  private static final int CRYSTALS = 3;

  private CrystalStudy() {}

  /**
   * A kind of assembly.
   *
   * @param name for people
   */
  public record Scenario(String name, CrystalScene scene) {

    /** Still and moving, bright and dim, long and short. */
    public static List<Scenario> standard(int edge, int frames) {
      CrystalScene base = CrystalScene.of(edge, edge, frames);
      SteadyDrift drift = new SteadyDrift(5, -3);
      return List.of(
          new Scenario("400 counts", base),
          new Scenario("400 counts, drift 5, -3 pixels", base.withDrift(drift)),
          new Scenario("100 counts", base.withMeanElectrons(50)),
          new Scenario(
              "100 counts, drift 5, -3 pixels", base.withMeanElectrons(50).withDrift(drift)),
          new Scenario("50 counts", base.withMeanElectrons(25)),
          new Scenario("400 counts, half as long", CrystalScene.of(edge, edge, frames / 2)));
    }
  }

  /**
   * What was found.
   *
   * @param randIndex mean adjusted Rand index of the class maps
   * @param leastRandIndex of the worst set
   * @param largestBias mean error of the exponents in that region of a crystal where it is largest
   * @param brightnessCorrelation mean correlation of the errors with the brightness
   * @param mostlyNoise mean share of pixels without an exponent
   */
  public record Row(
      String name,
      double randIndex,
      double leastRandIndex,
      double largestBias,
      double brightnessCorrelation,
      double mostlyNoise) {}

  /**
   * A row for each scenario; the same at any number of threads.
   *
   * @param sets number of assemblies of each kind, at least 1
   * @throws UserException if there is nothing to simulate
   */
  public static List<Row> run(
      List<Scenario> scenarios, int sets, long firstSeed, int threads, Progress progress) {
    if (sets < 1) {
      throw new UserException("A study needs at least 1 set of each kind, but has " + sets + ".");
    }
    Workers workers = new Workers(threads, new CancelOnly(progress));
    List<Row> rows = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      List<CrystalMatch> matches = new ArrayList<>();
      for (int set = 0; set < sets; set++) {
        progress.report(
            "Crystals", (rows.size() * sets + set) / (double) (scenarios.size() * sets));
        matches.add(match(scenario.scene(), firstSeed + set, workers));
      }
      rows.add(row(scenario, matches));
    }
    return rows;
  }

  private static CrystalMatch match(CrystalScene scene, long seed, Workers workers) {
    SimulatedCrystals truth = CrystalSimulator.simulate(scene, seed, workers);
    return new CrystalMatch(
        truth,
        PixelPipeline.analyze(truth.movie(), Optional.empty(), settings(scene), workers).get(0));
  }

  private static PixelSettings settings(CrystalScene scene) {
    boolean moves = !scene.drift().equals(SteadyDrift.NONE);
    int classes = scene.betas().size();
    return new PixelSettings(
        moves ? Drift.PHASE_CORRELATION : Drift.NONE,
        PixelParameters.defaults(),
        new FeatureParameters(
            FeatureSpec.trace(),
            BinWindows.parse(WINDOW),
            Normalization.MINMAX,
            BinOrder.BIN_FIRST,
            true),
        ClusterParameters.of(
            OptionalInt.of(classes), classes + 1, 1, Mode.ROBUST, Algorithm.KMEANS),
        SpectrumParameters.defaults(),
        BlinkingParameters.defaults(),
        1);
  }

  private static Row row(Scenario scenario, List<CrystalMatch> matches) {
    double largest = 0;
    for (int crystal = 0; crystal < CRYSTALS; crystal++) {
      for (int label = 0; label < scenario.scene().betas().size(); label++) {
        int c = crystal;
        int k = label;
        double bias = matches.stream().mapToDouble(m -> m.bias(c, k)).average().orElseThrow();
        largest = Math.abs(bias) > Math.abs(largest) ? bias : largest;
      }
    }
    double[] indices = matches.stream().mapToDouble(CrystalMatch::randIndex).toArray();
    return new Row(
        scenario.name(),
        Arrays.stream(indices).average().orElseThrow(),
        Arrays.stream(indices).min().orElseThrow(),
        largest,
        matches.stream().mapToDouble(CrystalMatch::brightnessCorrelation).average().orElseThrow(),
        matches.stream().mapToDouble(CrystalMatch::mostlyNoise).average().orElseThrow());
  }
}
