package io.github.umlpsd.engine.saved;

import io.github.umlpsd.clusters.Clustering;
import io.github.umlpsd.clusters.kmeans.Centroids;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.features.space.FeatureSpace;
import io.github.umlpsd.job.UserException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Classes of one classification with the space that they lie in, to put other traces into.
 *
 * @param features what they were made from
 * @param windowFrames frames per bin
 * @param record length and interval of the traces that they were made of
 * @param space what the features took from these traces as a set; empty for the trace feature
 * @param classes in their order, at least one
 * @param program that made them
 */
public record SavedClasses(
    FeatureParameters features,
    int windowFrames,
    Record record,
    Optional<FeatureSpace> space,
    List<SavedClass> classes,
    String program) {
  /** Relative difference of frame intervals that is none. */
  public static final double SAME_INTERVAL = 0.01;

  /**
   * What the traces are like.
   *
   * @param noun what has a trace: {@code trace} or {@code pixel}
   */
  public record Record(String noun, int frames, double frameIntervalSeconds) {}

  public SavedClasses {
    classes = List.copyOf(classes);
  }

  /** Classes that were just made. */
  public static SavedClasses of(
      FeatureParameters features,
      int windowFrames,
      Record record,
      Observations observations,
      Clustering clustering,
      String program) {
    List<SavedClass> classes = new ArrayList<>();
    for (int k = 0; k < clustering.k(); k++) {
      int label = k;
      double[][] members =
          IntStream.range(0, observations.size())
              .filter(i -> clustering.labels()[i] == label)
              .mapToObj(i -> observations.rows()[i])
              .toArray(double[][]::new);
      classes.add(SavedClass.of(members, clustering.centroids()[k]));
    }
    return new SavedClasses(features, windowFrames, record, observations.space(), classes, program);
  }

  /** The centroids, [class][dimension]. */
  public double[][] centroids() {
    return classes.stream().map(SavedClass::centroid).toArray(double[][]::new);
  }

  /**
   * Refuses traces that cannot be compared with those that the classes were made of.
   *
   * @throws UserException if they are of other things, another frame interval, or another length
   */
  public void checkFits(Record other) {
    if (!record.noun().equals(other.noun())) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The classes were made of %ss, but these are %ss; give classes of %ss, or none.",
              record.noun(),
              other.noun(),
              other.noun()));
    }
    double ratio = other.frameIntervalSeconds() / record.frameIntervalSeconds();
    if (Math.abs(ratio - 1) > SAME_INTERVAL) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The classes were made of traces with a frame every %s s, but here it is %s s; give"
                  + " classes of this interval, or none.",
              text(record.frameIntervalSeconds()),
              text(other.frameIntervalSeconds())));
    }
    if (record.frames() != other.frames()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The classes were made of traces of %d frames, but here are %d; %s.",
              record.frames(),
              other.frames(),
              other.frames() > record.frames()
                  ? "give first_frame and last_frame so that as many are left"
                  : "make the classes again of as many frames, by last_frame"));
    }
  }

  /** A time for people, s. */
  public static String text(double seconds) {
    return new BigDecimal(seconds).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }

  /**
   * Puts observations into the nearest classes.
   *
   * @param observations in the space of the classes
   */
  public Assignment assign(Observations observations) {
    double[][] centroids = centroids();
    int[] labels = new int[observations.size()];
    double[] relative = new double[labels.length];
    for (int i = 0; i < labels.length; i++) {
      double[] row = observations.rows()[i];
      labels[i] = Centroids.nearest(centroids, row);
      double squared = Centroids.squaredDistance(row, centroids[labels[i]]);
      double reach = classes.get(labels[i]).reach();
      // A class of one has no reach; only its own member lies within.
      relative[i] = squared == 0 ? 0 : Math.sqrt(squared) / Math.max(reach, Double.MIN_NORMAL);
      relative[i] = Math.min(relative[i], Double.MAX_VALUE);
    }
    return new Assignment(labels, relative);
  }
}
