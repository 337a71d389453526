package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.study.CrystalStudy.Row;
import io.github.umlpsd.study.CrystalStudy.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrystalStudyTest {
  @Test
  void dimAndShortMoviesAreHarder() {
    CrystalScene bright = CrystalScene.of(36, 36, 1600);
    List<Scenario> scenarios =
        List.of(
            new Scenario("bright", bright),
            new Scenario("hardly any light", bright.withMeanElectrons(2)));
    List<Row> rows = CrystalStudy.run(scenarios, 1, 1, 2, Progress.NONE);
    assertEquals(List.of("bright", "hardly any light"), rows.stream().map(Row::name).toList());
    assertTrue(rows.get(0).randIndex() > 0.9, rows.toString());
    assertTrue(rows.get(0).randIndex() > rows.get(1).randIndex(), rows.toString());
    assertTrue(rows.get(1).mostlyNoise() > rows.get(0).mostlyNoise(), rows.toString());
    assertEquals(rows, CrystalStudy.run(scenarios, 1, 1, 1, Progress.NONE), "threads");
  }
}
