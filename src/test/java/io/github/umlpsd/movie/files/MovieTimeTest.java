package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.scale.ImageScale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieTimeTest {
  private static final int FRAMES = 60;

  @TempDir Path folder;

  /** Frame number at which each frame was taken: 3 are lost behind 20, 1 behind 40. */
  private static final IntToDoubleFunction LOSING = t -> t + (t >= 20 ? 3 : 0) + (t >= 40 ? 1 : 0);

  private Path ome(String attributes, String unit, IntToDoubleFunction deltaT) throws IOException {
    StringBuilder text =
        new StringBuilder("<OME><Image><Pixels SizeT=\"" + FRAMES + "\" " + attributes + ">");
    for (int t = 0; t < FRAMES; t++) {
      text.append(
          String.format(
              Locale.ROOT,
              "<Plane TheC=\"0\" TheZ=\"0\" TheT=\"%d\" DeltaT=\"%.12f\" DeltaTUnit=\"%s\"/>",
              t,
              deltaT.applyAsDouble(t),
              unit));
    }
    TestTiff tiff = new TestTiff();
    tiff.descriptions = List.of(text + "</Pixels></Image></OME>");
    return tiff.write(folder.resolve("m.ome.tif"), FRAMES);
  }

  private static Movie open(Path file) {
    return MovieFile.open(file, Openings.fromFile());
  }

  private static void refuses(Path file, MovieParameters parameters, String words) {
    UserException problem =
        assertThrows(UserException.class, () -> MovieFile.open(file, parameters).close());
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
  }

  @Test
  void aGivenIntervalThatIsNotThatOfTheImageIsTold() throws IOException {
    Path file = ome("TimeIncrement=\"50\" TimeIncrementUnit=\"ms\"", "ms", t -> 0);
    try (Movie movie = MovieFile.open(file, Openings.of(0.1, 0, 1))) {
      String notes = movie.notes().toString();
      assertEquals(0.1, movie.times().intervalSeconds());
      assertTrue(
          notes.contains("100 ms, as given, is not that which the image tells, 50 ms"), notes);
    }
    try (Movie movie = MovieFile.open(file, Openings.of(0.05, 0, 1))) {
      assertEquals(List.of(), movie.notes());
    }
  }

  @Test
  void aByteOrderMarkBeforeTheDescriptionIsPassedOver() throws IOException {
    TestTiff tiff = new TestTiff();
    tiff.descriptions =
        List.of("\ufeff<OME><Image><Pixels SizeT=\"60\" TimeIncrement=\"0.05\"/></Image></OME>");
    try (Movie movie = open(tiff.write(folder.resolve("m.ome.tif"), FRAMES))) {
      assertEquals(0.05, movie.times().intervalSeconds());
    }
  }

  @Test
  void megasecondsAreNotMilliseconds() throws IOException {
    Path file = ome("TimeIncrement=\"50\" TimeIncrementUnit=\"Ms\"", "ms", t -> 0);
    refuses(file, Openings.fromFile(), "'Ms', which is not a known unit of time");
  }

  @ParameterizedTest
  @CsvSource({"ms,30.2", "s,0.0302", "\u00b5s,30200", "min,0.000503333333"})
  void takesTheMedianStepOfTimeStamps(String unit, double step) throws IOException {
    try (Movie movie = open(ome("", unit, t -> 7 + step * t))) {
      assertEquals(0.0302, movie.frameIntervalSeconds(), 3e-5);
      assertEquals(FRAMES, movie.frames().frames());
      assertTrue(movie.times().text().startsWith("30.2 ms, from time stamps"));
      assertEquals(0, movie.times().lostFrames());
      assertEquals(List.of(), movie.notes());
    }
  }

  @Test
  void lostFramesAreFilledInAndTold() throws IOException {
    try (Movie movie = open(ome("", "ms", t -> 30 * LOSING.applyAsDouble(t)))) {
      assertEquals(FRAMES + 4, movie.frames().frames());
      assertEquals(0.03, movie.frameIntervalSeconds(), 1e-9);
      assertEquals("30 ms, from time stamps, 2 gaps", movie.times().text());
      assertEquals(4, movie.times().lostFrames());
      boolean[] lost = movie.times().lost(FRAMES + 4);
      for (int t = 0; t < lost.length; t++) {
        assertEquals(t >= 20 && t < 23 || t == 43, lost[t], "frame " + t);
      }
      String notes = movie.notes().toString();
      assertTrue(
          notes.contains(
              "4 frames are lost in 2 gaps (3 missing behind frame 20, 1 behind frame 43)"),
          notes);
      assertTrue(notes.contains("6.3 % of all"), notes);
      TestTiff tiff = new TestTiff();
      float[] pixels = new float[TestTiff.WIDTH * TestTiff.HEIGHT];
      movie.frames().read(21, pixels);
      for (int i = 0; i < pixels.length; i++) {
        assertEquals(
            tiff.value(19, i) + (tiff.value(20, i) - tiff.value(19, i)) / 2, pixels[i], 0.01);
      }
      movie.frames().read(63, pixels);
      assertEquals((float) tiff.value(59, 3), pixels[3]);
    }
  }

  @Test
  void lostFramesOfAPartAreToldWithItsStart() throws IOException {
    Path file = ome("", "ms", t -> 30 * LOSING.applyAsDouble(t));
    try (Movie movie = MovieFile.open(file, Openings.range(11, 0))) {
      String notes = movie.notes().toString();
      assertTrue(notes.contains("(3 missing behind frame 10, 1 behind frame 33)"), notes);
      assertTrue(notes.contains("Frames are counted from frame 11 of the movie."), notes);
    }
  }

  @Test
  void theGapsOfTheStampsCountWhoeverTellsTheInterval() throws IOException {
    Path file = ome("TimeIncrement=\"0.03\"", "ms", t -> 30 * LOSING.applyAsDouble(t));
    try (Movie movie = open(file)) {
      assertEquals("30 ms, from the image, 2 gaps", movie.times().text());
      assertEquals(FRAMES + 4, movie.frames().frames());
    }
    try (Movie movie = MovieFile.open(file, Openings.of(0.06, 0, 1))) {
      assertEquals("60 ms, as given, 2 gaps", movie.times().text());
      assertTrue(
          movie
              .notes()
              .toString()
              .contains("60 ms, as given, is not that of the time stamps, 30 ms"));
    }
  }

  @Test
  void tooManyLostFramesAreNotGuessed() throws IOException {
    Path file = ome("", "ms", t -> 30 * (t + (t >= 30 ? 500 : 0)));
    refuses(file, Openings.fromFile(), "500 of 560 frames");
    MovieParameters part =
        new MovieParameters(
            0,
            1,
            30,
            0,
            0,
            1,
            io.github.umlpsd.movie.Projection.MEAN,
            io.github.umlpsd.movie.Drift.NONE);
    try (Movie movie = MovieFile.open(file, part)) {
      assertEquals(30, movie.frames().frames());
      assertEquals(0, movie.times().lostFrames());
    }
  }

  @Test
  void stampsInBurstsAreNoLostFramesIfTheIntervalFits() throws IOException {
    IntToDoubleFunction bursts = t -> 200 * Math.floor(t / 4.0) + t % 4;
    refuses(ome("", "ms", bursts), Openings.fromFile(), "come in bursts");
    try (Movie movie = MovieFile.open(ome("", "ms", bursts), Openings.of(0.05, 0, 1))) {
      assertEquals(FRAMES, movie.frames().frames());
      assertEquals(0.05, movie.frameIntervalSeconds());
      assertTrue(movie.notes().toString().contains("came late or in bursts"));
    }
    refuses(ome("", "ms", bursts), Openings.of(0.2, 0, 1), "too many to fill up");
  }

  @ParameterizedTest
  @CsvSource({"cs,3", "ds,0.3", "ks,0.00003", "ps,3e10"})
  void otherUnitsOfOmeAreRead(String unit, double step) throws IOException {
    try (Movie movie = open(ome("", unit, t -> step * t))) {
      assertEquals(0.03, movie.frameIntervalSeconds(), 1e-6);
    }
  }

  @Test
  void stampsThatMeanNothingAreNotUsed() throws IOException {
    refuses(ome("", "s", t -> 0), Openings.fromFile(), "frame_interval");
    refuses(ome("", "s", t -> 5), Openings.fromFile(), "frame_interval");
    refuses(ome("", "s", t -> t), Openings.fromFile(), "exactly 1 s apart");
    refuses(ome("", "ms", t -> 1000 * t), Openings.fromFile(), "frame_interval");
    refuses(ome("", "ms", t -> 30 * (t % 7)), Openings.fromFile(), "frame_interval");
    refuses(ome("", "moons", t -> 30 * t), Openings.fromFile(), "frame_interval");
    try (Movie movie = MovieFile.open(ome("", "s", t -> t), Openings.given())) {
      assertTrue(movie.notes().get(0).contains("exactly 1 s apart"), movie.notes().toString());
    }
    try (Movie movie = open(ome("TimeIncrement=\"1\"", "s", t -> 0))) {
      assertEquals(1, movie.frameIntervalSeconds());
      assertTrue(movie.notes().get(0).contains("exactly 1 s"), movie.notes().toString());
    }
  }

  @Test
  void unevenStepsAreTold() throws IOException {
    try (Movie movie = open(ome("", "ms", t -> 30 * t + (t % 2 == 0 ? 0 : 6)))) {
      String text = movie.times().text();
      assertTrue(text.contains("jitter"), text);
      assertTrue(movie.notes().toString().contains("uneven"), movie.notes().toString());
      assertTrue(movie.notes().toString().contains("and a mean of "), movie.notes().toString());
      assertEquals(FRAMES, movie.frames().frames());
    }
  }

  private static String json(double milliseconds, boolean version2) {
    String value =
        version2
            ? "{\"PropType\":\"DOUBLE\",\"PropVal\":" + milliseconds + "}"
            : Double.toString(milliseconds);
    return "{\"Camera\":{\"ElapsedTime-ms\":3,\"x\":[1,2]},\"Frame\":1,\"ElapsedTime-ms\":"
        + value
        + ",\"Exposure-ms\":30}";
  }

  @Test
  void readsTheTagOfMicroManager() throws IOException {
    TestTiff tiff = new TestTiff();
    for (boolean version2 : new boolean[] {false, true}) {
      tiff.metadata = t -> json(12 + 25.5 * LOSING.applyAsDouble(t), version2);
      try (Movie movie = open(tiff.write(folder.resolve("t.tif"), FRAMES))) {
        assertEquals(0.0255, movie.frameIntervalSeconds(), 1e-9);
        assertEquals(4, movie.times().lostFrames());
      }
    }
    tiff.metadata = t -> t == 5 ? "{broken" : json(25.5 * t, false);
    Path file = tiff.write(folder.resolve("t.tif"), FRAMES);
    refuses(file, Openings.fromFile(), "frame_interval");
    try (Movie movie = MovieFile.open(file, Openings.given())) {
      assertTrue(movie.notes().toString().contains("Only some frames have time stamps"));
    }
  }

  @Test
  void readsTheTextBesideAStack() throws IOException {
    Path file = new TestTiff().write(folder.resolve("run_MMStack_Pos0.ome.tif"), FRAMES);
    StringBuilder text = new StringBuilder("{\"Summary\":{\"Interval_ms\":0},");
    for (int t = 0; t < FRAMES; t++) {
      text.append("\"FrameKey-" + t + "-0-0\":{\"ElapsedTime-ms\":" + (1000 + 40 * t));
      text.append(",\"FileName\":\"run_MMStack_Pos0.ome.tif\"},");
    }
    // A crash leaves the text without its end.
    Files.writeString(folder.resolve("run_MMStack_Pos0_metadata.txt"), text);
    try (Movie movie = open(file)) {
      assertEquals(0.04, movie.frameIntervalSeconds(), 1e-9);
      assertEquals("40 ms, from time stamps", movie.times().text());
    }
  }

  @Test
  void thePositionsOfAllFramesAreKept() {
    FrameClock clock =
        FrameClock.of(
            "m",
            new ImageScale(0.5, "s", 0, 0, 0, ""),
            new int[] {10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22},
            new double[0],
            Openings.fromFile(),
            new java.util.ArrayList<>());
    assertArrayEquals(new int[] {0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12}, clock.positions());
    assertEquals("500 ms, from the image, 1 gap", clock.times().text());
  }
}
