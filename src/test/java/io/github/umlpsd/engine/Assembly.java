package io.github.umlpsd.engine;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.study.CrystalMatch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Three simulated crystals with known regions, and how well an analysis finds them. */
record Assembly(SimulatedCrystals truth) {
  static final Workers WORKERS = new Workers(2, Progress.NONE);

  static Assembly of(CrystalScene scene, long seed) {
    SimulatedCrystals drawn = CrystalSimulator.simulate(scene, seed, WORKERS);
    return new Assembly(
        new SimulatedCrystals(
            HeldFrames.of(drawn.movie()),
            drawn.labelMap(),
            drawn.crystalMap(),
            drawn.betaMap(),
            drawn.brightnessMap()));
  }

  /** Three classes, few epochs, and what else is given. */
  static Parameters parameters(String bins, Map<ParameterKey, String> more) {
    Map<ParameterKey, String> words = new HashMap<>(more);
    words.put(ParameterKey.BINS, bins);
    // What the tests make by hand does not always blink.
    words.putIfAbsent(ParameterKey.MASK, "otsu");
    words.putIfAbsent(ParameterKey.CLUSTERS, "3");
    words.putIfAbsent(ParameterKey.MAX_CLUSTERS, "4");
    words.putIfAbsent(ParameterKey.EPOCHS, "2");
    return Parameters.of(JobKind.PIXELS, words);
  }

  static Parameters parameters(String bins) {
    return parameters(bins, Map.of());
  }

  Analysis analyze(Parameters parameters) {
    return UmlPsd.analyzePixels(truth.movie(), Optional.empty(), parameters, Progress.NONE).get(0);
  }

  CrystalMatch match(Analysis analysis) {
    return new CrystalMatch(truth, analysis);
  }
}
