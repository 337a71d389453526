package io.github.umlpsd.imagej.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.SimulationKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacroKeysTest {
  private static String problem(String options) {
    return MacroKeys.problem(options, JobKind.SPOTS.keys(), List.of("preview")).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "radius=3 clusters=[auto] ",
        "imp=[my movie.tif] radius=3 output=[/data/first run/a=b] seed=2",
        "output=[C:/runs [old]/x] seed=2",
        "preview radius=3",
        "output=[] seed=2"
      })
  void knownKeysAreNoProblem(String options) {
    assertEquals("", problem(options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "radius=3 cluster=4|There is no parameter cluster; did you mean clusters?",
        "Radius=3|There is no parameter Radius; did you mean radius?",
        "output=[/a b] window=hann|window is now called taper.",
        "mask=li|There is no parameter mask.",
        "radius|radius has no value in the macro; write radius=VALUE, or leave it out.",
      })
  void anUnknownKeyIsToldWithTheNearestKnownOne(String options, String sentence) {
    assertEquals(sentence, problem(options));
  }

  @Test
  void aTextWithBlanksNeedsBrackets() {
    assertEquals(
        Optional.of(
            "'run' is no assignment such as radius=3; put brackets around a text with blanks, as in"
                + " output=[/data/first run]."),
        MacroKeys.problem("output=/my run", List.of(SimulationKey.values()), List.of()));
  }
}
