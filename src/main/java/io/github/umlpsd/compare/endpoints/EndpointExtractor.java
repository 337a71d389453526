package io.github.umlpsd.compare.endpoints;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.LawFit;
import io.github.umlpsd.compare.testing.KaplanMeier;
import io.github.umlpsd.compare.testing.Lifetimes;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.Interval;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Takes the endpoints of one movie. */
public final class EndpointExtractor {
  /** Fewest members of a class with which its spectrum is one of the class. */
  private static final int FEWEST_MEMBERS = 3;

  private final String movie;
  private final TraceSet traces;
  private final List<Optional<BlinkingStatistics>> blinking;
  private final int[] labels;
  private final int classes;
  private final long seed;

  private EndpointExtractor(
      String movie,
      TraceSet traces,
      List<Optional<BlinkingStatistics>> blinking,
      int[] labels,
      int classes,
      long seed) {
    this.movie = movie;
    this.traces = traces;
    this.blinking = blinking.stream().map(own -> own.filter(BlinkingStatistics::looked)).toList();
    this.labels = labels;
    this.classes = classes;
    this.seed = seed;
  }

  /**
   * The endpoints of an analysis of spots or of a table of traces.
   *
   * @param labels pooled class of each trace from 0; negative = none
   * @param classes number of pooled classes
   */
  public static MovieEndpoints of(Analysis analysis, int[] labels, int classes) {
    List<Optional<PowerLawFit>> laws =
        IntStream.range(0, labels.length).mapToObj(i -> analysis.members().law(i)).toList();
    return new EndpointExtractor(
            analysis.name(),
            analysis.traces().held().orElseThrow(),
            analysis.members().blinking(),
            labels,
            classes,
            analysis.parameters().seed())
        .extract(
            laws, Optional.of(analysis.parameters().spectra()), analysis.parameters().blinking());
  }

  /**
   * The endpoints of traces that were measured elsewhere.
   *
   * @param blinking of each trace
   * @param laws of each trace's spectrum, those that mean something
   * @param spectra how spectra of classes are estimated; empty leaves them out
   * @param labels pooled class of each trace from 0; negative = none
   */
  public static MovieEndpoints of(
      String movie,
      TraceSet traces,
      List<BlinkingStatistics> blinking,
      List<Optional<PowerLawFit>> laws,
      Optional<SpectrumParameters> spectra,
      int[] labels,
      int classes,
      long seed) {
    return new EndpointExtractor(
            movie, traces, blinking.stream().map(Optional::of).toList(), labels, classes, seed)
        .extract(laws, spectra, BlinkingParameters.defaults());
  }

  private MovieEndpoints extract(
      List<Optional<PowerLawFit>> laws,
      Optional<SpectrumParameters> spectra,
      BlinkingParameters parameters) {
    double[] amplitudes =
        IntStream.range(0, traces.size())
            .mapToDouble(i -> DotValues.flickerAmplitude(traces.trace(i)))
            .toArray();
    Map<String, double[]> dots = DotValues.of(blinking, laws, labels, classes, amplitudes);
    Map<String, Lifetimes> lives =
        Map.of(EndpointList.BLEACHING, lives(false), EndpointList.LIGHT, lives(true));
    Map<String, Measured> values = new HashMap<>();
    List<Endpoint> endpoints = EndpointList.of(classes);
    for (int e = 0; e < endpoints.size(); e++) {
      Endpoint endpoint = endpoints.get(e);
      if (endpoint.kind() == Endpoint.Kind.DOT) {
        values.put(
            endpoint.key(),
            DotIntervals.of(dots.get(endpoint.key()), endpoint.summary(), seed * 1009 + e));
      }
    }
    lives.forEach((key, own) -> values.put(key, mean(own)));
    List<BlinkingStatistics> looked = blinking.stream().flatMap(Optional::stream).toList();
    ClassBlinking all = ClassBlinking.of(looked, parameters);
    values.put("on_alpha", exponent(all.onFit(), looked.size()));
    values.put("off_alpha", exponent(all.offFit(), looked.size()));
    spectra.ifPresent(
        s -> {
          SpectrumAnalyzer analyzer =
              new SpectrumAnalyzer(traces.frames(), traces.frameIntervalSeconds(), s);
          values.put("movie_beta", beta(analyzer, i -> true));
          for (int k = 0; k < classes; k++) {
            int own = k;
            values.put(EndpointList.CLASS_BETA + (k + 1), beta(analyzer, i -> labels[i] == own));
          }
        });
    return new MovieEndpoints(
        movie,
        traces.size(),
        labels,
        dots,
        lives,
        values,
        traces.frames() * traces.frameIntervalSeconds());
  }

  private Measured beta(SpectrumAnalyzer analyzer, IntPredicate wanted) {
    List<double[]> members =
        IntStream.range(0, traces.size()).filter(wanted).mapToObj(traces::trace).toList();
    Optional<PowerLawFit> law =
        members.size() < FEWEST_MEMBERS
            ? Optional.empty()
            : analyzer.classOf(members).flatMap(ClassSpectrum::fit).filter(PowerLawFit::tellsBeta);
    return law.map(
            f -> {
              Interval interval = f.betaInterval();
              return new Measured(f.beta(), interval.low(), interval.high(), members.size());
            })
        .orElse(Measured.none());
  }

  private static Measured exponent(Finding<DwellFit> fit, int dots) {
    Optional<LawFit> best = fit.value().map(DwellFit::bestFit);
    return best.filter(f -> f.exponent().isPresent() && f.exponentError().isPresent())
        .map(
            f ->
                DotIntervals.normal(
                    f.exponent().getAsDouble(), f.exponentError().getAsDouble(), dots))
        .orElse(Measured.none());
  }

  /** Mean life within the record. */
  private static Measured mean(Lifetimes lives) {
    if (lives.size() == 0) {
      return Measured.none();
    }
    KaplanMeier curve = KaplanMeier.of(lives);
    return new Measured(curve.meanUpTo(curve.last()), Double.NaN, Double.NaN, lives.size());
  }

  /** Lives of the dots that were looked at, in s or in counts above background. */
  private Lifetimes lives(boolean counts) {
    int[] looked =
        IntStream.range(0, traces.size()).filter(i -> blinking.get(i).isPresent()).toArray();
    boolean[] ended = new boolean[looked.length];
    double[] times = new double[looked.length];
    double interval = traces.frameIntervalSeconds();
    for (int d = 0; d < looked.length; d++) {
      Optional<Double> end = blinking.get(looked[d]).orElseThrow().bleachingSeconds().value();
      ended[d] = end.isPresent();
      int frames = (int) Math.round(end.orElse(traces.frames() * interval) / interval);
      times[d] =
          counts
              ? Math.max(0, Arrays.stream(traces.trace(looked[d]), 0, frames).sum())
              : frames * interval;
    }
    return new Lifetimes(times, ended);
  }
}
