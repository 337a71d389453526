package io.github.umlpsd.imagej.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.TableInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacroOptionsTest {
  private static Map<UserParameter, String> read(String options) {
    return MacroOptions.read(
        options, JobKind.SPOTS.keys(), List.of("imp", "preview"), JobKind.SPOTS::defaultText);
  }

  /** ImageJ's own reader takes the wrong value in each of these. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max_clusters=8 band_min=1|clusters|auto",
        "max_clusters=8 clusters=[3] mode=paper|clusters|3",
        "max_clusters=8 clusters=[3] mode=paper|max_clusters|8",
        "output=[/data/runs clusters=3] clusters=2|clusters|2",
        "output=/data/radius=3 radius=2|radius|2",
        "output=[/data/runs radius=3 seed=7]|seed|1",
        "output=[/data/runs radius=3 seed=7]|output|/data/runs radius=3 seed=7",
        "output=[C:/runs [old]/x] seed=2|output|C:/runs [old]/x",
        "imp=[radius=3 movie.tif] preview radius=2|radius|2",
        "output=[] radius=|output|''",
      })
  void eachKeyHasItsOwnValue(String options, String word, String value) {
    UserParameter key =
        JobKind.SPOTS.keys().stream().filter(k -> k.word().equals(word)).findFirst().orElseThrow();
    assertEquals(value, read(options).get(key));
  }

  /** As Windows copies paths, typed into a form that was recorded, or written by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "output=\"/data/first run\" seed=2|/data/first run",
        "output='/data/first run' seed=2|/data/first run",
        "output=[\"C:\\first run\"] seed=2|C:\\first run",
        "output=[/data/bob's] seed=2|/data/bob's",
        "output=/data/bob's seed=2|/data/bob's",
      })
  void quotationMarksAroundAValueAreNoPartOfIt(String options, String value) {
    assertEquals(value, read(options).get(ParameterKey.OUTPUT));
    assertEquals("2", read(options).get(ParameterKey.SEED));
  }

  @Test
  void linesAndTabsSeparateAsBlanksDo() {
    Map<UserParameter, String> read = read("radius=3\n\tseed=4 ");
    assertEquals("3", read.get(ParameterKey.RADIUS));
    assertEquals("4", read.get(ParameterKey.SEED));
  }

  @Test
  void theImageIsFoundByItsKeyOnly() {
    assertEquals(
        Optional.of("my movie.tif"), MacroOptions.value("imp=[my movie.tif] radius=3", "imp"));
    assertEquals(Optional.empty(), MacroOptions.value("output=[/data/imp=x] radius=3", "imp"));
    assertEquals(Optional.empty(), MacroOptions.value(null, "imp"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "radius=3 cluster=4|There is no parameter cluster; did you mean clusters?",
        "Radius=3|There is no parameter Radius; did you mean radius?",
        "output=[/a b] window=hann|window is now called taper.",
        "mask=li|There is no parameter mask.",
        "radius|radius has no value in the macro; write radius=VALUE, or leave it out.",
        "radius = 3|radius has no value in the macro; write radius=VALUE, or leave it out.",
        "radius=3 seed=1 radius=2|radius is given twice in the macro; give it once.",
        "output=[/data/a seed=1|The bracket of output=[/data/a seed=1 is not closed.",
        "output=[/data/a]1] seed=2|output=[/data/a] goes on with '1]'; put brackets around all of it.",
        "output=\"/data/a seed=1|The quotation mark of output=\"/data/a seed=1 is not closed.",
        "output=\"/data/a\"1 seed=2|output=\"/data/a\" goes on with '1'; put brackets around all of"
            + " it.",
      })
  void whatIsWrongIsOneSentence(String options, String sentence) {
    assertEquals(sentence, assertThrows(UserException.class, () -> read(options)).getMessage());
  }

  @Test
  void aTextWithBlanksNeedsBrackets() {
    assertEquals(
        "'run' is no assignment such as radius=3; put brackets around a text with blanks, as in"
            + " output=[/data/first run].",
        assertThrows(UserException.class, () -> read("output=/my run")).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "imp=[a b] ", "preview"})
  void allElseIsByDefault(String options) {
    for (ParameterKey key : JobKind.SPOTS.keys()) {
      assertEquals(JobKind.SPOTS.defaultText(key), read(options).get(key), key.word());
    }
  }

  /** ImageJ's recorder complains of a duplicate where a key is the end of one recorded before. */
  @Test
  void noKeyIsTheEndOfAnEarlierOne() {
    List<List<? extends UserParameter>> dialogs =
        new ArrayList<>(List.of(TableInput.keys(JobKind.TRACES)));
    dialogs.add(List.of(SimulationKey.values()));
    for (JobKind job : JobKind.values()) {
      dialogs.add(job.keys());
    }
    for (List<? extends UserParameter> keys : dialogs) {
      for (int i = 0; i < keys.size(); i++) {
        for (UserParameter later : keys.subList(i + 1, keys.size())) {
          String key = keys.get(i).word();
          assertFalse(key.endsWith(later.word()), key + " before " + later.word());
        }
      }
    }
  }
}
