package io.github.umlpsd.engine;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.ClassAutocorrelation;
import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.blinking.RelativeChange;
import io.github.umlpsd.blinking.SecondLook;
import io.github.umlpsd.job.InOrder;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.spectra.ClassSpectrumSum;
import io.github.umlpsd.spectra.SegmentScatter;
import io.github.umlpsd.spectra.ShotNoise;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.traces.LightNoise;
import io.github.umlpsd.traces.TraceStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * From raw traces and their classes to what is measured of each trace and each class, in one pass
 * over the traces.
 */
final class MemberStage {
  /**
   * Traces whose class spectra are added up on one thread; few, so that all threads end together.
   */
  private static final int RUN = 4;

  /** Share of the frames that are at most as bright as the bright state. */
  private static final double BRIGHT_SHARE = 0.98;

  /** From twice as many frames on, some of them tell the bright state. */
  private static final int LEVEL_FRAMES = 1000;

  private final TraceStore traces;
  private final Parameters parameters;
  private final double backgroundCounts;
  private final Optional<LightNoise> noise;
  private final Workers workers;
  private final SpectrumAnalyzer single;
  private final SpectrumAnalyzer together;
  private final SegmentScatter segments;

  MemberStage(Subject subject, Parameters parameters, Workers workers) {
    this.traces = subject.traces();
    this.parameters = parameters;
    this.backgroundCounts = subject.backgroundCounts();
    this.noise = subject.noise();
    this.workers = workers;
    this.together = analyzer(parameters.spectra());
    this.single = traces.isOfPixels() ? analyzer(parameters.pixelSpectra()) : together;
    this.segments =
        new SegmentScatter(traces.frames(), traces.frameIntervalSeconds(), parameters.spectra());
  }

  private SpectrumAnalyzer analyzer(SpectrumParameters spectra) {
    return new SpectrumAnalyzer(traces.frames(), traces.frameIntervalSeconds(), spectra);
  }

  /**
   * What was measured.
   *
   * @param members of each trace
   * @param ofClasses of each class of each classification, in the order given
   */
  record Result(Members members, List<List<ClassResult>> ofClasses) {}

  /** Measures all traces, and the classes of each classification. */
  Result measure(List<Classes> classifications) {
    int size = traces.size();
    TraceSpectrum[] spectra = new TraceSpectrum[size];
    BlinkingStatistics[] blinking = new BlinkingStatistics[size];
    double[] changes = new double[size];
    double[] brightLevels = new double[size];
    double[] signalToNoise = new double[size];
    boolean[] looked = BlinkingChoice.of(traces, classifications.get(0));
    boolean[] lost = traces.times().lost(traces.frames());
    List<int[]> places = classifications.stream().map(MemberStage::places).toList();
    ClassSums total = new ClassSums(classifications);
    InOrder<ClassSums> finished = new InOrder<>(total::add);
    ClassSums[] sums = new ClassSums[(size + RUN - 1) / RUN];
    traces.forEach(
        "Spectra and blinking",
        RUN,
        workers,
        (i, trace) -> {
          int run = i / RUN;
          if (i % RUN == 0) {
            sums[run] = new ClassSums(classifications);
          }
          takeOffBackground(trace);
          double mean = Arrays.stream(trace).average().orElseThrow();
          TraceSpectrum spectrum =
              ofCamera(i, mean, single.analyze(trace, sums[run].of(i, places)));
          spectra[i] =
              traces.isOfPixels()
                  ? spectrum.withoutSpectrum()
                  : spectrum.withSegmentsError(segments.error(trace));
          changes[i] = RelativeChange.of(trace);
          brightLevels[i] = brightLevel(trace);
          signalToNoise[i] = signalToNoise(i, brightLevels[i], mean);
          if (looked[i]) {
            blinking[i] =
                BlinkingStatistics.of(
                    trace, lost, traces.frameIntervalSeconds(), parameters.blinking());
          }
          if (i % RUN == RUN - 1 || i == size - 1) {
            finished.put(run, sums[run]);
            sums[run] = null;
          }
        });
    BlinkingStatistics[] together = together(blinking, lost);
    Members members =
        new Members(
            List.of(spectra),
            Stream.of(together).map(Optional::ofNullable).toList(),
            changes,
            brightLevels,
            noise.map(known -> signalToNoise));
    return new Result(members, results(total, together));
  }

  /** What bleached, told by all traces; pixels, which are not held, are judged each by itself. */
  private BlinkingStatistics[] together(BlinkingStatistics[] alone, boolean[] lost) {
    return traces.isOfPixels()
        ? alone
        : SecondLook.at(
                List.of(alone),
                i -> takeOffBackground(traces.trace(i, workers)),
                lost,
                traces.frameIntervalSeconds(),
                parameters.blinking(),
                workers)
            .toArray(BlinkingStatistics[]::new);
  }

  private double[] takeOffBackground(double[] trace) {
    Arrays.setAll(trace, t -> trace[t] - backgroundCounts);
    return trace;
  }

  /** Number of each trace among the members of its class. */
  private static int[] places(Classes classes) {
    int[] places = new int[classes.labels().length];
    int[] members = new int[classes.count()];
    for (int i = 0; i < places.length; i++) {
      int label = classes.labels()[i];
      places[i] = label < 0 ? label : members[label]++;
    }
    return places;
  }

  /** With the shot noise of the camera, if that is known. */
  private TraceSpectrum ofCamera(int trace, double mean, TraceSpectrum spectrum) {
    if (traces.unit() == LightUnit.COUNTS) {
      return spectrum;
    }
    double ofSpot = parameters.movie().camera().excessNoise() * mean;
    return spectrum.withShotNoise(
        ShotNoise.ofVariance(
            noise.map(known -> known.mean()[trace]).orElse(ofSpot),
            mean,
            traces.frameIntervalSeconds(),
            parameters.spectra().units()));
  }

  /** NaN if it is not known. */
  private double signalToNoise(int trace, double bright, double mean) {
    return noise
        .filter(known -> mean > 0 && bright > 0)
        .map(known -> bright / Math.sqrt(known.at(trace, bright / mean)))
        .orElse(Double.NaN);
  }

  private static double brightLevel(double[] trace) {
    int step = Math.max(1, trace.length / LEVEL_FRAMES);
    double[] some = new double[(trace.length + step - 1) / step];
    Arrays.setAll(some, i -> trace[i * step]);
    return Quantiles.ofReordered(some, BRIGHT_SHARE);
  }

  /** Results of all classes of all classifications. */
  private List<List<ClassResult>> results(ClassSums sums, BlinkingStatistics[] blinking) {
    List<Supplier<ClassResult>> all = new ArrayList<>();
    for (int c = 0; c < sums.sums.length; c++) {
      for (int k = 0; k < sums.sums[c].length; k++) {
        int[] members = sums.classifications.get(c).members(k);
        ClassSpectrumSum spectra = sums.sums[c][k];
        all.add(() -> result(members, spectra, blinking));
      }
    }
    Iterator<ClassResult> results =
        workers.quiet().map("Classes", all.size(), i -> all.get(i).get()).iterator();
    return sums.classifications.stream()
        .map(classes -> Stream.generate(results::next).limit(classes.count()).toList())
        .toList();
  }

  private ClassResult result(
      int[] members, ClassSpectrumSum spectra, BlinkingStatistics[] blinking) {
    List<BlinkingStatistics> looked =
        Arrays.stream(members).mapToObj(i -> blinking[i]).filter(Objects::nonNull).toList();
    return new ClassResult(
        together.classOf(spectra),
        ClassBlinking.of(looked, parameters.blinking()),
        ClassAutocorrelation.of(looked));
  }

  /** Sums of the members' spectra, for each class of each classification. */
  private static final class ClassSums {
    private final List<Classes> classifications;
    private final ClassSpectrumSum[][] sums;

    ClassSums(List<Classes> classifications) {
      this.classifications = classifications;
      this.sums =
          classifications.stream()
              .map(
                  classes ->
                      Stream.generate(ClassSpectrumSum::new)
                          .limit(classes.count())
                          .toArray(ClassSpectrumSum[]::new))
              .toArray(ClassSpectrumSum[][]::new);
    }

    /** The places of a trace in the sums that it belongs to. */
    List<ClassSpectrumSum.Place> of(int trace, List<int[]> places) {
      List<ClassSpectrumSum.Place> own = new ArrayList<>();
      for (int c = 0; c < sums.length; c++) {
        int label = classifications.get(c).labels()[trace];
        if (label >= 0) {
          own.add(new ClassSpectrumSum.Place(sums[c][label], places.get(c)[trace]));
        }
      }
      return own;
    }

    void add(ClassSums other) {
      for (int c = 0; c < sums.length; c++) {
        for (int k = 0; k < sums[c].length; k++) {
          sums[c][k].add(other.sums[c][k]);
        }
      }
    }
  }
}
