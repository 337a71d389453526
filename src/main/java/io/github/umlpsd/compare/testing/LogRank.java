package io.github.umlpsd.compare.testing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The log-rank score of each movie: deaths seen less deaths expected if all movies died alike. The
 * sum over the movies of a condition is the numerator of the log-rank test of that condition
 * against the others (Mantel, Cancer Chemother. Rep. 50, 163, 1966); permuting movies, not dots,
 * keeps what the dots of a movie have in common.
 */
final class LogRank {
  private LogRank() {}

  /** Score of each movie. */
  static double[] scores(List<Lifetimes> movies) {
    Lifetimes all = Lifetimes.pooled(movies);
    int[] movieOf =
        IntStream.range(0, movies.size())
            .flatMap(m -> IntStream.range(0, movies.get(m).size()).map(i -> m))
            .toArray();
    int[] order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> all.times()[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] scores = new double[movies.size()];
    double[] left = movies.stream().mapToDouble(Lifetimes::size).toArray();
    int next = 0;
    while (next < order.length) {
      double time = all.times()[order[next]];
      double total = order.length - next;
      int end = next;
      int deaths = 0;
      for (; end < order.length && all.times()[order[end]] == time; end++) {
        if (all.ended()[order[end]]) {
          deaths++;
          scores[movieOf[order[end]]]++;
        }
      }
      for (int m = 0; m < scores.length && deaths > 0; m++) {
        scores[m] -= deaths * left[m] / total;
      }
      for (; next < end; next++) {
        left[movieOf[order[next]]]--;
      }
    }
    return scores;
  }
}
