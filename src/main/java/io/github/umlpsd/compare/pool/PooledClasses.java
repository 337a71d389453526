package io.github.umlpsd.compare.pool;

import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.compare.classes.SplitMovies;
import io.github.umlpsd.compare.classes.SplitRecipe;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.saved.GivenClasses;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Progress;
import java.util.List;

/**
 * One set of classes for all movies: one choice of window and number, one set of centroids.
 *
 * @param classifications of the dots that the classes were made of, the leading one first; empty if
 *     the classes were given
 * @param given the classes, to put each movie into
 * @param madeOf number of these dots; 0 if the classes were given
 * @param dots number of all dots
 * @param exponents whether the exponents of the leading classes differ, or why that is not known
 */
public record PooledClasses(
    List<Classification> classifications,
    GivenClasses given,
    int madeOf,
    int dots,
    Finding<SplitMovies> exponents) {
  /** The classes are made of at most so many dots. */
  public static final int MOST_DOTS = KMeansBySize.MATRIX_LIMIT;

  /**
   * Makes the classes, or takes those that the parameters name.
   *
   * @param movies of equal length and frame interval
   * @throws io.github.umlpsd.job.UserException if no dot can be classed
   */
  public static PooledClasses of(
      List<MeasuredMovie> movies, Parameters parameters, Progress progress) {
    int dots = movies.stream().mapToInt(m -> m.traces().size()).sum();
    if (parameters.classes().isAsked()) {
      return new PooledClasses(
          List.of(),
          parameters.classes(),
          0,
          dots,
          Finding.none("The classes are those of another result."));
    }
    PoolSample sample = PoolSample.of(movies, MOST_DOTS);
    List<Classification> made = UmlPsd.classifications(sample.traces(), parameters, progress);
    return new PooledClasses(
        made,
        new GivenClasses("pooled", made.stream().map(c -> c.classes().saved()).toList()),
        sample.movie().length,
        dots,
        exponents(sample, made.get(0), parameters, progress));
  }

  private static Finding<SplitMovies> exponents(
      PoolSample sample, Classification leading, Parameters parameters, Progress progress) {
    SplitRecipe recipe =
        new SplitRecipe(
            leading.features(),
            leading.classes().saved().windowFrames(),
            leading.classes().count(),
            parameters.clusters(),
            parameters.spectra(),
            parameters.seed());
    return SplitMovies.of(
        sample.traces(),
        sample.movie(),
        leading.classes().labels(),
        recipe,
        parameters.workers(progress));
  }
}
