package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.WholeCounts;
import io.github.umlpsd.movie.checks.light.AlternatingFrames;
import io.github.umlpsd.movie.checks.light.DarkLevel;
import io.github.umlpsd.movie.checks.light.FirstFlash;
import io.github.umlpsd.movie.checks.range.Clipping;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
  @Test
  void whatIsNotedDoesNotDependOnTheOrderOfReading() {
    GivenFrames frames = GivenFrames.noise(20, 20, 30, 1);
    WatchedFrames backwards = new WatchedFrames(frames);
    float[] pixels = new float[400];
    for (int t = 29; t >= 0; t--) {
      backwards.read(t, pixels);
      assertArrayEquals(frames.data()[t], pixels);
    }
    FrameFacts a = frames.watched().facts();
    FrameFacts b = backwards.facts();
    assertArrayEquals(a.print(), b.print());
    assertArrayEquals(a.max(), b.max());
    assertArrayEquals(a.level(), b.level());
    assertEquals(Clipping.of(a, frames).numbers(), Clipping.of(b, frames).numbers());
  }

  @Test
  void whatIsNotedDoesNotDependOnHowFramesAreRead() {
    GivenFrames frames = GivenFrames.noise(21, 19, 30, 1);
    Arrays.fill(frames.data()[7], 65535);
    frames.data()[9][398] = 65535;
    Arrays.fill(frames.data()[11], 0, 399, 3);
    frames.data()[11][398] = 4;
    WatchedFrames words = new WatchedFrames(new WholeCounts(frames));
    for (int t = 0; t < 30; t++) {
      words.readWords(t, new int[200]);
    }
    FrameFacts a = frames.watched().facts();
    FrameFacts b = words.facts();
    assertArrayEquals(a.print(), b.print());
    assertArrayEquals(a.max(), b.max());
    assertArrayEquals(a.level(), b.level());
    assertArrayEquals(a.atMax(), b.atMax());
    assertArrayEquals(a.constant(), b.constant());
    assertEquals(List.of(7), LostFrames.constant(b));
    BandFacts bands = frames.watched().bands();
    for (int t = 0; t < 30; t++) {
      assertArrayEquals(bands.print()[t], words.bands().print()[t]);
      assertArrayEquals(bands.constant()[t], words.bands().constant()[t]);
    }
  }

  /** Bands that change places, and a value that goes to any other pixel, make another frame. */
  @Test
  void onlyEqualFramesAreNotedAsEqual() {
    GivenFrames movie = GivenFrames.noise(20, 20, 402, 1);
    for (int t = 0; t < 400; t++) {
      Arrays.fill(movie.data()[t], 100);
      movie.data()[t][t] = 101;
    }
    movie.data()[400] = movie.data()[0].clone();
    for (int t = 0; t < 400; t++) {
      movie.data()[401][t] = movie.data()[20][(t + 100) % 400];
    }
    long[] print = movie.watched().facts().print();
    assertEquals(400, Arrays.stream(print, 0, 400).distinct().count());
    assertEquals(print[0], print[400]);
    assertEquals(print[320], print[401]);
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void valuesThatAreNotFiniteDoNotHideTheHighest(float value) {
    GivenFrames frames = GivenFrames.noise(40, 30, 10, 10);
    frames.data()[3][7] = value;
    frames.data()[3][519] = 900;
    FrameFacts facts = frames.watched().facts();
    assertEquals(900, facts.max()[3]);
    assertEquals(100, facts.level()[3], 1);
    assertEquals(List.of(), LostFrames.constant(facts));
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 100, 65535, Float.POSITIVE_INFINITY})
  void constantFramesAreNamedWhateverTheirValue(float value) {
    GivenFrames frames = GivenFrames.noise(20, 20, 40, 2);
    for (int t : new int[] {10, 20, 21}) {
      Arrays.fill(frames.data()[t], value);
    }
    List<Integer> constant = LostFrames.constant(frames.watched().facts());
    assertEquals(List.of(10, 20, 21), constant);
    Check check = LostFrames.checks(constant, List.of()).get(0);
    assertEquals(Verdict.TOLD, check.verdict());
    assertTrue(check.sentence().startsWith("Frames 11 and 21 to 22:"), check.sentence());
  }

  @Test
  void oneOtherPixelMakesAFrameNeitherConstantNorRepeated() {
    GivenFrames frames = GivenFrames.noise(100, 90, 10, 3);
    Arrays.fill(frames.data()[4], 7);
    frames.data()[4][8999] = 8;
    frames.data()[7] = frames.data()[6].clone();
    frames.data()[9] = frames.data()[8].clone();
    frames.data()[9][1] += 1;
    FrameFacts facts = frames.watched().facts();
    assertEquals(List.of(), LostFrames.constant(facts));
    assertEquals(List.of(7), LostFrames.repeated(facts, frames));
  }

  @Test
  void manyRunsOfFramesAreCutShort() {
    assertEquals("frame 5", FrameList.of(List.of(4)));
    assertEquals(
        "frames 1, 3, 5, 7, 9, 11, 13, 15 and 2 more",
        FrameList.of(List.of(0, 2, 4, 6, 8, 10, 12, 14, 16, 18)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aFlashIsToldWithItsFrames(int length) {
    GivenFrames frames = GivenFrames.noise(40, 40, 100, 4);
    for (int t = 0; t < length; t++) {
      for (int i = 0; i < 1600; i++) {
        frames.data()[t][i] *= 1.2f;
      }
    }
    Check check = FirstFlash.of(frames.watched().facts());
    assertEquals(Verdict.TOLD, check.verdict(), check.sentence());
    assertEquals(length, check.numbers().get("frames"));
    String later = length == 1 ? "1 frame later" : length + " frames later";
    assertTrue(check.sentence().contains("begin " + later + " by first_frame"), check.sentence());
  }

  @Test
  void aConstantFrameBeforeAFlashIsLeftOutWithIt() {
    GivenFrames frames = GivenFrames.noise(40, 40, 100, 4);
    Arrays.fill(frames.data()[0], 0);
    for (int i = 0; i < 1600; i++) {
      frames.data()[1][i] *= 1.2f;
    }
    String told = FirstFlash.of(frames.watched().facts()).sentence();
    assertTrue(told.contains("begin 2 frames later"), told);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFrameOfWhichAPartIsLostIsTorn(boolean zero) {
    GivenFrames frames = GivenFrames.noise(40, 40, 30, 7);
    for (int i = 1200; i < 1600; i++) {
      frames.data()[20][i] = zero ? 0 : frames.data()[19][i];
    }
    WatchedFrames watched = frames.watched();
    assertEquals(List.of(20), TornFrames.find(watched, List.of()));
    assertEquals(List.of(), TornFrames.find(watched, List.of(20)));
    assertTrue(TornFrames.check(List.of(20)).sentence().startsWith("Frame 21: a part of the rows"));
  }

  @Test
  void framesThatAreMostlyZeroAreNotTorn() {
    GivenFrames frames = new GivenFrames(40, 40, new float[30][1600]);
    for (int t = 0; t < 30; t++) {
      frames.data()[t][(t * 37) % 1600] = 1;
    }
    assertEquals(List.of(), TornFrames.find(frames.watched(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 90})
  void aDarkerImageIsFoundAnywhere(int first) {
    GivenFrames frames = GivenFrames.noise(40, 40, 100, 8);
    int last = first == 40 ? 55 : Math.min(100, first + 10);
    for (int t = first; t < last; t++) {
      for (int i = 0; i < 1600; i++) {
        frames.data()[t][i] -= 10;
      }
    }
    BitSet expected = new BitSet();
    expected.set(first, last);
    assertEquals(expected, DarkLevel.of(frames.watched().facts().levels(List.of())));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 60})
  void aFlashIsNoDarkness(int first) {
    GivenFrames frames = GivenFrames.noise(40, 40, 100, 9);
    for (int t = first; t < first + 2; t++) {
      for (int i = 0; i < 1600; i++) {
        frames.data()[t][i] += 30;
      }
    }
    assertEquals(new BitSet(), DarkLevel.of(frames.watched().facts().levels(List.of())));
  }

  @Test
  void framesOfTwoLampsAreTold() {
    GivenFrames frames = GivenFrames.noise(40, 40, 60, 10);
    assertEquals(Verdict.FINE, AlternatingFrames.of(frames.watched().facts()).verdict());
    for (int t = 1; t < 60; t += 2) {
      for (int i = 0; i < 1600; i++) {
        frames.data()[t][i] += 3;
      }
    }
    Check check = AlternatingFrames.of(frames.watched().facts());
    assertTrue(check.sentence().contains("in every even frame"), check.sentence());
    assertEquals(Verdict.TOLD, check.verdict());
  }

  @Test
  void bleachingOfTheBackgroundIsNoFlash() {
    GivenFrames frames = GivenFrames.noise(40, 40, 100, 5);
    for (int t = 0; t < 100; t++) {
      for (int i = 0; i < 1600; i++) {
        frames.data()[t][i] += (float) Math.rint(60 * Math.exp(-t / 15.0));
      }
    }
    assertEquals(Verdict.FINE, FirstFlash.of(frames.watched().facts()).verdict());
    assertEquals(
        Verdict.NOT_CHECKED,
        FirstFlash.of(GivenFrames.noise(8, 8, 20, 5).watched().facts()).verdict());
  }

  @ParameterizedTest
  @ValueSource(floats = {255, 4095, 3000, 16383, 777})
  void clippingIsToldAtAnyLevel(float limit) {
    GivenFrames frames = spots(limit * 1.3, 6);
    for (float[] frame : frames.data()) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = Math.min(limit, frame[i]);
      }
    }
    Check check = Clipping.of(frames.watched().facts(), frames);
    assertEquals(Verdict.TOLD, check.verdict());
    assertTrue(check.sentence().contains(String.valueOf((int) limit)), check.sentence());
  }

  @Test
  void clippingIsToldBesideInfinitePixels() {
    GivenFrames frames = GivenFrames.noise(40, 30, 30, 10);
    for (float[] frame : frames.data()) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = i == 7 ? Float.POSITIVE_INFINITY : Math.min(101, frame[i]);
      }
    }
    Check check = Clipping.of(frames.watched().facts(), frames);
    assertEquals(Verdict.TOLD, check.verdict());
    assertEquals(101.0, check.numbers().get("highest_counts"));
  }

  @Test
  void numbersThatAreNotFiniteAreLeftOut() {
    Check check = Check.fine("a", "b", Map.of("nothing", Double.NEGATIVE_INFINITY, "some", 1.0));
    assertEquals(Map.of("some", 1.0), check.numbers());
  }

  @Test
  void highestValuesThatAreChanceAreNoClipping() {
    GivenFrames spots = spots(3000, 7);
    assertEquals(Verdict.FINE, Clipping.of(spots.watched().facts(), spots).verdict());
    GivenFrames few = GivenFrames.noise(60, 60, 200, 8);
    for (float[] frame : few.data()) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = (float) Math.rint(frame[i] / 10);
      }
    }
    Check coarse = Clipping.of(few.watched().facts(), few);
    assertEquals(Verdict.FINE, coarse.verdict(), coarse.sentence());
  }

  @Test
  void aHotPixelAtOneValueIsNoClipping() {
    GivenFrames frames = GivenFrames.noise(30, 30, 100, 9);
    for (float[] frame : frames.data()) {
      frame[400] = 5000;
    }
    assertEquals(Verdict.FINE, Clipping.of(frames.watched().facts(), frames).verdict());
  }

  private static GivenFrames spots(double peak, long seed) {
    GivenFrames frames = GivenFrames.noise(40, 40, 60, seed);
    for (int t = 0; t < 60; t++) {
      frames.addSpot(t, 12 + 0.1 * (t % 5), 12, peak * (0.9 + 0.002 * ((t * 37) % 60)));
      if (t % 3 == 0) {
        frames.addSpot(t, 28, 27, peak * 0.8);
      }
    }
    return frames;
  }
}
