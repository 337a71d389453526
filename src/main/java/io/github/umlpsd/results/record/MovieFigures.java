package io.github.umlpsd.results.record;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A movie's result in one row of a summary.
 *
 * @param cells numbers and texts by the headings of a summary; what is not known is left out
 */
public record MovieFigures(Map<String, Object> cells) {
  /** The whole result as a sentence. */
  public static final String MESSAGE = "message";

  /** Number of traces. */
  public static final String SPOTS = "spots";

  /** Number of classes. */
  public static final String CLASSES = "classes";

  /**
   * Mean share of the frames in which a trace is ON; median exponent of the traces that have one
   * that means something; share of each class in the classified traces, joined by spaces; path of
   * the sample, pixels; share of the traces that bleached; frames that were lost, repeated or
   * blank; names of the checks that found something; whether the movie may be used; and if not,
   * why.
   */
  public static final List<String> NUMBERS =
      List.of(
          "on_fraction",
          "beta",
          "class_shares",
          "drift_px",
          "bleached",
          "lost_frames",
          "checks",
          "use",
          "reason");

  public MovieFigures {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The figures of a movie; of crystals that were analysed alone only their numbers. */
  public static MovieFigures of(List<Analysis> analyses) {
    if (analyses.size() == 1) {
      return of(analyses.get(0));
    }
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put(MESSAGE, analyses.stream().map(Analysis::summary).collect(Collectors.joining(" ")));
    cells.put(SPOTS, analyses.stream().mapToInt(a -> a.traces().size()).sum());
    cells.put(CLASSES, analyses.stream().mapToInt(a -> a.classes().count()).max().orElse(0));
    return new MovieFigures(cells);
  }

  /** The figures of an analysis of spots, pixels or a table. */
  public static MovieFigures of(Analysis analysis) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put(MESSAGE, analysis.summary());
    cells.put(SPOTS, analysis.traces().size());
    cells.put(CLASSES, analysis.classes().count());
    List<BlinkingStatistics> blinking =
        analysis.members().blinking().stream()
            .flatMap(Optional::stream)
            .filter(BlinkingStatistics::looked)
            .toList();
    put(cells, "on_fraction", onFraction(blinking));
    double[] betas =
        analysis.members().betas(IntStream.range(0, analysis.traces().size()).toArray());
    put(
        cells,
        "beta",
        betas.length == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(Quantiles.ofReordered(betas.clone(), 0.5)));
    cells.put("class_shares", shares(analysis.classes().clustering().sizes()));
    put(cells, "drift_px", drift(analysis));
    cells.put("bleached", bleached(blinking));
    cells.put("lost_frames", lostFrames(analysis));
    cells.put(
        "checks",
        analysis.checks().stream()
            .filter(check -> check.verdict() == Verdict.TOLD)
            .map(Check::name)
            .collect(Collectors.joining("; ")));
    Optional<String> reason = UseRule.against(analysis, bleached(blinking), lostFrames(analysis));
    cells.put("use", reason.isEmpty() ? "yes" : "no");
    reason.ifPresent(why -> cells.put("reason", why));
    return new MovieFigures(cells);
  }

  /** As text; empty if it is not known. */
  public String text(String column) {
    Object cell = cells.get(column);
    return cell == null ? "" : cell.toString();
  }

  private static void put(Map<String, Object> cells, String column, OptionalDouble value) {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      cells.put(column, value.getAsDouble());
    }
  }

  private static OptionalDouble onFraction(List<BlinkingStatistics> blinking) {
    return blinking.stream()
        .map(BlinkingStatistics::onFraction)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  private static double bleached(List<BlinkingStatistics> blinking) {
    long gone = blinking.stream().filter(b -> b.bleachingSeconds().value().isPresent()).count();
    return blinking.isEmpty() ? 0 : gone / (double) blinking.size();
  }

  private static String shares(int[] sizes) {
    double all = Math.max(1, Arrays.stream(sizes).sum());
    return Arrays.stream(sizes)
        .mapToObj(size -> String.format(Locale.ROOT, "%.3f", size / all))
        .collect(Collectors.joining(" "));
  }

  /** As it was taken out, else as the check saw it. */
  private static OptionalDouble drift(Analysis analysis) {
    Optional<Field> field = analysis.field().filter(f -> !f.drift().isNone());
    if (field.isPresent()) {
      var drift = field.get().drift();
      return OptionalDouble.of(
          Math.hypot(
              drift.maxXPixels() - drift.minXPixels(), drift.maxYPixels() - drift.minYPixels()));
    }
    return analysis.checks().stream()
        .filter(check -> check.name().equals("drift"))
        .map(Check::numbers)
        .filter(numbers -> numbers.containsKey("x_px") && numbers.containsKey("y_px"))
        .mapToDouble(numbers -> Math.hypot(number(numbers, "x_px"), number(numbers, "y_px")))
        .findFirst();
  }

  private static double number(Map<String, Object> numbers, String key) {
    return numbers.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  private static int lostFrames(Analysis analysis) {
    int blank =
        analysis.checks().stream()
            .filter(check -> check.name().endsWith(" frames"))
            .mapToInt(check -> check.numbers().get("frames") instanceof Integer n ? n : 0)
            .sum();
    return analysis.traces().times().lostFrames() + blank;
  }
}
