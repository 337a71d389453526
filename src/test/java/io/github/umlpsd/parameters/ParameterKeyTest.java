package io.github.umlpsd.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterKeyTest {

  @ParameterizedTest
  @EnumSource(ParameterKey.class)
  void aLabelBeginsWithTheWordSoThatImageJTakesItAsTheMacroKey(ParameterKey key) {
    String start = key.label().toLowerCase(Locale.ROOT).replace(' ', '_');
    assertTrue(start.equals(key.word()) || start.startsWith(key.word() + "_("), key.label());
  }

  @ParameterizedTest
  @EnumSource(ParameterKey.class)
  void theDefaultIsOneOfTheChoices(ParameterKey key) {
    assertTrue(key.choices().isEmpty() || key.choices().contains(key.defaultText()));
  }

  @Test
  void theDefaultsAreRecorded() {
    Parameters parameters = Parameters.defaults();
    assertEquals("2.5", parameters.words().get("radius"));
    assertTrue(parameters.output().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(JobKind.class)
  void aJobRecordsWhatItUsesAndNothingElse(JobKind job) {
    Map<String, String> words = Parameters.of(job, Map.of()).words();
    assertEquals(job.keys().stream().map(ParameterKey::word).toList(), List.copyOf(words.keySet()));
    assertEquals(job == JobKind.PIXELS, words.containsKey("mask"));
    boolean spots = List.of(JobKind.SPOTS, JobKind.COMPARISON, JobKind.SPOT_PROFILES).contains(job);
    assertEquals(spots, words.containsKey("radius"));
    assertEquals(job == JobKind.PIXELS ? "5" : "100", words.get("epochs"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RADIUS|abc|radius is 'abc', but must be auto or a number with a decimal dot.",
        "QUALITY|high|quality is 'high', but must be auto or a number with a decimal dot.",
        "ISOLATION|none|isolation is 'none', but must be auto or a number with a decimal dot.",
        "APERTURE|x|aperture is 'x', but must be auto or a number with a decimal dot (0 = the spot radius).",
        "APERTURE|0.1|, or auto to follow the spot's radius.",
        "CLUSTERS|two|clusters is 'two', but must be auto or a whole number.",
        "FRAME_INTERVAL|auto|frame_interval is 'auto', but must be a number with a decimal dot (0 = from",
        "FIRST_FRAME|start|first_frame is 'start', but must be a whole number (0 = from the start).",
        "LAST_FRAME|end|last_frame is 'end', but must be a whole number (0 = to the end).",
        "LAST_FRAME|9.5|last_frame is '9.5', but must be a whole number (0 = to the end).",
        "EM_GAIN|none|em_gain is 'none', but must be a number with a decimal dot (0 = none).",
        "EPOCHS|many|epochs is 'many', but must be a whole number.",
        "BAND_MIN|auto|band_min is 'auto', but must be a number with a decimal dot (0 = the",
        "RADIUS|2,5|radius is '2,5'; give auto or a number with a decimal dot and without commas",
        "EPOCHS|1,000|epochs is '1,000'; give a whole number without commas",
        "RADIUS|-1|radius is -1",
        "RADIUS|NaN|radius is 'NaN'",
        "CLUSTERS|0|clusters is 0, but must be auto or from 1 to 100.",
        "CLUSTERS|2.5|clusters is '2.5', but must be auto or a whole number.",
        "EPOCHS|1e99|epochs is '1e99'",
        "DETECTOR|nonsense|detector is 'nonsense', but must be one of: auto",
        "BINS|1,x|bins is '1,x'",
        "FEATURES|trace+nonsense|nonsense",
        "CHANNEL|0|channel is 0",
        "FRAME_INTERVAL|1e-400|frame_interval is '1e-400', which is too small to be told from 0.",
        "FRAME_INTERVAL|-0.1|frame_interval is -0.1",
        "BAND_MIN|-1|band_min is -1",
        "THREADS|-2|threads is -2",
        "MAX_CLUSTERS|1|max_clusters is 1"
      })
  void refusesWithASentenceThatNamesTheParameter(ParameterKey key, String word, String part) {
    UserException problem =
        assertThrows(UserException.class, () -> Parameters.of(Map.of(key, word)));
    assertTrue(problem.getMessage().contains(part), problem.getMessage());
  }

  @Test
  void theOrderOfBinningAndNormalizingCanBeChosen() {
    Parameters other = Parameters.of(Map.of(ParameterKey.BIN_ORDER, "normalize-first"));
    assertEquals(BinOrder.NORMALIZE_FIRST, other.features().order());
    assertEquals(BinOrder.BIN_FIRST, Parameters.defaults().features().order());
  }

  @Test
  void upperCaseAndBlanksAreForgiven() {
    Parameters parameters =
        Parameters.of(Map.of(ParameterKey.DETECTOR, " DoG ", ParameterKey.CLUSTERS, "AUTO"));
    assertEquals("dog", parameters.spots().detector().key());
    assertTrue(parameters.clusters().clusters().isEmpty());
  }
}
