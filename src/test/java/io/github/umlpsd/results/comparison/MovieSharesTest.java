package io.github.umlpsd.results.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.job.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovieSharesTest {
  private final List<Double> told = new ArrayList<>();
  private final List<String> stages = new ArrayList<>();

  private final Progress listener =
      new Progress() {
        @Override
        public void report(String stage, double fraction) {
          stages.add(stage);
          told.add(fraction);
        }

        @Override
        public boolean isCanceled() {
          return false;
        }
      };

  /** The first movie takes three quarters of the time; a movie that tells less is not undone. */
  @Test
  void aMovieCountsByTheTimeThatItTakes() {
    MovieShares shares = new MovieShares(new double[] {6, 1, 1}, listener);
    shares.of(0).report("Projecting frames", 0.5);
    shares.of(1).report("Projecting frames", 1);
    shares.of(0).report("Projecting frames", 0.2);
    shares.of(0).report("Done", 1);
    shares.of(2).report("Done", 1);
    assertEquals(List.of(3.0 / 8, 0.5, 0.5, 7.0 / 8, 1.0), told);
    assertEquals("Measuring movies: 2 of 3, Projecting frames", stages.get(1));
  }
}
