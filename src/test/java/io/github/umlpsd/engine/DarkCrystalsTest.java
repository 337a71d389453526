package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.InvertedFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.pixels.basins.DarkCrystals;
import io.github.umlpsd.simulate.CrystalScene;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Movies of crystals whose counts are inverted, and those that are not. */
class DarkCrystalsTest {
  private static final Assembly CRYSTALS = Assembly.of(CrystalScene.of(36, 36, 600), 3);

  private static Analysis analyze(Movie movie, String mask) {
    return UmlPsd.analyzePixels(
            movie,
            Optional.empty(),
            Assembly.parameters("40", Map.of(ParameterKey.MASK, mask)),
            Progress.NONE)
        .get(0);
  }

  private static Verdict verdict(Analysis analysis) {
    return analysis.checks().stream()
        .filter(check -> check.name().equals(DarkCrystals.NAME))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void invertedCrystalsAreToldWhereTheMaskHoldsTheirBackground() {
    Movie movie = CRYSTALS.truth().movie();
    Movie inverted = movie.with(new InvertedFrames(movie.frames()));
    assertEquals(Verdict.TOLD, verdict(analyze(inverted, "otsu")));
    assertTrue(
        assertThrows(UserException.class, () -> analyze(inverted, "basins"))
            .getMessage()
            .contains("inverted"));
  }

  @Test
  void brightCrystalsAreNotTold() {
    Movie movie = CRYSTALS.truth().movie();
    assertEquals(Verdict.FINE, verdict(analyze(movie, "otsu")));
    assertEquals(Verdict.FINE, verdict(analyze(movie, "basins")));
  }
}
