package io.github.umlpsd.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.Macro;
import io.github.umlpsd.engine.JobKind;
import io.github.umlpsd.engine.ParameterKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MacroOptionsTest {

  @Test
  void aKeyIsNotFoundAtTheEndOfAnother() {
    String options = "max_clusters=8 common_mode=remove seed=3 ";
    assertEquals(
        Map.of(ParameterKey.CLUSTERS, "auto", ParameterKey.MODE, "robust"),
        MacroOptions.doubtful(options, JobKind.PIXELS.keys(), JobKind.PIXELS::defaultText));
    String clear = MacroOptions.clear(options, JobKind.PIXELS.keys(), JobKind.PIXELS::defaultText);
    assertEquals("auto", Macro.getValue(clear, "clusters", ""));
    assertEquals("8", Macro.getValue(clear, "max_clusters", ""));
    assertEquals("robust", Macro.getValue(clear, "mode", ""));
  }

  @Test
  void whatIsGivenIsKept() {
    String options = "max_clusters=8 clusters=[3] mode=paper ";
    String clear = MacroOptions.clear(options, JobKind.SPOTS.keys(), JobKind.SPOTS::defaultText);
    assertEquals("3", Macro.getValue(clear, "clusters", ""));
    assertEquals("paper", Macro.getValue(clear, "mode", ""));
  }
}
