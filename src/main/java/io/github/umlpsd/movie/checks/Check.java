package io.github.umlpsd.movie.checks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that was looked for in a movie.
 *
 * @param name what was looked for, lower case, for people and for programs
 * @param verdict what became of it
 * @param sentence what was found, or why nothing could be found
 * @param numbers what the verdict rests on, by their names with units, in their order; those that
 *     are not finite are left out, since files of results have no word for them
 */
public record Check(String name, Verdict verdict, String sentence, Map<String, Object> numbers) {

  public Check {
    // In one order, since that of some maps is another one in each run.
    Map<String, Object> kept = new TreeMap<>(numbers);
    kept.values().removeIf(value -> value instanceof Double number && !Double.isFinite(number));
    numbers = Collections.unmodifiableMap(kept);
  }

  /** Nothing was found. */
  public static Check fine(String name, String sentence, Map<String, Object> numbers) {
    return new Check(name, Verdict.FINE, sentence, numbers);
  }

  /** Something was found. */
  public static Check told(String name, String sentence, Map<String, Object> numbers) {
    return new Check(name, Verdict.TOLD, sentence, numbers);
  }

  /**
   * Frames that are not right, if there are any.
   *
   * @param frames from 0, rising
   * @param fine sentence if there are none
   * @param told what is told of them behind their names, with %d for their number
   */
  public static Check ofFrames(String name, List<Integer> frames, String fine, String told) {
    return frames.isEmpty()
        ? fine(name, fine, Map.of("frames", 0))
        : told(
            name,
            FrameList.capital(frames) + String.format(Locale.ROOT, told, frames.size()),
            Map.of("frames", frames.size(), "first_frame", frames.get(0) + 1));
  }

  /** The movie gives no answer. */
  public static Check notChecked(String name, String why) {
    return new Check(name, Verdict.NOT_CHECKED, why, Map.of());
  }

  /**
   * The same with a word on how frames are counted, where frames are told by their numbers.
   *
   * @param counting a sentence
   */
  public Check counting(String counting) {
    return verdict == Verdict.TOLD && numbers.containsKey("first_frame")
        ? new Check(name, verdict, sentence + " " + counting, numbers)
        : this;
  }

  /** As it is written into parameters.json. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", name);
    map.put("verdict", verdict.key());
    map.put("sentence", sentence);
    map.put("numbers", numbers);
    return map;
  }

  /** The sentences of those checks that found something. */
  public static List<String> warnings(List<Check> checks) {
    return checks.stream()
        .filter(check -> check.verdict() == Verdict.TOLD)
        .map(Check::sentence)
        .toList();
  }
}
