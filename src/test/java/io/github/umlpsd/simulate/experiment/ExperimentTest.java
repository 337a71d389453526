package io.github.umlpsd.simulate.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExperimentTest {
  @Test
  void sameSeedSameStudy() {
    ExperimentPlan plan = ExperimentPlan.of(Treatment.SLOWER).withSize(2, 5, 100);
    Experiment one = Experiment.of(plan, 3);
    assertEquals(one, Experiment.of(plan, 3));
    assertArrayEquals(new int[] {0, 0, 1, 1}, one.conditions());
    assertArrayEquals(
        one.movies().get(3).traces().trace(4),
        Experiment.of(plan, 3).movies().get(3).traces().trace(4));
    assertTrue(one.movies().get(0).state().power() != one.movies().get(1).state().power());
  }

  @Test
  void withoutVariationMoviesAreAlikeButForTheirDots() {
    ExperimentPlan plan = ExperimentPlan.of(Treatment.NONE).withSize(2, 5, 50).withVariation(0);
    for (ExperimentMovie movie : Experiment.of(plan, 1).movies()) {
      assertEquals(1, movie.state().power() * movie.state().sample(), 1e-12);
      assertEquals(1, movie.state().focus() * movie.state().background(), 1e-12);
      assertEquals(0, movie.state().switching(), 1e-12);
    }
  }

  @Test
  void treatmentsDoWhatTheySay() {
    double control = meanElectrons(Treatment.NONE, false);
    assertEquals(0.5 * control, meanElectrons(Treatment.DIMMER, true), 0.1 * control);
    assertEquals(control, meanElectrons(Treatment.DIMMER, false), 1e-9);
    // Switching dots are ON for 1/3 of the time instead of 1/2.
    assertTrue(meanElectrons(Treatment.SLOWER, true) < 0.95 * control);
    assertEquals(0.6, 1 - flickering(Treatment.NONE), 0.08);
    assertEquals(0.35, 1 - flickering(Treatment.CLASSES), 0.08);
  }

  @Test
  void impossibleStudiesAreRefused() {
    assertThrows(UserException.class, () -> ExperimentPlan.of(Treatment.NONE).withSize(0, 5, 100));
    assertThrows(UserException.class, () -> ExperimentPlan.of(Treatment.NONE).withVariation(2));
  }

  private static double meanElectrons(Treatment treatment, boolean treated) {
    ExperimentMovie movie = movie(treatment, treated);
    double[] means = new double[movie.plan().dots()];
    Arrays.setAll(means, i -> Moments.mean(movie.dot(i).electrons()));
    return Moments.mean(means);
  }

  private static double flickering(Treatment treatment) {
    return Arrays.stream(movie(treatment, true).labels()).average().orElseThrow();
  }

  private static ExperimentMovie movie(Treatment treatment, boolean treated) {
    ExperimentPlan plan = ExperimentPlan.of(treatment).withSize(1, 400, 300).withVariation(0);
    return new ExperimentMovie(plan, treated, 0, new MovieState(1, 1, 1, 1, 0), 9);
  }
}
