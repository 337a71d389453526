package io.github.umlpsd.compare.movies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CommonRecordTest {
  private static MeasuredMovie movie(
      String name, int row, double interval, int frames, Optional<LightUnit> unit) {
    SheetRow own =
        new SheetRow(row, Path.of(name), "x", "", "", OptionalDouble.empty(), "", Map.of());
    return new MeasuredMovie(
        own,
        name,
        TraceSet.of(interval, new double[2][frames]),
        unit,
        Optional.empty(),
        Funnel.of(2),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static String refused(int length, MeasuredMovie... movies) {
    return assertThrows(UserException.class, () -> CommonRecord.of(List.of(movies), length))
        .getMessage();
  }

  @Test
  void allMoviesGetTheLengthOfTheShortest() {
    List<MeasuredMovie> movies =
        List.of(
            movie("a", 2, 0.1, 50, Optional.empty()), movie("b", 3, 0.1005, 40, Optional.empty()));
    for (MeasuredMovie movie : CommonRecord.of(movies, 0)) {
      assertEquals(40, movie.traces().frames());
    }
    assertEquals(30, CommonRecord.of(movies, 30).get(0).traces().frames());
  }

  @Test
  void whatCannotBeMadeEqualIsRefused() {
    MeasuredMovie first = movie("a", 2, 0.1, 50, Optional.of(LightUnit.COUNTS));
    MeasuredMovie slow = movie("b", 3, 0.2, 50, Optional.of(LightUnit.COUNTS));
    assertTrue(refused(0, first, slow).contains("a has 0.1 s (row 2), b 0.2 s (row 3)"));
    assertTrue(refused(60, first).contains("length is 60 frames, but a has only 50"));
    MeasuredMovie electrons = movie("c", 4, 0.1, 50, Optional.of(LightUnit.PHOTOELECTRONS));
    String told = refused(0, first, electrons);
    assertTrue(told.contains("a is in counts (row 2), but c in photoelectrons (row 4)"), told);
  }

  @Test
  void theUnitIsThatOfTheMoviesThatTellOne() {
    MeasuredMovie table = movie("a", 2, 0.1, 50, Optional.empty());
    MeasuredMovie electrons = movie("b", 3, 0.1, 50, Optional.of(LightUnit.PHOTOELECTRONS));
    assertEquals(
        LightUnit.PHOTOELECTRONS, CommonRecord.unit(CommonRecord.of(List.of(table, electrons), 0)));
    assertEquals(LightUnit.COUNTS, CommonRecord.unit(List.of(table)));
  }
}
