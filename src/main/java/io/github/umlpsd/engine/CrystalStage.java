package io.github.umlpsd.engine;

import io.github.umlpsd.engine.costs.StageCosts;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Stopwatch;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.camera.LightFrames;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.pixels.CommonModeFrames;
import io.github.umlpsd.pixels.CrystalScope;
import io.github.umlpsd.pixels.GivenMask;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.pixels.MaskMaker;
import io.github.umlpsd.pixels.MaskRule;
import io.github.umlpsd.pixels.NeighbourCorrelation;
import io.github.umlpsd.pixels.Outside;
import io.github.umlpsd.pixels.PixelParameters;
import io.github.umlpsd.pixels.basins.DarkCrystals;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.TraceStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** From a movie to the pixels of its crystals and their traces. */
final class CrystalStage {
  private final WatchedMovie watched;
  private final Movie movie;
  private final Parameters parameters;
  private final long traceBytes;
  private final Workers workers;

  /**
   * @param traceBytes memory for traces, which does not change the result
   */
  CrystalStage(Movie movie, Parameters parameters, long traceBytes, Workers workers) {
    this.watched = WatchedMovie.of(movie, workers);
    this.movie = watched.movie();
    this.parameters = parameters;
    this.traceBytes = traceBytes;
    this.workers = workers;
  }

  /**
   * One sample, or one for each crystal, see {@link CrystalScope}. Each is made when it is asked
   * for, so that the traces of one crystal only are in memory.
   *
   * @param given pixels that the user marked on a frame of the movie, width x height; empty = all
   * @throws UserException if there is no crystal, or a parameter does not fit
   */
  List<Supplier<Subject>> samples(Optional<boolean[]> given) {
    int size = movie.frames().width() * movie.frames().height();
    given.ifPresent(marks -> MaskMaker.checkSize(marks.length, size));
    return samples(averaged -> averaged.mask(parameters.pixels(), given), given);
  }

  /**
   * The same of pixels that are known.
   *
   * @param found gives the mask of all crystals
   */
  List<Supplier<Subject>> samples(Function<AveragedMovie, Mask> found) {
    return samples(found, Optional.empty());
  }

  /**
   * @param given pixels of the camera that a user marked, to be checked
   */
  private List<Supplier<Subject>> samples(
      Function<AveragedMovie, Mask> found, Optional<boolean[]> given) {
    Stopwatch watch = new Stopwatch();
    PixelParameters pixels = parameters.pixels();
    if (given.isPresent() || pixels.rule() != MaskRule.GIVEN) {
      // Else the mask would be told to be wrong, where nothing can be seen to blink.
      SpectrumAnalyzer.requireFrames(movie.frames().frames());
    }
    AveragedMovie averaged =
        watch.time(
            "average",
            () -> AveragedMovie.of(movie, parameters.movie().drift(), pixels.binning(), workers));
    Mask all = found.apply(averaged);
    Optional<Check> ofMask = given.map(marks -> GivenMask.check(averaged, marks, pixels.binning()));
    int alone = pixels.scope() == CrystalScope.TOGETHER ? 1 : all.count();
    workers.progress().expect(StageCosts.ofPixels(movie, all.size(), alone, parameters));
    List<Supplier<Subject>> samples = new ArrayList<>();
    if (pixels.scope() == CrystalScope.TOGETHER) {
      samples.add(() -> sample(movie.name(), averaged, all, all, ofMask, watch));
      return samples;
    }
    for (int crystal = 0; crystal < all.count(); crystal++) {
      String name = movie.name() + ", crystal " + (crystal + 1);
      Mask one = all.only(crystal);
      samples.add(() -> sample(name, averaged, all, one, ofMask, watch.copy()));
    }
    return samples;
  }

  /**
   * @param all mask of all crystals
   * @param mask of those that are analysed
   * @param ofMask what is told of a mask that was given
   */
  private Subject sample(
      String name,
      AveragedMovie averaged,
      Mask all,
      Mask mask,
      Optional<Check> ofMask,
      Stopwatch watch) {
    CameraCalibration camera = parameters.movie().camera();
    float[] average = averaged.projections().mean().clone();
    if (camera.knowsOffset() || camera.knowsGain()) {
      IntStream.range(0, average.length)
          .forEach(i -> average[i] = (float) camera.light(average[i]));
    }
    Outside outside = Outside.of(all, average);
    double background = outside.background();
    FrameSource frames =
        CommonModeFrames.of(
            LightFrames.of(averaged.frames(), camera),
            parameters.pixels().commonMode(),
            mask.places(),
            averaged.inOrder(mask),
            background,
            average);
    Movie ready = new Movie(name, frames, movie.times(), movie.pixelSizeMicrometers(), List.of());
    TraceStore traces =
        watch.time(
            "traces",
            () -> TraceStore.of(ready, mask.places(), camera.unit(), traceBytes, workers));
    float[] correlation =
        watch.time("correlation", () -> NeighbourCorrelation.map(frames, mask, average, workers));
    List<Check> checks =
        new ArrayList<>(watch.time("checks", () -> checks(ready, averaged, mask, traces)));
    ofMask.ifPresent(checks::add);
    checks.add(DarkCrystals.check(averaged.projections().mean(), averaged.blink()));
    Crystals crystals =
        new Crystals(
            mask,
            average,
            background,
            averaged.drift(),
            correlation,
            parameters.pixels().binning(),
            pixelSize(),
            warnings(averaged, mask, ofMask.flatMap(check -> outside.warning()), checks));
    return new Subject(
        name,
        Optional.empty(),
        Optional.of(crystals),
        Optional.empty(),
        traces,
        crystals.lightNoise(camera),
        checks,
        crystals.warnings(),
        watch);
  }

  /** Traces that are not held would be read one by one, so that the sample is read at once. */
  private List<Check> checks(Movie ready, AveragedMovie averaged, Mask mask, TraceStore traces) {
    int[] sample = WatchedMovie.sample(traces.size());
    if (traces.held().isPresent()) {
      return watched.ofPixels(
          Arrays.stream(sample).mapToObj(traces.held().get()::trace),
          averaged,
          parameters,
          workers);
    }
    int[] places = Arrays.stream(sample).map(i -> mask.places()[i]).toArray();
    TraceSet read =
        TraceStore.of(ready, places, traces.unit(), Long.MAX_VALUE, workers).held().orElseThrow();
    return watched.ofPixels(
        IntStream.range(0, read.size()).mapToObj(read::trace), averaged, parameters, workers);
  }

  private OptionalDouble pixelSize() {
    OptionalDouble size = movie.pixelSizeMicrometers();
    return size.isPresent()
        ? OptionalDouble.of(size.getAsDouble() * parameters.pixels().binning())
        : size;
  }

  private List<String> warnings(
      AveragedMovie averaged, Mask mask, Optional<String> ofOutside, List<Check> checks) {
    List<String> warnings = new ArrayList<>(movie.notes());
    if (mask.size() == mask.width() * mask.height()) {
      warnings.add(
          "The mask holds every pixel of the image, so that no background is known and none was"
              + " taken off; check mask and threshold.");
    }
    ofOutside.ifPresent(warnings::add);
    int saturated = averaged.saturated(mask);
    if (saturated > 0) {
      warnings.add(
          Count.among(saturated, mask.size(), "pixel")
              + Count.verb(saturated, " is", " are")
              + " saturated in at least one frame.");
    }
    warnings.addAll(Check.warnings(checks));
    return warnings;
  }
}
