package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.List;
import org.junit.jupiter.api.Test;

class BetaStudyTest {
  private static final BetaStudy.Plan SMALL =
      new BetaStudy.Plan(new double[] {0.5, 1.3, 2}, new double[] {100, 1_000}, 10_000, 0.03, 40);

  @Test
  void exponentsAreUnbiasedAndIntervalsHoldThem() {
    List<BetaStudy.Row> rows = BetaStudy.run(SMALL, 1, new Workers(0, Progress.NONE));
    assertEquals(6, rows.size());
    double coverage = 0;
    for (BetaStudy.Row row : rows) {
      assertEquals(40, row.powerFloor().fitted());
      assertEquals(row.beta(), row.powerFloor().mean(), 0.05, row.toString());
      coverage += row.powerFloor().coverage() / rows.size();
    }
    assertTrue(coverage > 0.9 && coverage < 0.99, "coverage " + coverage);
  }

  @Test
  void theSameAtAnyNumberOfThreads() {
    BetaStudy.Plan plan = new BetaStudy.Plan(new double[] {1}, new double[] {100}, 500, 0.03, 10);
    assertEquals(
        BetaStudy.run(plan, 7, new Workers(1, Progress.NONE)),
        BetaStudy.run(plan, 7, new Workers(4, Progress.NONE)));
  }
}
