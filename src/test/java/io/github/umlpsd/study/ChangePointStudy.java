package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Change points of a telegraph against its true switches, from dim to bright. */
public final class ChangePointStudy {
  /** Mean ON and mean OFF dwell time, s. */
  public static final double DWELL_SECONDS = 1.5;

  /** A change point within so many frames of a switch has found it. */
  public static final int TOLERANCE_FRAMES = 2;

  private static final double[] SIGNALS_TO_NOISE = {1, 1.5, 2, 3, 5, 10, 20};

  private ChangePointStudy() {}

  /**
   * Counts over all traces.
   *
   * @param signalToNoise ON level over the standard deviation of an ON frame
   * @param switches true switches between frames that are mostly ON and mostly OFF
   * @param brief those next to a dwell of one frame, the shortest segments having two
   * @param found switches with a change point of their own nearby
   * @param doubled further change points near a switch
   * @param falsePoints change points where the true brightness does not change nearby; it also
   *     changes in dwells of less than half a frame, which are no switches here
   * @param frames looked at
   */
  public record Row(
      double signalToNoise,
      long switches,
      long brief,
      long found,
      long doubled,
      long falsePoints,
      long frames) {

    /** Switches without a change point nearby. */
    public long missed() {
      return switches - found;
    }
  }

  /** A row for each signal-to-noise ratio; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    List<Row> rows = new ArrayList<>();
    for (double ratio : SIGNALS_TO_NOISE) {
      List<Row> each =
          workers.map(
              "Change points at signal-to-noise " + ratio,
              realisations,
              r -> row(ratio, frames, RandomStream.of(seed, rows.size(), r)));
      rows.add(sum(ratio, each));
    }
    return rows;
  }

  private static Row row(double ratio, int frames, RandomStream random) {
    double[] course =
        NoisyEmitter.exponential(DWELL_SECONDS, DWELL_SECONDS)
            .course(frames, NoisyEmitter.INTERVAL, random);
    int[] truth = switches(course);
    int[] starts =
        BlinkingStatistics.of(
                NoisyEmitter.measure(course, ratio, random),
                NoisyEmitter.INTERVAL,
                BlinkingParameters.defaults())
            .changePoints()
            .value()
            .orElseThrow()
            .starts();
    int[] points = Arrays.copyOfRange(starts, 1, starts.length);
    int found = matches(truth, points);
    int near = (int) Arrays.stream(points).filter(p -> isNear(truth, p)).count();
    int[] changes = changes(course);
    int far = (int) Arrays.stream(points).filter(p -> !isNear(changes, p)).count();
    return new Row(ratio, truth.length, brief(truth), found, near - found, far, frames);
  }

  /** First frames of another brightness than the one before. */
  private static int[] changes(double[] course) {
    return IntStream.range(1, course.length)
        .filter(t -> Math.abs(course[t] - course[t - 1]) > 1e-9)
        .toArray();
  }

  /** First frames of the dwells but for the first one. */
  private static int[] switches(double[] course) {
    int[] switches = new int[course.length];
    int count = 0;
    for (int t = 1; t < course.length; t++) {
      if (course[t] > 0.5 != course[t - 1] > 0.5) {
        switches[count++] = t;
      }
    }
    return Arrays.copyOf(switches, count);
  }

  private static int brief(int[] switches) {
    int brief = 0;
    for (int i = 0; i < switches.length; i++) {
      boolean before = i > 0 && switches[i] - switches[i - 1] == 1;
      boolean after = i + 1 < switches.length && switches[i + 1] - switches[i] == 1;
      brief += before || after ? 1 : 0;
    }
    return brief;
  }

  /** Most pairs of near numbers from two rising lists, each number used once. */
  private static int matches(int[] truth, int[] points) {
    int matches = 0;
    int i = 0;
    int j = 0;
    while (i < truth.length && j < points.length) {
      if (Math.abs(truth[i] - points[j]) <= TOLERANCE_FRAMES) {
        matches++;
        i++;
        j++;
      } else if (truth[i] < points[j]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }

  private static boolean isNear(int[] truth, int point) {
    return Arrays.stream(truth).anyMatch(t -> Math.abs(t - point) <= TOLERANCE_FRAMES);
  }

  private static Row sum(double ratio, List<Row> rows) {
    return new Row(
        ratio,
        rows.stream().mapToLong(Row::switches).sum(),
        rows.stream().mapToLong(Row::brief).sum(),
        rows.stream().mapToLong(Row::found).sum(),
        rows.stream().mapToLong(Row::doubled).sum(),
        rows.stream().mapToLong(Row::falsePoints).sum(),
        rows.stream().mapToLong(Row::frames).sum());
  }
}
