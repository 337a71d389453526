package io.github.umlpsd.results.record;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a movie may be used beside others, by fixed limits: at least {@value #FEWEST} traces, at
 * most {@value #MOST_LOST} of the frames lost, at most {@value #MOST_BLEACHED} of the traces
 * bleached, and none of the checks told that make intensities or times wrong as a whole.
 */
final class UseRule {
  private static final int FEWEST = 10;
  private static final double MOST_LOST = 0.01;
  private static final double MOST_BLEACHED = 0.5;

  private static final Set<String> GRAVE =
      Set.of("lamp off", "clipping", "drift", "common fluctuation");

  private UseRule() {}

  /**
   * The first reason not to use a movie; empty if there is none.
   *
   * @param bleached share of the traces
   */
  static Optional<String> against(Analysis analysis, double bleached, int lostFrames) {
    if (analysis.traces().size() < FEWEST) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "Only %s, but a movie needs %d to be one of many.",
              Count.of(analysis.traces().size(), "trace"),
              FEWEST));
    }
    Optional<String> check =
        analysis.checks().stream()
            .filter(c -> c.verdict() == Verdict.TOLD && GRAVE.contains(c.name()))
            .map(Check::sentence)
            .findFirst();
    if (check.isPresent()) {
      return check;
    }
    if (lostFrames > MOST_LOST * analysis.traces().frames()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s %s lost, blank, repeated or torn.",
              Count.among(lostFrames, analysis.traces().frames(), "frame"),
              Count.verb(lostFrames, "is", "are")));
    }
    return bleached > MOST_BLEACHED
        ? Optional.of(String.format(Locale.ROOT, "%.0f %% of the traces bleach.", 100 * bleached))
        : Optional.empty();
  }
}
