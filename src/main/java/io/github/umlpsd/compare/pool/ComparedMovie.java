package io.github.umlpsd.compare.pool;

import io.github.umlpsd.compare.dynamics.Dots;
import io.github.umlpsd.compare.dynamics.NeighbourCorrelation;
import io.github.umlpsd.compare.endpoints.EndpointExtractor;
import io.github.umlpsd.compare.endpoints.MovieEndpoints;
import io.github.umlpsd.compare.movies.DotFacts;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.saved.Assignment;
import io.github.umlpsd.engine.saved.GivenClasses;
import io.github.umlpsd.job.Progress;
import java.util.List;
import java.util.Optional;

/**
 * A movie in the pooled classes, with what is compared of it.
 *
 * @param movie without its traces' later frames
 * @param facts how bright its dots are
 * @param leading endpoints with the leading classes
 * @param second the same with the classes beside them
 * @param courses what its leading classes look like
 * @param strangers dots that fit none of the leading classes
 * @param dots with their traces
 * @param neighbours whether they blink together; empty if their places are not known, or of few
 */
public record ComparedMovie(
    MeasuredMovie movie,
    DotFacts facts,
    MovieEndpoints leading,
    Optional<MovieEndpoints> second,
    List<ClassCourse> courses,
    int strangers,
    Dots dots,
    Optional<NeighbourCorrelation> neighbours) {

  public ComparedMovie {
    courses = List.copyOf(courses);
  }

  /** Puts a movie into classes and takes its endpoints. */
  public static ComparedMovie of(
      MeasuredMovie movie, GivenClasses classes, Parameters parameters, Progress progress) {
    Analysis analysis =
        UmlPsd.analyze(movie.name(), movie.traces(), parameters.withClasses(classes), progress);
    return new ComparedMovie(
        movie,
        DotFacts.of(analysis),
        endpoints(analysis, analysis.leading()),
        analysis.second().map(second -> endpoints(analysis, second)),
        ClassCourse.of(analysis),
        analysis.classes().given().map(Assignment::strangers).orElse(0),
        Dots.of(analysis, analysis.classes().labels(), -1),
        movie
            .places()
            .flatMap(
                p ->
                    NeighbourCorrelation.of(movie.traces(), p.x(), p.y(), parameters.seed())
                        .value()));
  }

  private static MovieEndpoints endpoints(Analysis analysis, Classification classification) {
    return EndpointExtractor.of(
        analysis, classification.classes().labels(), classification.classes().count());
  }
}
