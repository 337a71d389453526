package io.github.umlpsd.engine;

import io.github.umlpsd.blinking.Autocorrelation;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the method finds in one movie or table of traces.
 *
 * @param name of the movie or table
 * @param parameters what was asked for
 * @param field spots and projection; empty if the traces came from a table
 * @param traces raw traces, counts per frame
 * @param classes of blinking behaviour
 * @param spectra of each trace
 * @param blinking statistics of each trace
 * @param classSpectra of each class; empty for a class without one
 * @param classBlinking statistics of each class
 * @param classCorrelations mean autocorrelation of each class; empty for a class without one
 * @param warnings what a user should know, one sentence each
 * @param secondsByStage how long each stage took
 */
public record Analysis(
    String name,
    Parameters parameters,
    Optional<Field> field,
    TraceSet traces,
    Classes classes,
    List<TraceSpectrum> spectra,
    List<BlinkingStatistics> blinking,
    List<Optional<ClassSpectrum>> classSpectra,
    List<ClassBlinking> classBlinking,
    List<Optional<Autocorrelation>> classCorrelations,
    List<String> warnings,
    Map<String, Double> secondsByStage) {

  /** Number of a trace's spot or column, from 1. */
  public int spotNumber(int trace) {
    return field.map(f -> f.measured()[trace]).orElse(trace) + 1;
  }

  /** The result in one line. */
  public String summary() {
    int[] sizes = classes.clustering().sizes();
    StringBuilder members = new StringBuilder();
    for (int k = 0; k < sizes.length; k++) {
      members.append(k == 0 ? "" : " + ").append(sizes[k]);
    }
    int left = traces.size() - classes.observations().size();
    return String.format(
        Locale.ROOT,
        "%s: %d traces in %d class%s of %s%s, window %d frames, proposed classes: %s.",
        name,
        traces.size(),
        sizes.length,
        sizes.length == 1 ? "" : "es",
        members,
        left == 0 ? "" : " and " + left + " unclassified",
        classes.choice().windowFrames(),
        classes.choice().proposal().classes().text());
  }
}
