package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.study.Recovery.Measured;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlinkingStudyTest {
  private static final int REALISATIONS = 4;

  @Test
  void findsTheTruthAgain() {
    BlinkingStudy study = run(3000, 2);
    for (StateStudy.Row row : study.states()) {
      if (row.level() >= 2 && row.onFrames() == row.offFrames() && row.traces() > 0) {
        assertEquals(1, row.found(), row.toString());
        assertTrue(row.right() > 0.9, row.toString());
        assertEquals(1, row.switches(), 0.2, row.toString());
      }
    }
    long said = study.oneState().stream().mapToLong(OneStateStudy.Row::byModel).sum();
    assertTrue(said <= 2, study.oneState().toString());
    for (SlowNoiseStudy.Row row : study.slowNoise()) {
      boolean fades = row.noise().startsWith("fades") || row.noise().startsWith("bleaches");
      boolean steady = row.emitter() == SlowNoiseStudy.Emitter.STEADY;
      if (fades && steady) {
        assertEquals(row.traces(), row.drifting(), row.toString());
      }
      if (!steady) {
        assertTrue(row.found() > 0.9 * row.switches(), row.toString());
      }
      if (!fades) {
        assertTrue(row.falsePoints() < 30, row.toString());
      }
    }
    for (DwellExponentStudy.Row row : study.exponents()) {
      Recovery pooled = row.pooled();
      assertTrue(pooled.fitted() > 0, row.toString());
      assertEquals(pooled.truth(), pooled.mean(), 0.15, row.toString());
    }
    for (TelegraphStudy.Row row : study.telegraphs()) {
      assertEquals(1, row.corner().mean() / row.corner().truth(), 0.6, row.toString());
    }
    Recovery half = study.telegraphs().get(2).on();
    assertEquals(REALISATIONS, half.fitted());
    assertEquals(0.5, half.mean(), 0.15);
    Recovery correlation = study.telegraphs().get(1).correlation();
    assertEquals(REALISATIONS, correlation.fitted());
    assertEquals(correlation.truth(), correlation.mean(), 0.1 * correlation.truth());
    assertTrue(Double.isNaN(correlation.coverage()));
    List<ChangePointStudy.Row> steps = study.changePoints();
    for (int i = 1; i < steps.size(); i++) {
      assertTrue(share(steps.get(i)) > share(steps.get(i - 1)) - 0.02, steps.toString());
    }
    assertTrue(share(steps.get(0)) < 0.5 && share(steps.get(steps.size() - 1)) > 0.95);
    ChangePointStudy.Row brightest = steps.get(steps.size() - 1);
    assertTrue(brightest.doubled() < 0.01 * brightest.switches(), brightest.toString());
    for (BleachingStudy.Row row : study.bleaching()) {
      assertTrue(row.falselyBleached() <= 1, row.toString());
      if (row.signalToNoise() > 10 && row.blinking().startsWith("exponential, 0.5 s")) {
        assertEquals(row.bleached(), row.found(), row.toString());
        assertTrue(row.medianLightError() < 0.1, row.toString());
      }
    }
  }

  @Test
  void theSameAtAnyNumberOfThreads() {
    assertEquals(run(1000, 1).toString(), run(1000, 3).toString());
  }

  @Test
  void recoveryCountsIntervalsThatHoldTheTruth() {
    Recovery found =
        Recovery.of(
            2,
            5,
            List.of(Measured.normal(1, 0.1), Measured.normal(2, 0.1), Measured.normal(3, 0.6)));
    assertEquals(new Recovery(2, 5, 3, 2, 1, 0.8 / 3, 2 / 3.0), found);
  }

  @Test
  void refusesEmptyStudies() {
    Workers workers = new Workers(1, Progress.NONE);
    assertThrows(UserException.class, () -> BlinkingStudy.run(0, 1000, 1, workers));
    assertThrows(UserException.class, () -> BlinkingStudy.run(1, 10, 1, workers));
  }

  private static BlinkingStudy run(int frames, int threads) {
    return BlinkingStudy.run(REALISATIONS, frames, 1, new Workers(threads, Progress.NONE));
  }

  private static double share(ChangePointStudy.Row row) {
    return row.found() / (double) row.switches();
  }
}
