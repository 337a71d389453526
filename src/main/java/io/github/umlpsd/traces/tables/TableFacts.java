package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was understood of a table of traces, so that a user can check it.
 *
 * @param source how the numbers are stored
 * @param headerLines numbers of the lines above the numbers, from 1
 * @param layout whether a trace is a column, a row or a group of rows
 * @param leadingColumns columns before the counts
 * @param interval the time from frame to frame, and where it comes from
 * @param traces number of traces
 * @param frames number of frames of each
 * @param names of the traces in the file, in their order; an empty one where it has none, or the
 *     column, if it has none at all and some columns are no traces
 */
public record TableFacts(
    Source source,
    List<Integer> headerLines,
    TraceTableFormat.Direction layout,
    int leadingColumns,
    Interval interval,
    int traces,
    int frames,
    List<String> names) {
  private static final int DIGITS = 6;

  /** Whole numbers of more digits are shown with a power of ten. */
  private static final int LONGEST_WHOLE = 9;

  /**
   * How the numbers are stored.
   *
   * @param kind for example {@code text} or {@code xlsx}
   * @param details for example the separator, by name, in the order in which they are shown
   */
  public record Source(String kind, Map<String, String> details) {}

  /**
   * The time from frame to frame.
   *
   * @param unit of the times as the file names it; empty if there are no times
   * @param from where it comes from, for example {@code times in column 1}
   */
  public record Interval(double seconds, String unit, String from) {}

  public TableFacts {
    headerLines = List.copyOf(headerLines);
    names = List.copyOf(names);
  }

  /**
   * Refuses tables of traces that are too short, most likely since they lie the other way.
   *
   * @param fewest frames that are needed
   */
  public void checkLongEnough(int fewest) {
    if (frames < fewest && traces > frames) {
      Direction other = layout == Direction.ROWS ? Direction.COLUMNS : Direction.ROWS;
      throw new UserException(
          String.format(
              Locale.ROOT,
              "With traces_in=%s the table has %s of %s, but a spectrum needs %d; give"
                  + " traces_in=%s if they lie so, else longer traces.",
              layout.key(),
              Count.of(traces, "trace"),
              Count.of(frames, "frame"),
              fewest,
              other.key()));
    }
  }

  /** Whether the file names any trace. */
  public boolean isNamed() {
    return names.stream().anyMatch(name -> !name.isEmpty());
  }

  /** For files: names in lower case with underscores, values as texts and numbers. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", source.kind());
    map.putAll(source.details());
    map.put("header_lines", headerLines);
    map.put("traces_in", layout.key());
    map.put("leading_columns", leadingColumns);
    map.put("time_unit", interval.unit());
    map.put("frame_interval_s", interval.seconds());
    map.put("frame_interval_from", interval.from());
    map.put("traces", traces);
    map.put("frames", frames);
    return map;
  }

  /** In one line, for people. */
  public String sentence() {
    StringBuilder text = new StringBuilder(source.kind());
    source
        .details()
        .forEach((name, value) -> text.append(", ").append(name.replace('_', ' ') + " " + value));
    if (!headerLines.isEmpty()) {
      text.append(", header in line ").append(String.join(" ", words(headerLines)));
    }
    return String.format(
        Locale.ROOT,
        "%s; %s (%s) of %s, %s s from frame to frame (%s).",
        text,
        Count.of(traces, "trace"),
        layout.key(),
        Count.of(frames, "frame"),
        number(interval.seconds()),
        interval.from());
  }

  private static List<String> words(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).toList();
  }

  /** Six digits at most, without zeros at the end. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
    boolean whole = rounded.scale() < 0 && rounded.precision() - rounded.scale() <= LONGEST_WHOLE;
    return whole ? rounded.toPlainString() : rounded.toString();
  }
}
