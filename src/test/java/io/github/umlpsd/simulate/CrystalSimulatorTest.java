package io.github.umlpsd.simulate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrystalSimulatorTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);

  @Test
  void mapsAgreeWithEachOther() {
    SimulatedCrystals crystals = CrystalSimulator.simulate(CrystalScene.of(64, 64, 16), 3, TWO);
    boolean[][] seen = new boolean[3][3];
    for (int i = 0; i < 64 * 64; i++) {
      int label = crystals.labelMap()[i];
      boolean inside = label != SimulatedCrystals.BACKGROUND;
      assertEquals(inside, crystals.crystalMap()[i] != SimulatedCrystals.BACKGROUND);
      assertEquals(inside, crystals.brightnessMap()[i] > 0);
      assertEquals(inside, !Float.isNaN(crystals.betaMap()[i]));
      if (inside) {
        assertEquals(0.8 + 0.4 * label, crystals.betaMap()[i], 1e-6);
        seen[crystals.crystalMap()[i]][label] = true;
      }
    }
    for (boolean[] classes : seen) {
      assertArrayEquals(new boolean[] {true, true, true}, classes);
    }
  }

  @Test
  void meanPixelIsBackgroundAndBrightness() {
    CrystalScene scene = CrystalScene.of(48, 48, 400);
    SimulatedCrystals crystals = CrystalSimulator.simulate(scene, 3, TWO);
    FrameSource frames = crystals.movie().frames();
    double[] mean = new double[48 * 48];
    float[] frame = new float[mean.length];
    for (int t = 0; t < 400; t++) {
      frames.read(t, frame);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += frame[i] / 400;
      }
    }
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    double sum = 0;
    int inside = 0;
    for (int i = 0; i < mean.length; i++) {
      double truth = crystals.brightnessMap()[i];
      assertEquals(100 + 2 * (10 + truth), mean[i], 0.02 * mean[i] + 3);
      if (truth > 0) {
        least = Math.min(least, truth);
        most = Math.max(most, truth);
        sum += truth;
        inside++;
      }
    }
    assertEquals(4, most / least, 1e-3);
    assertEquals(200, sum / inside, 0.01);
  }

  @Test
  void framesDependOnTheSeedAlone() {
    CrystalScene scene = CrystalScene.of(40, 40, 32).withDrift(new SteadyDrift(2, 1));
    FrameSource one =
        CrystalSimulator.simulate(scene, 5, new Workers(1, Progress.NONE)).movie().frames();
    FrameSource many =
        CrystalSimulator.simulate(scene, 5, new Workers(8, Progress.NONE)).movie().frames();
    float[] a = new float[1600];
    float[] b = new float[1600];
    for (int t : new int[] {31, 0, 17}) {
      one.read(t, a);
      many.read(t, b);
      assertArrayEquals(a, b);
    }
  }

  @Test
  void driftMovesTheCrystals() {
    CrystalScene scene = CrystalScene.of(64, 64, 101).withDrift(new SteadyDrift(6, 0));
    FrameSource frames = CrystalSimulator.simulate(scene, 1, TWO).movie().frames();
    assertEquals(6, centre(frames, 100) - centre(frames, 0), 0.3);
  }

  /** Of the bright pixels, which flicker does not move. */
  private static double centre(FrameSource frames, int frame) {
    float[] pixels = new float[64 * 64];
    frames.read(frame, pixels);
    double sum = 0;
    double across = 0;
    for (int i = 0; i < pixels.length; i++) {
      boolean bright = pixels[i] > 200;
      sum += bright ? 1 : 0;
      across += bright ? i % 64 : 0;
    }
    return across / sum;
  }

  @Test
  void refusesNonsense() {
    assertThrows(UserException.class, () -> CrystalScene.of(10, 64, 100));
    assertThrows(UserException.class, () -> CrystalScene.of(64, 64, 100).withMeanElectrons(0));
    CrystalScene scene = CrystalScene.of(64, 64, 100);
    assertThrows(
        UserException.class,
        () ->
            new CrystalScene(
                64,
                64,
                100,
                0.03,
                List.of(),
                0.2,
                0.5,
                2,
                100,
                4,
                10,
                SteadyDrift.NONE,
                scene.camera()));
    UserException tooUneven =
        assertThrows(
            UserException.class,
            () ->
                new CrystalScene(
                    64,
                    64,
                    100,
                    0.03,
                    List.of(1.0),
                    0.2,
                    0.5,
                    2,
                    100,
                    0.5,
                    10,
                    SteadyDrift.NONE,
                    scene.camera()));
    assertTrue(tooUneven.getMessage().contains("0.5"));
  }
}
