package io.github.umlpsd.traces.tables;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a column says about times: a unit, time without a unit, or a number of rows. */
final class TimeUnit {
  /** Seconds of each unit. */
  private static final Map<String, Double> SECONDS =
      Map.ofEntries(
          Map.entry("s", 1.0),
          Map.entry("ms", 1e-3),
          Map.entry("us", 1e-6),
          Map.entry("ns", 1e-9),
          Map.entry("min", 60.0),
          Map.entry("h", 3600.0),
          Map.entry("d", 86400.0));

  private static final Map<String, Set<String>> SPELLINGS =
      Map.of(
          "s",
              Set.of(
                  "s",
                  "sec",
                  "secs",
                  "second",
                  "seconds",
                  "sekunde",
                  "sekunden",
                  "seconde",
                  "secondes",
                  "segundo",
                  "segundos",
                  "sek"),
          "ms",
              Set.of(
                  "ms",
                  "msec",
                  "msecs",
                  "millis",
                  "millisec",
                  "millisecs",
                  "millisecond",
                  "milliseconds",
                  "millisekunden",
                  "millisecondes",
                  "milisegundos"),
          "us",
              Set.of(
                  "us",
                  "usec",
                  "usecs",
                  "micros",
                  "microsec",
                  "microsecs",
                  "\u00b5s",
                  "\u03bcs",
                  "\u00b5sec",
                  "\u03bcsec",
                  "\u00c2\u00b5s",
                  "microsecond",
                  "microseconds",
                  "mikrosekunden",
                  "microsecondes"),
          "ns", Set.of("ns", "nsec", "nanosecond", "nanoseconds"),
          "min", Set.of("min", "mins", "minute", "minutes", "minuten", "minutos"),
          "h",
              Set.of(
                  "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heures", "horas"),
          "d", Set.of("d", "day", "days"));

  private static final Set<String> TIME_WORDS =
      Set.of(
          "time",
          "times",
          "zeit",
          "temps",
          "tiempo",
          "t",
          "elapsed",
          "timestamp",
          "seconds",
          "tempo",
          "position_t",
          "x-axis",
          "delta_t");

  private static final Set<String> ROW_WORDS =
      Set.of(
          "",
          "#",
          "slice",
          "frame",
          "frames",
          "index",
          "row",
          "rows",
          "image",
          "no",
          "no.",
          "nr",
          "nr.",
          "number",
          "n",
          "idx",
          "id",
          "unnamed: 0",
          "bild",
          "point",
          "points");

  private static final Pattern BRACKET =
      Pattern.compile("[(\\[{<]\\s*([^()\\[\\]{}<>]{1,20}?)\\s*[)\\]}>]");

  /** Brackets of East Asian keyboards, and the plain ones that they mean. */
  private static final String WIDE = "\uff08\uff09\uff3b\uff3d\uff5b\uff5d\u3010\u3011\u3014\u3015";

  private static final String PLAIN = "()[]{}[][]";
  private static final Pattern LAST_WORD = Pattern.compile("^(.*?)[\\s_/,.:;-]+([^\\s_/,.:;-]+)$");

  /** A factor before a unit, as in {@code 10 ms} or {@code 1/s}: nobody knows what is meant. */
  private static final Pattern FACTOR = Pattern.compile("(?:^|[\\s_/,:;])([x*\u00d7]?\\d\\S*)$");

  /** Times with something behind a slash, which can only be a unit. */
  private static final Pattern SLASH = Pattern.compile("^(.*?)\\s*/\\s*([^\\s/]+)$");

  /** As programs write it without a sign between. */
  private static final Pattern JOINED = Pattern.compile("^(?:elapsed)?time(?:stamp)?(ms|us|sec)$");

  /** What Origin writes in brackets behind the short name of a column: what it is drawn as. */
  private static final Set<String> DESIGNATIONS = Set.of("x", "y", "z", "l", "xer", "yer");

  private TimeUnit() {}

  /** A unit of time, and its length in s; NaN if nobody knows such a unit. */
  record Named(String unit, double seconds) {}

  /** What a header says of a column. */
  enum Role {
    TIME,
    ROW_NUMBER,
    OTHER
  }

  /**
   * The unit in a name such as {@code Time (ms)}, {@code t / s}, {@code time_s} or {@code ms}; an
   * unknown word in brackets or behind a slash, or a unit with a factor, gives a unit of NaN
   * seconds.
   */
  static Optional<Named> in(String name) {
    String text = plain(name);
    Matcher bracket = BRACKET.matcher(text);
    String unknown = null;
    while (bracket.find()) {
      Optional<Named> found = exactly(bracket.group(1));
      if (found.isPresent()) {
        return found;
      }
      boolean designation = DESIGNATIONS.contains(bracket.group(1).replaceAll("[\\d\u00b1]", ""));
      unknown = unknown == null && !designation ? bracket.group(1) : unknown;
    }
    if (unknown != null) {
      return Optional.of(new Named(unknown, Double.NaN));
    }
    Optional<Named> whole = exactly(text);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher joined = JOINED.matcher(text);
    if (joined.matches()) {
      return exactly(joined.group(1));
    }
    Matcher last = LAST_WORD.matcher(text);
    Optional<Named> unit = last.matches() ? exactly(last.group(2)) : Optional.empty();
    if (unit.isPresent()) {
      Matcher factor = FACTOR.matcher(last.group(1));
      return factor.find()
          ? Optional.of(new Named(factor.group(1) + " " + last.group(2), Double.NaN))
          : unit;
    }
    Matcher slash = SLASH.matcher(text);
    return slash.matches() && TIME_WORDS.contains(slash.group(1))
        ? Optional.of(new Named(slash.group(2), Double.NaN))
        : Optional.empty();
  }

  /** Whether a text is a unit of time, in brackets or without. */
  static boolean isUnit(String text) {
    return exactly(BRACKET.matcher(plain(text)).replaceAll("$1")).isPresent();
  }

  private static String plain(String name) {
    String text = name.toLowerCase(Locale.ROOT).strip();
    for (int i = 0; i < WIDE.length(); i++) {
      text = text.replace(WIDE.charAt(i), PLAIN.charAt(i));
    }
    return text;
  }

  private static Optional<Named> exactly(String word) {
    return SPELLINGS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .findFirst()
        .map(entry -> new Named(entry.getKey(), SECONDS.get(entry.getKey())));
  }

  /** What the name says that the column holds. */
  static Role role(String name) {
    String text = plain(name);
    String bare = BRACKET.matcher(text).replaceAll("").strip();
    if (ROW_WORDS.contains(bare) || BRACKET.matcher(text).replaceAll("$1").contains("frame")) {
      return Role.ROW_NUMBER;
    }
    Optional<Named> unit = in(text);
    if (unit.isPresent() && !Double.isNaN(unit.get().seconds())) {
      return Role.TIME;
    }
    for (String word : bare.split("[\\s_/,.:;-]+")) {
      if (TIME_WORDS.contains(word)) {
        return Role.TIME;
      }
    }
    return TIME_WORDS.contains(bare) ? Role.TIME : Role.OTHER;
  }
}
