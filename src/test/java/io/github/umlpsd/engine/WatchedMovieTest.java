package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedMovieTest {
  /** Frames count in the part that is analysed, as rows of traces do. */
  @ParameterizedTest
  @CsvSource({"0, ''", "101, ' Frames are counted from frame 101 of the movie.'"})
  void checksOfAPartTellWhereItBegins(int firstFrame, String counting) {
    float[][] pixels = new float[400][60];
    RandomStream random = RandomStream.of(1);
    for (float[] pixel : pixels) {
      for (int t = 0; t < pixel.length; t++) {
        pixel[t] = t == 30 ? 0 : random.poisson(100);
      }
    }
    Workers workers = new Workers(1, Progress.NONE);
    WatchedMovie watched = WatchedMovie.of(TestFrames.movie(20, pixels, 65535), workers);
    List<Check> checks =
        watched.ofPixels(
            Stream.empty(),
            AveragedMovie.of(watched.movie(), Drift.NONE, 1, workers),
            Parameters.of(
                JobKind.PIXELS, Map.of(ParameterKey.FIRST_FRAME, String.valueOf(firstFrame))),
            workers);
    assertEquals(
        List.of(
            "Frame 31: all pixels have the same value, as of dropped frames (1 in all); their"
                + " counts mean nothing."
                + counting),
        Check.warnings(checks));
  }
}
