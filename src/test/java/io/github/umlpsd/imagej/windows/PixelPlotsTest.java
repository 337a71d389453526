package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.gui.Plot;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PixelPlotsTest {
  private static final Workers WORKERS = new Workers(2, Progress.NONE);

  private static Analysis analysis(String units) {
    SimulatedCrystals crystals =
        CrystalSimulator.simulate(CrystalScene.of(32, 32, 300), 1, WORKERS);
    Parameters parameters =
        Parameters.of(
            JobKind.PIXELS,
            Map.of(ParameterKey.UNITS, units, ParameterKey.CLUSTERS, "2", ParameterKey.BINS, "20"));
    return UmlPsd.analyzePixels(
            HeldFrames.of(crystals.movie()), Optional.empty(), parameters, Progress.NONE)
        .get(0);
  }

  @Test
  void theSpectrumHasTheUnitsOfTheAnalysis() {
    for (String[] expected :
        new String[][] {{"absolute", "(counts^2/Hz)"}, {"relative", "(1/Hz)"}}) {
      Analysis analysis = analysis(expected[0]);
      double[] trace = analysis.traces().trace(5, WORKERS);
      Plot plot = new PixelPlots(analysis).spectrum(5, trace).orElseThrow();
      assertTrue(plot.getLabel('y').endsWith(expected[1]), plot.getLabel('y'));
    }
  }

  @Test
  void theTraceIsThatOfThePixelWithItsMeansOverTheWindow() {
    Analysis analysis = analysis("absolute");
    double[] trace = analysis.traces().trace(5, WORKERS);
    Plot plot = new PixelPlots(analysis).trace(5, trace);
    int place = analysis.crystals().orElseThrow().mask().places()[5];
    assertTrue(plot.getTitle().contains("(" + place % 32 + ", " + place / 32 + ")"));
    float[] y = plot.getYValues();
    assertEquals(300, y.length);
    assertEquals(trace[7], y[7], 1e-3);
    float[][] means = {plot.getDataObjectArrays(1)[0], plot.getDataObjectArrays(1)[1]};
    assertEquals(15, means[0].length);
    assertEquals(9.5 * 0.03, means[0][0], 1e-6);
  }
}
