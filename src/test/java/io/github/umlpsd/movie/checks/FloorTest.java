package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.checks.range.Floor;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorTest {
  private static Check check(GivenFrames frames) {
    return Floor.of(frames.watched().facts(), frames);
  }

  private static GivenFrames of(ToDoubleFunction<RandomStream> value) {
    GivenFrames frames = GivenFrames.noise(40, 30, 60, 4);
    for (int t = 0; t < frames.frames(); t++) {
      RandomStream random = RandomStream.of(11, t);
      for (int i = 0; i < frames.data()[t].length; i++) {
        frames.data()[t][i] = (float) value.applyAsDouble(random);
      }
    }
    return frames;
  }

  private static GivenFrames changed(DoubleUnaryOperator change) {
    GivenFrames frames = GivenFrames.noise(40, 30, 60, 4);
    for (float[] frame : frames.data()) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = (float) change.applyAsDouble(frame[i]);
      }
    }
    return frames;
  }

  /** Noise of 5 counts around 100. */
  @ParameterizedTest
  @CsvSource({"95, 16", "100, 54", "103.5, 76"})
  void noiseThatIsCutOffIsTold(double level, int percent) {
    Check check = check(changed(value -> Math.max(0, value - level)));
    assertEquals(Verdict.TOLD, check.verdict());
    assertEquals(percent / 100.0, (double) check.numbers().get("share_at_lowest"), 0.03);
    assertTrue(check.sentence().contains("are the lowest, 0,"), check.sentence());
    Check elsewhere = check(changed(value -> Math.max(level + 3, value + 3)));
    assertEquals(Verdict.TOLD, elsewhere.verdict());
  }

  @ParameterizedTest
  @CsvSource({"80", "85"})
  void noiseThatIsHardlyTouchedIsFine(double level) {
    assertEquals(Verdict.FINE, check(changed(value -> Math.max(0, value - level))).verdict());
    assertEquals(Verdict.FINE, check(changed(value -> value - 100)).verdict());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 0.3, 0.7, 1, 1.5, 2, 3, 4, 5, 7})
  void fewPhotonsAreNotCutOff(double mean) {
    assertEquals(Verdict.FINE, check(of(random -> random.poisson(mean))).verdict());
    assertEquals(Verdict.FINE, check(of(random -> 12 * random.poisson(mean))).verdict());
  }

  @Test
  void whatWasSetToZeroBelowAThresholdOrOutsideOfAMaskIsNotCutNoise() {
    assertEquals(Verdict.FINE, check(changed(value -> value < 101 ? 0 : value)).verdict());
    GivenFrames masked = GivenFrames.noise(40, 30, 60, 4);
    for (float[] frame : masked.data()) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = i % 40 < 20 ? 0 : frame[i];
      }
    }
    assertEquals(Verdict.FINE, check(masked).verdict());
    assertEquals(Verdict.FINE, check(changed(value -> 7)).verdict());
  }
}
