package io.github.umlpsd.pixels;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each pixel flickers together with its neighbours: Pearson's correlation of the raw
 * traces, averaged over the neighbours within the mask. Shows regions that blink together.
 *
 * <p>One pass over the frames, with six sums a pixel. Shot noise lowers the correlation of dim
 * pixels; drift correction, which interpolates between neighbours, raises it.
 */
public final class NeighbourCorrelation {
  private static final int FRAMES_PER_TASK = 128;

  /** Right, below, and the two diagonals below; the other four follow by symmetry. */
  private static final int[][] STEPS = {{1, 0}, {0, 1}, {1, 1}, {-1, 1}};

  /** Part of a sum of squares that is nothing but rounding. */
  private static final double ROUNDING = 1e-12;

  private static final int SQUARES = STEPS.length;
  private static final int SUMS = STEPS.length + 1;

  private final FrameSource source;
  private final int[] places;
  private final int[][] partners;
  private final float[] average;
  private final Map<Integer, double[][]> waiting = new TreeMap<>();
  private final double[][] total;
  private int joined;

  private NeighbourCorrelation(FrameSource source, Mask mask, float[] average) {
    this.source = source;
    this.places = mask.places();
    this.average = average;
    this.partners = partners(mask, places);
    this.total = new double[SUMS + 1][places.length];
  }

  /**
   * @param average about the time average of the source, which keeps the sums small
   * @return width x height values from -1 to 1; NaN outside of the mask, and for pixels that are
   *     constant or have no neighbour
   */
  public static float[] map(FrameSource source, Mask mask, float[] average, Workers workers) {
    NeighbourCorrelation correlation = new NeighbourCorrelation(source, mask, average);
    int tasks = (source.frames() + FRAMES_PER_TASK - 1) / FRAMES_PER_TASK;
    workers.forEach("Correlating neighbours", tasks, correlation::sumUp);
    return mask.spread(correlation.means());
  }

  /** Number within the mask of the neighbour in each direction, or -1. */
  private static int[][] partners(Mask mask, int[] places) {
    int[] number = new int[mask.crystals().length];
    java.util.Arrays.fill(number, -1);
    for (int i = 0; i < places.length; i++) {
      number[places[i]] = i;
    }
    int[][] partners = new int[STEPS.length][places.length];
    for (int s = 0; s < STEPS.length; s++) {
      for (int i = 0; i < places.length; i++) {
        int x = places[i] % mask.width() + STEPS[s][0];
        int y = places[i] / mask.width() + STEPS[s][1];
        boolean inside = x >= 0 && x < mask.width() && y < mask.height();
        partners[s][i] = inside ? number[y * mask.width() + x] : -1;
      }
    }
    return partners;
  }

  private void sumUp(int task) {
    double[][] sums = new double[total.length][places.length];
    float[] frame = new float[average.length];
    double[] difference = new double[places.length];
    int end = Math.min(source.frames(), (task + 1) * FRAMES_PER_TASK);
    for (int t = task * FRAMES_PER_TASK; t < end; t++) {
      source.read(t, frame);
      for (int i = 0; i < places.length; i++) {
        difference[i] = frame[places[i]] - average[places[i]];
        sums[SQUARES][i] += difference[i] * difference[i];
        sums[SUMS][i] += difference[i];
      }
      for (int s = 0; s < STEPS.length; s++) {
        for (int i = 0; i < places.length; i++) {
          if (partners[s][i] >= 0) {
            sums[s][i] += difference[i] * difference[partners[s][i]];
          }
        }
      }
    }
    join(task, sums);
  }

  /** Adds in the order of time, so that rounding does not depend on the number of threads. */
  private synchronized void join(int task, double[][] sums) {
    waiting.put(task, sums);
    for (var next = waiting.remove(joined); next != null; next = waiting.remove(joined)) {
      for (int s = 0; s < total.length; s++) {
        for (int i = 0; i < places.length; i++) {
          total[s][i] += next[s][i];
        }
      }
      joined++;
    }
  }

  private double[] means() {
    double[] squares = new double[places.length];
    for (int i = 0; i < squares.length; i++) {
      double square = aboveMeans(total[SQUARES][i], i, i);
      squares[i] = square > ROUNDING * total[SQUARES][i] ? square : 0;
    }
    double[] sum = new double[places.length];
    int[] count = new int[places.length];
    for (int s = 0; s < STEPS.length; s++) {
      for (int i = 0; i < places.length; i++) {
        int j = partners[s][i];
        if (j >= 0 && squares[i] > 0 && squares[j] > 0) {
          double correlation = aboveMeans(total[s][i], i, j) / Math.sqrt(squares[i] * squares[j]);
          sum[i] += correlation;
          sum[j] += correlation;
          count[i]++;
          count[j]++;
        }
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] = count[i] == 0 ? Double.NaN : sum[i] / count[i];
    }
    return sum;
  }

  /** A sum of products of two pixels, as it is of what they are above their own means. */
  private double aboveMeans(double products, int i, int j) {
    return products - total[SUMS][i] * total[SUMS][j] / source.frames();
  }
}
