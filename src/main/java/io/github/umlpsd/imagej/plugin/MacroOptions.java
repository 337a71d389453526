package io.github.umlpsd.imagej.plugin;

import io.github.umlpsd.parameters.UserParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads those options of a macro that ImageJ takes for another: it finds the key {@code clusters}
 * in {@code max_clusters=8} too.
 */
public final class MacroOptions {
  private MacroOptions() {}

  /**
   * What a macro gives for the keys that are the end of another key.
   *
   * @param defaults for what the macro leaves out
   */
  public static Map<UserParameter, String> doubtful(
      String options,
      List<? extends UserParameter> keys,
      Function<UserParameter, String> defaults) {
    Map<UserParameter, String> values = new LinkedHashMap<>();
    for (UserParameter key : keys) {
      if (keys.stream().anyMatch(other -> other.word().endsWith("_" + key.word()))) {
        values.put(key, value(options, key.word(), defaults.apply(key)));
      }
    }
    return values;
  }

  /** The same options in an order in which ImageJ finds each key where it is. */
  static String clear(
      String options,
      List<? extends UserParameter> keys,
      Function<UserParameter, String> defaults) {
    StringBuilder first = new StringBuilder();
    doubtful(options, keys, defaults)
        .forEach((key, value) -> first.append(key.word()).append("=[").append(value).append("] "));
    return first + options;
  }

  private static String value(String options, String word, String otherwise) {
    Matcher found =
        Pattern.compile("(?:^|\\s)" + word + "=(?:\\[([^\\]]*)\\]|(\\S*))").matcher(options);
    if (!found.find()) {
      return otherwise;
    }
    return found.group(1) != null ? found.group(1) : found.group(2);
  }
}
