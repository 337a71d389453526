package io.github.umlpsd.study;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.pixels.CommonMode;
import io.github.umlpsd.pixels.CrystalScope;
import io.github.umlpsd.pixels.MaskRule;
import io.github.umlpsd.pixels.PixelParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** How right the masks of crystals are, on simulated movies. */
final class MaskStudy {
  static final List<MaskRule> RULES = List.of(MaskRule.BASINS, MaskRule.OTSU, MaskRule.LI);

  private static final int MIN_SIZE = 20;

  private MaskStudy() {}

  /** What each rule found on one kind of scene. */
  record Row(String name, Map<MaskRule, Score> scores) {}

  /**
   * What a rule found.
   *
   * @param overlap mean overlap over union with the true pixels; a refusal counts as 0
   * @param least of the worst movie
   * @param wrong mean share of the image that is marked but no crystal
   */
  record Score(double overlap, double least, double wrong) {}

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
    List<MaskScene.Kind> kinds = MaskScene.kinds();
    List<Row> rows = new ArrayList<>();
    for (MaskScene.Kind kind : kinds) {
      Map<MaskRule, List<double[]>> found = new TreeMap<>();
      for (int set = 0; set < sets; set++) {
        progress.report("Masks", (rows.size() * sets + set) / (double) (kinds.size() * sets));
        MaskScene scene = new MaskScene(kind, edge, frames, firstSeed + set);
        Movie movie = new Movie(kind.name(), scene, 0.03, OptionalDouble.empty(), List.of());
        AveragedMovie averaged = AveragedMovie.of(movie, Drift.NONE, 1, workers);
        for (MaskRule rule : RULES) {
          found
              .computeIfAbsent(rule, r -> new ArrayList<>())
              .add(compare(marks(averaged, rule), scene.truth()));
        }
      }
      Map<MaskRule, Score> scores = new TreeMap<>();
      found.forEach((rule, all) -> scores.put(rule, score(all)));
      rows.add(new Row(kind.name(), scores));
    }
    return rows;
  }

  private static boolean[] marks(AveragedMovie movie, MaskRule rule) {
    boolean[] marks = new boolean[movie.projections().mean().length];
    try {
      PixelParameters parameters =
          new PixelParameters(rule, 0, MIN_SIZE, 1, CommonMode.NONE, CrystalScope.TOGETHER);
      for (int place : movie.mask(parameters, Optional.empty()).places()) {
        marks[place] = true;
      }
    } catch (UserException e) {
      // No crystal was found, which is an answer.
    }
    return marks;
  }

  private static double[] compare(boolean[] marks, boolean[] truth) {
    double both = 0;
    double either = 0;
    double wrong = 0;
    for (int i = 0; i < marks.length; i++) {
      both += marks[i] && truth[i] ? 1 : 0;
      either += marks[i] || truth[i] ? 1 : 0;
      wrong += marks[i] && !truth[i] ? 1 : 0;
    }
    return new double[] {both / either, wrong / marks.length};
  }

  private static Score score(List<double[]> all) {
    return new Score(
        all.stream().mapToDouble(one -> one[0]).average().orElseThrow(),
        all.stream().mapToDouble(one -> one[0]).min().orElseThrow(),
        all.stream().mapToDouble(one -> one[1]).average().orElseThrow());
  }
}
