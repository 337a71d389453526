package io.github.umlpsd.movie.files.growing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.files.MovieFile;
import io.github.umlpsd.movie.files.growing.GrowingMovie.Arrived;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings with several channels, positions and slices, while they grow and when they end. */
class GrowingAxesTest {
  private static final int SIDE = 12;
  private static final double SECONDS = 0.02;

  @TempDir Path temporary;

  private FrameWriter writer(String format) throws IOException {
    return format.equals("ndtiff")
        ? new NdTiffWriter(temporary.resolve("run"), SIDE, SIDE, 7)
        : new MicroManagerWriter(temporary.resolve("run"), SIDE, SIDE, 7);
  }

  private Path movie(String format) {
    Path folder = temporary.resolve("run");
    return format.equals("ndtiff") ? folder : folder.resolve("run_MMStack_Default.ome.tif");
  }

  private GrowingMovie follow(String format, int channel, int series) {
    return MovieFinder.follow(movie(format), channel, series).orElseThrow();
  }

  /** Axes from the slowest to the fastest, such as {@code position time channel}. */
  private static List<Map<String, Integer>> places(String order, Map<String, Integer> sizes) {
    List<Map<String, Integer>> places = List.of(Map.of());
    for (String axis : order.split(" ")) {
      List<Map<String, Integer>> longer = new ArrayList<>();
      for (Map<String, Integer> place : places) {
        for (int i = 0; i < sizes.get(axis); i++) {
          Map<String, Integer> more = new LinkedHashMap<>(place);
          more.put(axis, i);
          longer.add(more);
        }
      }
      places = longer;
    }
    return places;
  }

  private static void write(FrameWriter writer, Map<String, Integer> axes) throws IOException {
    int number = axes.getOrDefault("time", 0) + axes.getOrDefault("z", 0);
    short[] pixels = new short[SIDE * SIDE];
    for (int i = 0; i < pixels.length; i++) {
      int other = 1000 * axes.getOrDefault("channel", 0) + 5000 * axes.getOrDefault("position", 0);
      pixels[i] = (short) (other + 31 * number + i);
    }
    writer.write(axes, 1000 * SECONDS * number + axes.getOrDefault("channel", 0), pixels);
  }

  private static float[] pixels(FrameSource frames, int frame) {
    float[] pixels = new float[SIDE * SIDE];
    frames.read(frame, pixels);
    return pixels;
  }

  private static MovieParameters parameters(int channel, int series) {
    return new MovieParameters(0, 0, 0, series, 0, channel, Projection.AUTO, Drift.NONE);
  }

  /** What was given out, in the order of time. */
  private static Map<Integer, float[]> arrived(GrowingMovie growing) throws IOException {
    Map<Integer, float[]> frames = new LinkedHashMap<>();
    growing.look();
    for (Arrived next = growing.next(5); next != null; next = growing.next(5)) {
      try (Arrived now = next) {
        for (int i = 0; i < now.frames().frames(); i++) {
          frames.put(now.numbers().get(i), pixels(now.frames(), i));
        }
      }
    }
    return frames;
  }

  @ParameterizedTest
  @CsvSource({
    "ndtiff, time channel position, 2, 2",
    "ndtiff, position time channel, 1, 2",
    "ndtiff, channel position time, 2, 1",
    "ndtiff, time channel, 2, 0",
    "ndtiff, z channel, 2, 0",
    "micro-manager, time channel, 1, 0",
    "micro-manager, time channel, 2, 0",
    "micro-manager, channel time, 2, 0",
    "micro-manager, z channel, 2, 0",
  })
  void theFramesThatAreFollowedAreThoseOfTheFinishedMovie(
      String format, String order, int channel, int series) throws IOException {
    Map<String, Integer> sizes = Map.of("time", 9, "z", 9, "channel", 3, "position", 2);
    GrowingMovie growing = null;
    try (FrameWriter writer = writer(format)) {
      for (Map<String, Integer> place : places(order, sizes)) {
        write(writer, place);
        growing = growing == null ? follow(format, channel, series) : growing;
        growing.look();
      }
    }
    Map<Integer, float[]> frames = arrived(growing);
    assertTrue(growing.part().startsWith("channel " + channel + " of "), growing.part());
    assertEquals(order.startsWith("z"), growing.part().contains("slices as frames"));
    try (Movie finished = MovieFile.open(movie(format), parameters(channel, series))) {
      assertEquals(9, finished.frames().frames());
      assertEquals(SECONDS, finished.times().intervalSeconds(), 1e-9);
      assertEquals(9, frames.size());
      for (int t = 0; t < 9; t++) {
        assertArrayEquals(pixels(finished.frames(), t), frames.get(t), "frame " + t);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ndtiff, time z",
    "ndtiff, z time",
    "ndtiff, time tile",
    "micro-manager, time z",
    "micro-manager, z time",
  })
  void slicesBesideTimeAreRefusedAsInTheFinishedMovie(String format, String order)
      throws IOException {
    GrowingMovie growing = null;
    UserException refused = null;
    try (FrameWriter writer = writer(format)) {
      for (Map<String, Integer> place :
          places(order, Map.of("time", 5, "z", 3, "channel", 1, "tile", 3))) {
        write(writer, place);
        growing = growing == null ? follow(format, 1, 0) : growing;
        refused = refused == null ? refusal(growing) : refused;
      }
    }
    assertTrue(refused != null, "frames of several slices were followed as one movie");
    assertTrue(refused.getMessage().contains("a movie has only time"), refused.getMessage());
    assertThrows(UserException.class, () -> MovieFile.open(movie(format), parameters(1, 0)));
  }

  private static UserException refusal(GrowingMovie growing) throws IOException {
    try {
      growing.look();
      return null;
    } catch (UserException e) {
      return e;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndtiff", "micro-manager"})
  void oneOfSeveralPositionsHasToBeChosen(String format) throws IOException {
    try (FrameWriter writer = writer(format)) {
      for (Map<String, Integer> place : places("time position", Map.of("time", 4, "position", 2))) {
        write(writer, place);
      }
      GrowingMovie growing = follow(format, 1, 0);
      UserException refused = refusal(growing);
      assertTrue(refused != null, "the first position was taken without a word");
      assertTrue(refused.getMessage().contains("choose one by series"), refused.getMessage());
      GrowingMovie second = follow(format, 1, 2);
      assertEquals(4, arrived(second).size());
      assertEquals("position 2 of 2", second.part());
    }
  }

  /** Micro-Manager writes a file for each position, whose images keep the number of theirs. */
  @Test
  void aFileOfALaterPositionAloneIsFollowed() throws IOException {
    try (FrameWriter writer = writer("micro-manager")) {
      for (int t = 0; t < 4; t++) {
        write(writer, Map.of("time", t, "position", 3));
      }
      assertEquals(4, arrived(follow("micro-manager", 1, 0)).size());
    }
  }
}
