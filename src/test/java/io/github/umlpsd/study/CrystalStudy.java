package io.github.umlpsd.study;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.simulate.SteadyDrift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Workers workers = new Workers(threads, progress.silent());
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
        UmlPsd.analyzePixels(
                truth.movie(),
                Optional.empty(),
                parameters(scene, workers.threads()),
                workers.progress())
            .get(0));
  }

  private static Parameters parameters(CrystalScene scene, int threads) {
    boolean moves = !scene.drift().equals(SteadyDrift.NONE);
    int classes = scene.betas().size();
    return Parameters.of(
        JobKind.PIXELS,
        Map.of(
            ParameterKey.DRIFT,
            moves ? "phase-correlation" : "none",
            ParameterKey.BINS,
            WINDOW,
            ParameterKey.CLUSTERS,
            String.valueOf(classes),
            ParameterKey.MAX_CLUSTERS,
            String.valueOf(classes + 1),
            ParameterKey.EPOCHS,
            "1",
            ParameterKey.THREADS,
            String.valueOf(threads)));
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
