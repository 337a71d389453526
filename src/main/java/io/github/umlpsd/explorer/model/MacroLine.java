package io.github.umlpsd.explorer.model;

import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.util.Map;

/** The one line of a macro that does what the window did. */
public final class MacroLine {
  private MacroLine() {}

  /**
   * A call of a menu's command with what differs from the defaults.
   *
   * @param command as the menu calls it
   * @param words by parameter; absent or blank is the default
   */
  public static String of(String command, JobKind job, Map<ParameterKey, String> words) {
    StringBuilder options = new StringBuilder();
    for (ParameterKey key : job.keys()) {
      String word = words.getOrDefault(key, "").strip();
      boolean always = key == ParameterKey.CLUSTERS;
      if (!word.isEmpty() && (always || !word.equals(job.defaultText(key)))) {
        options.append(options.isEmpty() ? "" : " ").append(key.word()).append('=');
        options.append(word.matches("[\\w.,+-]+") ? word : "[" + word + "]");
      }
    }
    String escaped = options.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    return "run(\"" + command + "\", \"" + escaped + "\");";
  }
}
