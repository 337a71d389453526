package io.github.umlpsd.pixels;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * From a movie of crystals to classes and exponents of their pixels.
 *
 * <p>Memory: the raw traces in single precision if they fit (see {@link TraceStore}), 16 bytes for
 * each number that is clustered (at most {@link PixelObservations#MOST_NUMBERS} unless the user
 * gives the window), and distances between 2,000 pixels; never those between all.
 */
public final class PixelPipeline {
  private final Movie movie;
  private final PixelSettings settings;
  private final long traceBytes;
  private final Workers workers;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  private PixelPipeline(Movie movie, PixelSettings settings, long traceBytes, Workers workers) {
    this.movie = movie;
    this.settings = settings;
    this.traceBytes = traceBytes;
    this.workers = workers;
  }

  /**
   * Analyses a movie. The result does not depend on the number of threads.
   *
   * @param given pixels that the user marked on a frame of the movie, width x height; empty = all
   * @return one analysis, or one for each crystal, see {@link CrystalScope}
   * @throws UserException if there is no crystal, or a parameter does not fit
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static List<PixelAnalysis> analyze(
      Movie movie, Optional<boolean[]> given, PixelSettings settings, Workers workers) {
    return analyze(movie, given, settings, TraceStore.affordableBytes(), workers);
  }

  /**
   * The same with another limit for traces in memory, which does not change the result.
   *
   * @param traceBytes memory for traces
   */
  static List<PixelAnalysis> analyze(
      Movie movie,
      Optional<boolean[]> given,
      PixelSettings settings,
      long traceBytes,
      Workers workers) {
    return new PixelPipeline(movie, settings, traceBytes, workers).run(given);
  }

  private List<PixelAnalysis> run(Optional<boolean[]> given) {
    given.ifPresent(
        marks ->
            MaskMaker.checkSize(marks.length, movie.frames().width() * movie.frames().height()));
    AveragedMovie averaged =
        time(
            "average",
            () -> AveragedMovie.of(movie, settings.drift(), settings.pixels().binning(), workers));
    Mask all = averaged.mask(settings.pixels(), given);
    List<PixelAnalysis> analyses = new ArrayList<>();
    if (settings.pixels().scope() == CrystalScope.TOGETHER) {
      analyses.add(analyze(movie.name(), averaged, all, all));
    } else {
      for (int crystal = 0; crystal < all.count(); crystal++) {
        String name = movie.name() + ", crystal " + (crystal + 1);
        analyses.add(analyze(name, averaged, all, all.only(crystal)));
      }
    }
    return analyses;
  }

  /**
   * @param all mask of all crystals
   * @param mask of those that are analysed
   */
  private PixelAnalysis analyze(String name, AveragedMovie averaged, Mask all, Mask mask) {
    float[] average = averaged.projections().mean();
    double background = background(all, average);
    FrameSource frames =
        CommonModeFrames.of(
            averaged.frames(), settings.pixels().commonMode(), mask.places(), background, average);
    Movie ready =
        new Movie(
            name, frames, movie.frameIntervalSeconds(), movie.pixelSizeMicrometers(), List.of());
    TraceStore traces =
        time("traces", () -> TraceStore.of(ready, mask.places(), traceBytes, workers));
    PixelClasses classes = time("classes", () -> PixelClasses.of(traces, settings, workers));
    BlinkingPass blinking =
        new BlinkingPass(traces, classes.labels(), classes.count(), settings.blinking());
    PixelSpectra spectra =
        time(
            "spectra",
            () ->
                PixelSpectra.of(
                    traces,
                    classes.labels(),
                    classes.count(),
                    background,
                    settings,
                    blinking,
                    workers));
    float[] correlation =
        time("correlation", () -> NeighbourCorrelation.map(frames, mask, average, workers));
    return new PixelAnalysis(
        name,
        settings,
        pixelSize(),
        average,
        mask,
        averaged.drift(),
        background,
        traces,
        classes,
        spectra.fits(),
        spectra.classes(),
        blinking.result(classes.count()),
        correlation,
        warnings(averaged, mask, classes, spectra.fits()),
        Map.copyOf(seconds));
  }

  /** Mean of the time average outside of all crystals; 0 if they are everywhere. */
  private static double background(Mask mask, float[] average) {
    return IntStream.range(0, average.length)
        .filter(i -> mask.crystals()[i] < 0)
        .mapToDouble(i -> average[i])
        .average()
        .orElse(0);
  }

  private OptionalDouble pixelSize() {
    OptionalDouble size = movie.pixelSizeMicrometers();
    return size.isPresent()
        ? OptionalDouble.of(size.getAsDouble() * settings.pixels().binning())
        : size;
  }

  private List<String> warnings(
      AveragedMovie averaged, Mask mask, PixelClasses classes, PixelFits fits) {
    List<String> warnings = new ArrayList<>(movie.notes());
    int saturated = averaged.saturated(mask);
    if (saturated > 0) {
      warnings.add(
          saturated + " of " + mask.size() + " pixels are saturated in at least one frame.");
    }
    int constant = mask.size() - classes.clustering().labels().length;
    if (constant > 0) {
      warnings.add(constant + " pixels do not change in time and have no class.");
    }
    if (!classes.windowsLeftOut().isEmpty()) {
      warnings.add(
          String.format(
              "Windows of %s frames were left out, since %d pixels would give more than %d million"
                  + " numbers; name them in bins to have them.",
              classes.windowsLeftOut().toString().replaceAll("[\\[\\]]", ""),
              mask.size(),
              PixelObservations.MOST_NUMBERS / 1_000_000));
    }
    if (fits.floorDominated() > 0) {
      warnings.add(
          fits.floorDominated()
              + " of "
              + mask.size()
              + " pixels are mostly noise; they have no exponent in the maps.");
    }
    return List.copyOf(warnings);
  }

  private <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    seconds.merge(stage, (System.nanoTime() - start) / 1e9, Double::sum);
    return result;
  }
}
