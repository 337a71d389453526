package io.github.umlpsd.parameters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which parameters of a simulation nothing asks for, because of the others. */
public final class SimulationChoices {
  private SimulationChoices() {}

  /** Those of spots if crystals are simulated, else those of crystals. */
  public static Set<SimulationKey> unused(boolean crystals) {
    SimulationKey.Group group = crystals ? SimulationKey.Group.SPOTS : SimulationKey.Group.CRYSTALS;
    Set<SimulationKey> unused = EnumSet.noneOf(SimulationKey.class);
    Arrays.stream(SimulationKey.values()).filter(key -> key.group() == group).forEach(unused::add);
    unused.remove(SimulationKey.CRYSTALS);
    return unused;
  }

  /** Those of one movie if a study is simulated, else those of a study. */
  public static Set<SimulationKey> unusedBy(boolean study) {
    return study
        ? EnumSet.of(SimulationKey.SET, SimulationKey.DRIFT, SimulationKey.DRIFT_Y)
        : EnumSet.of(SimulationKey.MOVIES, SimulationKey.VARIATION);
  }

  /**
   * A sentence on each parameter that differs from its default and has no effect.
   *
   * @throws io.github.umlpsd.job.UserException if a value cannot be
   */
  public static List<String> ineffective(Words words) {
    boolean crystals = words.yes(SimulationKey.CRYSTALS);
    boolean study =
        !words
            .text(SimulationKey.EXPERIMENT)
            .equalsIgnoreCase(SimulationKey.EXPERIMENT.defaultText());
    List<String> told = new ArrayList<>();
    for (SimulationKey key : SimulationKey.values()) {
      String text = words.text(key);
      if (text.equalsIgnoreCase(key.defaultText())) {
        continue;
      }
      if (unused(crystals).contains(key)) {
        told.add(sentence(key, text, SimulationKey.CRYSTALS, words));
      } else if (unusedBy(study).contains(key)) {
        told.add(sentence(key, text, SimulationKey.EXPERIMENT, words));
      }
    }
    return told;
  }

  private static String sentence(
      UserParameter key, String text, UserParameter because, Words words) {
    return key.word()
        + " is "
        + text
        + ", but "
        + because.word()
        + " is "
        + words.text(because)
        + ": it has no effect.";
  }
}
