package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.checks.Check;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckStudyTest {
  @Test
  void goodMoviesRaiseNoAlarm() {
    for (List<Check> checks : CheckStudy.run(MovieFault.NONE, 8, 501, 1, Progress.NONE)) {
      assertEquals(List.of(), Check.warnings(checks));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void mostFaultsAreToldByTheirCheck(MovieFault fault) {
    long told =
        CheckStudy.run(fault, 6, 501, 1, Progress.NONE).stream()
            .filter(
                checks ->
                    checks.stream()
                        .filter(check -> check.name().equals(fault.check()))
                        .anyMatch(check -> Check.warnings(List.of(check)).size() == 1))
            .count();
    assertTrue(told >= 3, told + " of 6");
  }
}
