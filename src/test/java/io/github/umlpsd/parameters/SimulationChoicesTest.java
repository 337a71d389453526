package io.github.umlpsd.parameters;

import static io.github.umlpsd.parameters.SimulationKey.BETAS;
import static io.github.umlpsd.parameters.SimulationKey.CRYSTALS;
import static io.github.umlpsd.parameters.SimulationKey.DRIFT;
import static io.github.umlpsd.parameters.SimulationKey.EXPERIMENT;
import static io.github.umlpsd.parameters.SimulationKey.MOVIES;
import static io.github.umlpsd.parameters.SimulationKey.SPOTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulationChoicesTest {
  private static List<String> told(Map<SimulationKey, String> typed) {
    return SimulationChoices.ineffective(new Words(typed));
  }

  @Test
  void whatHasNoEffectIsTold() {
    assertEquals(List.of(), told(Map.of(SPOTS, "5", DRIFT, "2", BETAS, BETAS.defaultText())));
    assertEquals(
        List.of(
            "betas is 0.5, but crystals is no: it has no effect.",
            "movies is 2, but experiment is no: it has no effect."),
        told(Map.of(BETAS, "0.5", MOVIES, "2")));
    assertEquals(
        List.of("spots is 5, but crystals is yes: it has no effect."),
        told(Map.of(SPOTS, "5", CRYSTALS, "yes", BETAS, "0.5")));
    assertEquals(
        List.of("drift is 2, but experiment is slower: it has no effect."),
        told(Map.of(DRIFT, "2", EXPERIMENT, "slower", MOVIES, "2")));
  }
}
