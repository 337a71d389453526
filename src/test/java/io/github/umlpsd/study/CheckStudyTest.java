package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.simulate.SimulatedMovie;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckStudyTest {
  private static final long FIRST_SEED = 501;

  /** Good movies, which every fault is done to. */
  private final List<SimulatedMovie> movies =
      LongStream.range(FIRST_SEED, FIRST_SEED + 8).mapToObj(CheckStudy::movie).toList();

  private List<List<Check>> checks(MovieFault fault, int seeds) {
    return IntStream.range(0, seeds)
        .mapToObj(k -> CheckStudy.checks(fault, FIRST_SEED + k, movies.get(k)))
        .toList();
  }

  @Test
  void goodMoviesRaiseNoAlarm() {
    for (List<Check> checks : checks(MovieFault.NONE, 8)) {
      assertEquals(List.of(), Check.warnings(checks));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void mostFaultsAreToldByTheirCheck(MovieFault fault) {
    long told =
        checks(fault, 6).stream()
            .filter(
                checks ->
                    checks.stream()
                        .filter(check -> check.name().equals(fault.check()))
                        .anyMatch(check -> Check.warnings(List.of(check)).size() == 1))
            .count();
    assertTrue(told >= 3, told + " of 6");
  }
}
