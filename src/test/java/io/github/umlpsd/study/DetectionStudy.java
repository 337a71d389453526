package io.github.umlpsd.study;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.spots.DetectorChoice;
import io.github.umlpsd.spots.Plane;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.SpotFinder;
import io.github.umlpsd.spots.SpotImages;
import io.github.umlpsd.spots.SpotParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many dots are found, and how many of those found are dots, on simulated movies. */
final class DetectionStudy {
  static final List<Projection> PROJECTIONS =
      List.of(Projection.MEAN, Projection.STD, Projection.AUTO);

  /** A dot is found if a spot lies within this distance, in pixels. */
  private static final double NEAR = 1.5;

  private DetectionStudy() {}

  /** What each projection found on one kind of scene. */
  record Row(String name, Map<Projection, Score> scores) {}

  /** Counts over all movies. */
  record Score(int right, int found, int dots) {
    double recall() {
      return right / (double) dots;
    }

    double precision() {
      return right / (double) Math.max(1, found);
    }

    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, dots + other.dots);
    }
  }

  /**
   * @param sets number of movies of each kind, at least 1
   * @throws UserException if there is nothing to simulate
   */
  static List<Row> run(
      int edge, int frames, int sets, long firstSeed, int threads, Progress progress) {
    if (sets < 1) {
      throw new UserException("A study needs at least 1 set of each kind, but has " + sets + ".");
    }
    Workers workers = new Workers(threads, progress.silent());
    List<DetectionScene.Kind> kinds = DetectionScene.kinds();
    List<Row> rows = new ArrayList<>();
    for (DetectionScene.Kind kind : kinds) {
      Map<Projection, Score> scores = new TreeMap<>();
      for (int set = 0; set < sets; set++) {
        progress.report("Detection", (rows.size() * sets + set) / (double) (kinds.size() * sets));
        DetectionScene scene = new DetectionScene(kind, edge, frames, firstSeed + set);
        Projections projections = Projections.of(scene, workers);
        LagCovariance blink = LagCovariance.of(scene, projections.mean(), workers);
        for (Projection projection : PROJECTIONS) {
          List<Spot> found = find(projections, blink, projection);
          scores.merge(projection, score(found, scene.truth()), Score::plus);
        }
      }
      rows.add(new Row(kind.name(), scores));
    }
    return rows;
  }

  private static List<Spot> find(
      Projections projections, LagCovariance blink, Projection projection) {
    int width = projections.width();
    int height = projections.height();
    Plane shown = new Plane(projections.get(projection), width, height);
    SpotImages images =
        projection == Projection.AUTO
            ? new SpotImages(
                shown,
                Optional.of(
                    new SpotImages.Variation(
                        new Plane(projections.std(), width, height),
                        new Plane(blink.inErrors(), width, height))))
            : SpotImages.of(shown);
    return SpotFinder.find(
            images,
            SpotParameters.defaults().withDetector(DetectorChoice.LOG),
            Optional.empty(),
            DetectionStudy.class.getClassLoader())
        .spots();
  }

  private static Score score(List<Spot> found, List<Spot> truth) {
    boolean[] taken = new boolean[truth.size()];
    int right = 0;
    for (Spot spot : found) {
      int nearest = -1;
      for (int i = 0; i < taken.length; i++) {
        double distance = truth.get(i).distanceTo(spot);
        if (!taken[i]
            && distance < NEAR
            && (nearest < 0 || distance < truth.get(nearest).distanceTo(spot))) {
          nearest = i;
        }
      }
      if (nearest >= 0) {
        taken[nearest] = true;
        right++;
      }
    }
    return new Score(right, found.size(), truth.size());
  }
}
