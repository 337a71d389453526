package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.StoppedJob;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterStudyTest {
  private static final ClusterStudy SMALL =
      new ClusterStudy(
          List.of(ClusterScenario.PAPER_THREE, ClusterScenario.ONLY_EXPONENTIAL),
          List.of(FeatureSpec.trace(), FeatureSpec.combined()),
          2,
          1,
          80,
          2000);

  @Test
  void findsTheClassesThatAreThere() {
    List<ClusterRow> rows = SMALL.run(new Workers(2, Progress.NONE));
    assertEquals(4, rows.size());
    ClusterRow combined = rows.get(1);
    assertEquals(ClusterScenario.PAPER_THREE, combined.scenario());
    assertEquals(FeatureSpec.combined(), combined.features());
    assertEquals(2, combined.sets());
    assertTrue(combined.atTrueK() > 0.8, "ARI " + combined.atTrueK());
    ClusterRow one = rows.get(3);
    assertEquals(1, one.atTrueK());
    assertTrue(one.brightness() < 0.3, "ARI " + one.brightness());
    for (ClusterRow row : rows) {
      assertTrue(row.right() <= row.withinRange());
      assertEquals(row.sets(), row.proposed().size());
    }
  }

  @Test
  void doesNotDependOnThreads() {
    ClusterStudy one =
        new ClusterStudy(
            List.of(ClusterScenario.PAPER_THREE), List.of(FeatureSpec.trace()), 2, 5, 40, 600);
    assertEquals(one.run(new Workers(1, Progress.NONE)), one.run(new Workers(2, Progress.NONE)));
  }

  @Test
  void canBeCanceledAndRefusesAnEmptyStudy() {
    Progress canceled = new StoppedJob();
    assertThrows(CanceledException.class, () -> SMALL.run(new Workers(2, canceled)));
    assertThrows(
        UserException.class,
        () -> new ClusterStudy(List.of(), List.of(FeatureSpec.trace()), 1, 1, 10, 100));
  }

  @Test
  void equalPartsByRank() {
    assertArrayEquals(
        new int[] {2, 0, 1, 0, 2, 1}, EqualParts.of(new double[] {9, 1, 3, 2, 8, 4}, 3));
  }
}
