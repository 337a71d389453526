package io.github.umlpsd.imagej.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ij.Macro;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.TableInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MacroOptionsTest {

  @Test
  void aKeyIsNotFoundAtTheEndOfAnother() {
    String options = "max_clusters=8 band_min=1 seed=3 ";
    assertEquals(
        Map.of(ParameterKey.CLUSTERS, "auto"),
        MacroOptions.doubtful(options, JobKind.PIXELS.keys(), JobKind.PIXELS::defaultText));
    String clear = MacroOptions.clear(options, JobKind.PIXELS.keys(), JobKind.PIXELS::defaultText);
    assertEquals("auto", Macro.getValue(clear, "clusters", ""));
    assertEquals("8", Macro.getValue(clear, "max_clusters", ""));
    assertEquals("1", Macro.getValue(clear, "band_min", ""));
  }

  @Test
  void whatIsGivenIsKept() {
    String options = "max_clusters=8 clusters=[3] mode=paper ";
    String clear = MacroOptions.clear(options, JobKind.SPOTS.keys(), JobKind.SPOTS::defaultText);
    assertEquals("3", Macro.getValue(clear, "clusters", ""));
    assertEquals("paper", Macro.getValue(clear, "mode", ""));
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
