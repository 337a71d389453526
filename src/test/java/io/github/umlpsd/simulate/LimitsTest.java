package io.github.umlpsd.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.engine.SimulationReader;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number that cannot be is told alone, by the word that the user typed. */
class LimitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spots=0|spots is 0, but must be 1 or more.",
        "frames=9|frames is 9, but must be 10 or more.",
        "frame_interval=0|frame_interval is 0, but must be from 1e-6 to 60 s.",
        "frame_interval=61|frame_interval is 61, but must be from 1e-6 to 60 s.",
        "signal=0|signal is 0, but must be above 0 to 1000.",
        "signal=1e4|signal is 10000, but must be above 0 to 1000.",
        "separation=-1|separation is -1, but must be 0 or more pixels.",
        "crystals=yes width=31|width is 31, but must be 32 or more for crystals.",
        "crystals=yes height=31|height is 31, but must be 32 or more for crystals.",
        "crystals=yes frames=1|frames is 1, but must be 2 or more.",
        "crystals=yes betas=1,2.5|A beta is 2.5, but must be above 0 to 2 (betas).",
        "crystals=yes flicker=0.36|flicker is 0.36, but must be above 0 to 0.35.",
        "crystals=yes coherence=1.5|coherence is 1.5, but must be from 0 to 1.",
        "crystals=yes grain=0|grain is 0, but must be 1 or more pixels.",
        "crystals=yes electrons=0|The brightness (electrons times signal) is 0, but must be above 0"
            + " to 1e5 photo-electrons.",
        "crystals=yes brightness_ratio=0.5|brightness_ratio is 0.5, but must be from 1 to 1e5.",
        "experiment=none movies=0|movies is 0, but must be from 1 to 100.",
        "experiment=none variation=2|variation is 2, but must be from 0 to 1.",
        "experiment=none frame_interval=99|frame_interval is 99, but must be from 1e-6 to 60 s.",
      })
  void theOneThatIsWrongIsTold(String given, String sentence) {
    Map<SimulationKey, String> typed = new EnumMap<>(SimulationKey.class);
    for (String word : given.split(" ")) {
      String[] parts = word.split("=");
      typed.put(SimulationKey.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    }
    Words words = new Words(Map.<UserParameter, String>copyOf(typed));
    assertEquals(
        sentence,
        assertThrows(UserException.class, () -> SimulationReader.check(words)).getMessage());
  }
}
