package io.github.umlpsd.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pixel out of order in a crystal harms neither the mask nor what all pixels have in common. */
class OddPixelsTest {
  private static final int SIDE = 48;
  private static final int FRAMES = 300;
  private static final float TOP = 65535;
  private static final Workers ONE = new Workers(1, Progress.NONE);

  private enum Fault {
    HOT {
      @Override
      float value(int frame, float right) {
        return TOP;
      }
    },
    FLICKERING {
      @Override
      float value(int frame, float right) {
        return new Random(frame).nextFloat() * TOP;
      }
    },
    DEAD {
      @Override
      float value(int frame, float right) {
        return 0;
      }
    },
    STRUCK {
      @Override
      float value(int frame, float right) {
        return frame == FRAMES / 2 ? TOP : right;
      }
    };

    abstract float value(int frame, float right);
  }

  private final float[][] values = simulated();

  private static float[][] simulated() {
    FrameSource frames =
        CrystalSimulator.simulate(CrystalScene.of(SIDE, SIDE, FRAMES), 5, ONE).movie().frames();
    float[][] values = new float[FRAMES][SIDE * SIDE];
    for (int t = 0; t < FRAMES; t++) {
      frames.read(t, values[t]);
    }
    return values;
  }

  private static AveragedMovie averaged(float[][] frames) {
    return AveragedMovie.of(ArrayFrames.of(SIDE, SIDE, frames).movie(0.03), Drift.NONE, 1, ONE);
  }

  private static Mask mask(AveragedMovie movie, MaskRule rule) {
    return movie.mask(
        new PixelParameters(rule, 0, 20, 1, CommonMode.NONE, CrystalScope.TOGETHER),
        Optional.empty());
  }

  /** The pixel in the middle of the largest crystal. */
  private int middle() {
    int[] crystals = mask(averaged(values), MaskRule.BASINS).crystals();
    int[] own = IntStream.range(0, crystals.length).filter(i -> crystals[i] == 0).toArray();
    double column = Arrays.stream(own).map(i -> i % SIDE).average().orElseThrow();
    double row = Arrays.stream(own).map(i -> i / SIDE).average().orElseThrow();
    return (int) row * SIDE + (int) column;
  }

  private float[][] with(Fault fault, int place) {
    float[][] changed = Arrays.stream(values).map(float[]::clone).toArray(float[][]::new);
    for (int t = 0; t < FRAMES; t++) {
      changed[t][place] = fault.value(t, changed[t][place]);
    }
    return changed;
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theMaskIsThatOfAMovieInOrder(Fault fault) {
    AveragedMovie odd = averaged(with(fault, middle()));
    for (MaskRule rule : new MaskRule[] {MaskRule.BASINS, MaskRule.OTSU, MaskRule.LI}) {
      int[] right = mask(averaged(values), rule).crystals();
      int[] found = mask(odd, rule).crystals();
      long other = IntStream.range(0, right.length).filter(i -> right[i] != found[i]).count();
      assertTrue(other <= 3, rule + ": " + other + " pixels differ");
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theCommonSignalOfTheOthersIsThatOfAMovieInOrder(Fault fault) {
    int place = middle();
    Mask mask = mask(averaged(values), MaskRule.BASINS);
    AveragedMovie odd = averaged(with(fault, place));
    int[] sound = odd.inOrder(mask);
    assertEquals(mask.size() - 1, sound.length);
    assertTrue(Arrays.stream(sound).noneMatch(i -> i == place));
    int[] others = Arrays.stream(mask.places()).filter(i -> i != place).toArray();
    for (CommonMode mode : new CommonMode[] {CommonMode.DIVIDE, CommonMode.SUBTRACT}) {
      float[] right = frame(averaged(values), mode, others, others);
      float[] found = frame(odd, mode, mask.places(), sound);
      for (int i : others) {
        assertEquals(right[i], found[i], 1e-3 * Math.abs(right[i]), mode + " at " + i);
      }
    }
  }

  private static float[] frame(AveragedMovie movie, CommonMode mode, int[] places, int[] sound) {
    float[] frame = new float[SIDE * SIDE];
    CommonModeFrames.of(movie.frames(), mode, places, sound, 0, movie.projections().mean())
        .read(FRAMES / 2, frame);
    return frame;
  }

  @Test
  void aMaskOfNothingButOddPixelsIsItsOwn() {
    int place = middle();
    int[] crystals = new int[SIDE * SIDE];
    Arrays.fill(crystals, Mask.OUTSIDE);
    crystals[place] = 0;
    Mask mask = new Mask(SIDE, SIDE, crystals, 1, Double.NaN);
    assertArrayEquals(new int[] {place}, averaged(with(Fault.HOT, place)).inOrder(mask));
  }
}
