package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SteadyDrift;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Crystals that move far without drift correction are told. */
class FarMotionTest {
  private static final int SIDE = 80;
  private static final int FRAMES = 160;
  private static final Workers ONE = new Workers(1, Progress.NONE);

  private static FrameSource crystals(double x, double y) {
    CrystalScene scene = CrystalScene.of(SIDE, SIDE, FRAMES).withDrift(new SteadyDrift(x, y));
    return HeldFrames.of(CrystalSimulator.simulate(scene, 9, ONE).movie()).frames();
  }

  private static Check check(FrameSource frames, boolean spots) {
    return Motion.of(AllRead.asMovie(frames), spots, Set.of(), ONE);
  }

  @Test
  void crystalsThatMoveByAQuarterOfTheImageAreTold() {
    Check check = check(crystals(18, -14), false);
    assertEquals(Verdict.TOLD, check.verdict(), check.sentence());
    assertEquals(18, (double) check.numbers().get("x_px"), 7);
    assertEquals(14, (double) check.numbers().get("y_px"), 6);
    assertTrue(check.sentence().contains("drift=phase-correlation"));
  }

  /** Spots look alike, so that one may be taken for another. */
  @Test
  void spotsAreNotBelievedToMoveThatFar() {
    assertEquals(Verdict.NOT_CHECKED, check(crystals(18, -14), true).verdict());
  }

  /** The left half of the image fades while what is in the right half begins. */
  @Test
  void lightThatGoesOutHereAndOnThereIsNoMotion() {
    FrameSource still = crystals(0, 0);
    FrameSource turns =
        new DerivedFrames(still) {
          @Override
          public void read(int frame, float[] pixels) {
            source.read(frame, pixels);
            double time = frame / (FRAMES - 1.0);
            for (int i = 0; i < pixels.length; i++) {
              double light = i % SIDE < SIDE / 2 ? 1 - time : time;
              pixels[i] = (float) (120 + light * (pixels[i] - 120));
            }
          }
        };
    assertTrue(check(still, false).verdict() != Verdict.TOLD);
    assertTrue(check(turns, false).verdict() != Verdict.TOLD);
  }
}
