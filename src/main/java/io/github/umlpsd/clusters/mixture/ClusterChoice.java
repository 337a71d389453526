package io.github.umlpsd.clusters.mixture;

import io.github.umlpsd.job.Workers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The proposed number of classes, with the classes themselves.
 *
 * <p>Gaussian mixtures with full covariances are fitted to the first 6 principal components; BIC
 * chooses one. Its components are then merged as long as two of them overlap (Bhattacharyya's
 * coefficient above 0.05) and show no valley between them (square root of n times Hartigan's dip
 * below 0.65 along Fisher's direction): several Gaussians may make up one class of another shape.
 * The number may be 1. Thresholds were set on simulated sets with known classes.
 *
 * @param k number of classes
 * @param labels class of each observation, 0 to k-1
 * @param firm whether the integrated completed likelihood (ICL) gives the same number
 * @param leastK smaller of the two numbers
 * @param mostK larger of the two numbers
 */
public record ClusterChoice(int k, int[] labels, boolean firm, int leastK, int mostK) {

  /**
   * Chooses the number of classes; on a random sample of 2,000 if there are more observations.
   *
   * @param observations [observation][dimension]
   * @param seed same seed, same result
   * @throws io.github.umlpsd.job.UserException if the matrix is empty, ragged or not finite
   */
  public static ClusterChoice of(double[][] observations, long seed, Workers workers) {
    return ofSample(observations, MixtureSearch.SAMPLE, seed, workers);
  }

  /**
   * The same on a random sample of a given size: for observations that are not independent, as of
   * neighbouring pixels, the criteria need one no larger than the number of independent ones.
   */
  public static ClusterChoice ofSample(
      double[][] observations, int sampleSize, long seed, Workers workers) {
    MixtureSearch search =
        new MixtureSearch(observations, sampleSize, 1, MixtureSearch.MOST, seed, workers);
    if (search.spansNothing()) {
      return new ClusterChoice(1, new int[observations.length], true, 1, 1);
    }
    GaussianMixture chosen = least(search.mixtures(), Comparator.comparing(GaussianMixture::bic));
    int byIcl = least(search.mixtures(), Comparator.comparing(GaussianMixture::icl)).components();
    ComponentMerger merger = new ComponentMerger(search.points(), chosen.shares(), search.ridge());
    double[][] shares = merger.merged(chosen.shares(search.all()));
    int[] labels = GaussianMixture.argmax(shares);
    int k = shares.length;
    return new ClusterChoice(k, labels, k == byIcl, Math.min(k, byIcl), Math.max(k, byIcl));
  }

  /**
   * What several choices for the same traces have in common: the most frequent number, the larger
   * of equally frequent ones, and the labels of the first choice with this number. It is firm if
   * all choices are firm and give this number; else the range holds all of theirs.
   *
   * @param choices at least one
   */
  public static ClusterChoice consensus(List<ClusterChoice> choices) {
    Comparator<ClusterChoice> frequency =
        Comparator.comparing(
            choice -> choices.stream().filter(other -> other.k() == choice.k()).count());
    ClusterChoice chosen =
        choices.stream().max(frequency.thenComparing(ClusterChoice::k)).orElseThrow();
    int least = choices.stream().mapToInt(ClusterChoice::leastK).min().orElseThrow();
    int most = choices.stream().mapToInt(ClusterChoice::mostK).max().orElseThrow();
    int[] labels =
        choices.stream().filter(choice -> choice.k() == chosen.k()).findFirst().get().labels();
    return new ClusterChoice(chosen.k(), labels, least == most, least, most);
  }

  /** For people: "5 (firm)" or "4 to 5". */
  public String text() {
    return firm ? k + " (firm)" : leastK + " to " + mostK;
  }

  private static GaussianMixture least(
      GaussianMixture[] mixtures, Comparator<GaussianMixture> order) {
    return Stream.of(mixtures).min(order).orElseThrow();
  }
}
