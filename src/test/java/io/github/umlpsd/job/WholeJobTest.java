package io.github.umlpsd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Jobs on a clock that the test moves. */
class WholeJobTest {
  private static final List<Stage> STAGES =
      List.of(new Stage("Reading", 2), new Stage("Sorting", 1), new Stage("Writing", 7));

  private final List<Double> told = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private double seconds;

  private long nanos() {
    return Math.round(seconds * 1e9);
  }

  private final Progress outside =
      new Progress() {
        @Override
        public void report(String stage, double fraction) {
          texts.add(stage);
          told.add(fraction);
        }

        @Override
        public boolean isCanceled() {
          return true;
        }
      };

  /** Lets stages go by that take a multiple of what was announced. */
  private void goBy(Progress job, double slowness, List<Stage> stages) {
    for (Stage stage : stages) {
      for (int i = 0; i <= 10; i++) {
        job.report(stage.name(), i / 10.0);
        seconds += i < 10 ? slowness * stage.seconds() / 10 : 0;
      }
    }
  }

  private double last() {
    return told.get(told.size() - 1);
  }

  private void assertRises() {
    for (int i = 1; i < told.size(); i++) {
      assertTrue(told.get(i) >= told.get(i - 1), told.toString());
    }
    assertTrue(told.get(0) >= 0 && last() <= 1, told.toString());
  }

  @Test
  void tellsThePartOfTheTimeWhateverTheComputer() {
    for (double slowness : new double[] {0.2, 1, 5}) {
      seconds = 0;
      told.clear();
      WholeJob job = new WholeJob(outside, this::nanos);
      job.expect(STAGES);
      goBy(job, slowness, STAGES.subList(0, 2));
      double left = seconds * (1 - last()) / last();
      assertEquals(Math.log(slowness * 7), Math.log(left), Math.log(1.7), "s left");
      goBy(job, slowness, STAGES.subList(2, 3));
      assertEquals(1, last(), 1e-9);
      assertRises();
    }
  }

  @Test
  void learnsFromStagesThatTakeLonger() {
    WholeJob job = new WholeJob(outside, this::nanos);
    job.expect(STAGES);
    goBy(job, 1, STAGES.subList(0, 2));
    double before = last();
    goBy(job, 3, STAGES.subList(2, 3));
    assertTrue(before > 0.25);
    assertEquals(1, last(), 1e-9);
    assertRises();
  }

  @Test
  void neverFallsWhenTheRestTurnsOutToBeLong() {
    WholeJob job = new WholeJob(outside, this::nanos);
    job.expect(STAGES);
    goBy(job, 1, STAGES.subList(0, 2));
    double before = last();
    job.expect(List.of(new Stage("Writing", 70)));
    goBy(job, 1, List.of(new Stage("Writing", 70)).subList(0, 1));
    assertTrue(before > 0.25);
    assertRises();
    assertEquals(1, last(), 1e-9);
  }

  @Test
  void stagesMayRepeatOrBeMissingAndOthersMoveNothing() {
    WholeJob job = new WholeJob(outside, this::nanos);
    Stage a = new Stage("A", 1);
    Stage b = new Stage("B", 1);
    job.expect(List.of(a, b, a, b, new Stage("missing", 0), new Stage("End", 1)));
    goBy(job, 1, List.of(a, b));
    assertEquals(0.4, last(), 0.02);
    seconds += 0;
    job.report("nobody announced this", 0.9);
    assertEquals(0.4, last(), 0.02);
    goBy(job, 1, List.of(a, b));
    assertEquals(0.8, last(), 0.02);
    job.report("End: some detail", 0);
    assertEquals(0.8, last(), 0.02);
    job.end("Done");
    assertEquals(1, last());
    assertTrue(job.isCanceled());
    assertRises();
  }

  @Test
  void timeLeftIsToldOnceItIsKnown() {
    TimeLeft job = new TimeLeft(outside, this::nanos);
    job.report("Reading", 0);
    seconds = 1;
    job.report("Reading", 0.5);
    seconds = 4;
    job.report("Reading", 0.05);
    job.report("Reading", 0.25);
    job.report("Reading: 3 of 4", 0.25);
    seconds = 600;
    job.report("Reading", 0.5);
    job.report("Reading", 1);
    assertEquals(
        List.of(
            "Reading",
            "Reading",
            "Reading",
            "Reading: 12 s left",
            "Reading: 3 of 4, 12 s left",
            "Reading: 10 min left",
            "Reading"),
        texts,
        String.format(Locale.ROOT, "%s", told));
  }
}
