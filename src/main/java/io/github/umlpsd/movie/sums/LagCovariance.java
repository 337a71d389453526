package io.github.umlpsd.movie.sums;

import io.github.umlpsd.job.FreeMemory;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.FrameValues;
import io.github.umlpsd.statistics.Evenly;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * How each pixel blinks: the covariance of its counts in successive frames, to which the noise of
 * light and camera gives nothing, and the standard error that this noise gives it.
 *
 * <p>At most {@value #MOST_FRAMES} frames are read, in runs of {@value #RUN} that are spread over
 * the movie. Where the darkest fifth of the pixels fluctuates together, as under an unsteady lamp,
 * that course is taken out of each pixel first, by least squares: the background does not blink.
 *
 * @param covariance mean over frames of x[t] x[t+1], x the counts above the pixel's time average
 *     (counts^2)
 * @param error mean over frames of (x[t+1] - x[t])^2 / 2, over the square root of the number of
 *     pairs (counts^2)
 */
public record LagCovariance(int width, int height, float[] covariance, float[] error) {
  /** Frames that are read at most. */
  public static final int MOST_FRAMES = 4096;

  private static final int RUN = 64;

  /** Sums are kept in so many parts, each of its own frames, so that threads do not matter. */
  private static final int PARTS = 4;

  /** Larger images, in pixels, have half as many, since each takes 8 bytes a pixel. */
  private static final int LARGE = 1 << 20;

  private static final double DARKEST = 0.2;
  private static final int MOST_DARK = 4000;

  /**
   * Reads the movie once more, and again where its dark pixels fluctuate together.
   *
   * @param average time average of each pixel (counts)
   */
  public static LagCovariance of(FrameSource frames, float[] average, Workers workers) {
    DarkCourse dark = new DarkCourse(average, darkest(average));
    LagSums[] parts = overRuns(frames, workers, empty(frames, average, dark), LagSums[]::new);
    DarkCourse.Sums common = new DarkCourse.Sums();
    for (LagSums part : parts) {
      common.add(part.common());
    }
    Crossed[] crossed =
        common.areUnsteady()
            ? overRuns(frames, workers, () -> new CrossSums(average, dark), Crossed[]::new)
            : new Crossed[0];
    float[] covariance = new float[average.length];
    float[] error = new float[average.length];
    for (int i = 0; i < average.length; i++) {
      double product = 0;
      double square = 0;
      for (LagSums part : parts) {
        product += part.products()[i];
        square += part.squares()[i];
      }
      double same = 0;
      double other = 0;
      for (Crossed part : crossed) {
        same += part.same[i];
        other += part.crossed[i];
      }
      covariance[i] = (float) (common.takenOut(product, same, other) / common.pairs());
      error[i] = (float) (square / 2 / common.pairs() / Math.sqrt(common.pairs()));
    }
    return new LagCovariance(frames.width(), frames.height(), covariance, error);
  }

  private static Supplier<RunSums<LagSums>> empty(
      FrameSource frames, float[] average, DarkCourse dark) {
    return frames.isWholeCounts()
        ? () -> new LagCounts(average, dark)
        : () -> new LagNumbers(average, dark);
  }

  /** Sums of some runs of frames each, the same at any number of threads. */
  private static <R> R[] overRuns(
      FrameSource frames, Workers workers, Supplier<RunSums<R>> empty, IntFunction<R[]> array) {
    int[] runs = Evenly.chosen(Math.max(1, frames.frames() / RUN), MOST_FRAMES / RUN);
    int parts = frames.width() * frames.height() > LARGE ? PARTS / 2 : PARTS;
    R[] sums = array.apply(parts);
    double bytes = (double) LagCounts.bytesPerPixel() * frames.width() * frames.height();
    FreeMemory.affordable(workers, bytes)
        .forEach(
            "Looking for what blinks",
            parts,
            part -> {
              RunSums<R> running = empty.get();
              for (int k = part; k < runs.length; k += parts) {
                int start = runs[k] * RUN;
                running.addRun(frames, start, Math.min(frames.frames(), start + RUN));
              }
              sums[part] = running.done();
            });
    return sums;
  }

  /** Pixels of the darkest part of the image, evenly spaced if they are many. */
  private static int[] darkest(float[] average) {
    float[] sorted = average.clone();
    Arrays.sort(sorted);
    float most = sorted[(int) (DARKEST * (sorted.length - 1))];
    int[] all = IntStream.range(0, average.length).filter(i -> average[i] <= most).toArray();
    int step = all.length / MOST_DARK + 1;
    return IntStream.range(0, all.length / step).map(i -> all[i * step]).toArray();
  }

  /** The same with other values, of either image. */
  public LagCovariance with(UnaryOperator<float[]> change) {
    return new LagCovariance(width, height, change.apply(covariance), change.apply(error));
  }

  /** The covariance in units of its standard error; 0 where a pixel never changes. */
  public float[] inErrors() {
    float[] ratio = new float[covariance.length];
    for (int i = 0; i < ratio.length; i++) {
      ratio[i] = error[i] > 0 ? covariance[i] / error[i] : 0;
    }
    return ratio;
  }

  /**
   * Sums for each pixel, with c what the dark pixels do.
   *
   * @param same of x[t] c[t]
   * @param crossed of x[t] c[t+1] + c[t] x[t+1]
   */
  private record Crossed(float[] same, float[] crossed) {}

  private static final class CrossSums extends PairSums<Crossed> {
    private final float[] average;
    private final DarkCourse dark;
    private final float[] same;
    private final float[] crossed;
    private float commonBefore;

    CrossSums(float[] average, DarkCourse dark) {
      this.average = average;
      this.dark = dark;
      this.same = new float[average.length];
      this.crossed = new float[average.length];
    }

    @Override
    void begin(float[] first) {
      commonBefore = (float) dark.at(FrameValues.of(first));
    }

    @Override
    void addPair(float[] before, float[] now) {
      float common = (float) dark.at(FrameValues.of(now));
      for (int i = 0; i < now.length; i++) {
        float step = now[i] - before[i];
        if (step - step == 0) {
          float second = now[i] - average[i];
          same[i] += second * common;
          crossed[i] += (before[i] - average[i]) * common + second * commonBefore;
        }
      }
      commonBefore = common;
    }

    @Override
    public Crossed done() {
      return new Crossed(same, crossed);
    }
  }
}
