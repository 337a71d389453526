package io.github.umlpsd.pixels;

import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.clusters.Clustering;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.job.Workers;
import java.util.List;

/**
 * The classes of the pixels, and how they were found.
 *
 * @param profiles scores over windows and numbers of classes
 * @param proposal what the rules propose, and the window that was used
 * @param clustering classes of the pixels that can be compared, ordered from falling to rising
 *     centroids
 * @param labels class of each pixel from 0, or {@link Labels#UNCLASSIFIED}
 * @param windowsLeftOut published windows that would have taken too much memory
 */
public record PixelClasses(
    Profiles profiles,
    Proposal proposal,
    Clustering clustering,
    int[] labels,
    List<Integer> windowsLeftOut) {

  private static final int PIXELS_PER_INDEPENDENT = 3;
  private static final int FEWEST_INDEPENDENT = 200;
  private static final int MOST_INDEPENDENT = 2000;

  /** Number of classes. */
  public int count() {
    return clustering.k();
  }

  static PixelClasses of(TraceStore traces, PixelSettings settings, Workers workers) {
    PixelObservations observations = new PixelObservations(traces, settings.features(), workers);
    int[] windows = observations.windows().stream().mapToInt(Integer::intValue).toArray();
    Profiles profiles = sweep(observations, windows, settings, workers);
    Proposal proposal =
        Proposal.of(
            profiles,
            observations::at,
            settings.clusters(),
            independent(traces.size()),
            settings.seed(),
            workers);
    double[][] rows = observations.at(proposal.window());
    int k = Math.min(proposal.k(), rows.length);
    int[] found = Clusterer.labels(rows, k, settings.clusters(), settings.seed(), workers);
    Clustering clustering =
        Clustering.of(rows, found, settings.clusters().convention(), settings.seed(), workers);
    int[] labels = Labels.spread(clustering.labels(), observations.pixels(), traces.size());
    List<Integer> leftOut =
        settings.features().windows(traces.frames()).stream()
            .filter(window -> !observations.windows().contains(window))
            .toList();
    return new PixelClasses(profiles, proposal, clustering, labels, leftOut);
  }

  /** Neighbours share light and excitations, so that fewer traces are independent than pixels. */
  private static int independent(int pixels) {
    return Math.max(
        FEWEST_INDEPENDENT, Math.min(MOST_INDEPENDENT, pixels / PIXELS_PER_INDEPENDENT));
  }

  /** Sweeps again in the rare case that a pixel turned out to be constant at a later window. */
  private static Profiles sweep(
      PixelObservations observations, int[] windows, PixelSettings settings, Workers workers) {
    ProfileSweep sweep = new ProfileSweep(settings.clusters(), settings.seed(), workers);
    while (true) {
      Profiles profiles = sweep.run(windows, observations::at);
      int pixels = observations.pixels().length;
      if (profiles.windows().stream().allMatch(profile -> profile.observations() == pixels)) {
        return profiles;
      }
    }
  }
}
