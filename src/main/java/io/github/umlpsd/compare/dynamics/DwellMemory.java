package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.blinking.TwoStates;
import io.github.umlpsd.blinking.dwells.StateCourse;
import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.statistics.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Whether a long stay is followed by a long one: rank correlation of successive times, within each
 * dot, against the same times in random order (ON against OFF: turned as a ring). Noise that cuts
 * long stays in two looks like memory, so look at dots of high signal-to-noise first; so does
 * anything that changes the rates slowly.
 *
 * @param kind which times
 * @param dots with enough of them
 * @param pairs of successive times
 * @param correlation of ranks, less what random order gives
 * @param p two-sided probability, by permutation within dots
 */
public record DwellMemory(MemoryKind kind, int dots, int pairs, double correlation, double p) {
  private static final int FEWEST_PAIRS = 8;
  private static final int PERMUTATIONS = 499;

  /**
   * One kind, of the dots within a range of signal-to-noise. Stays that touch filled-in frames are
   * left out.
   *
   * @param least signal-to-noise, see {@link #signalToNoise}
   * @param most signal-to-noise, not reached
   */
  public static DwellMemory of(MemoryKind kind, Dots dots, double least, double most, long seed) {
    List<Pairs> all = new ArrayList<>();
    for (int d = 0; d < dots.size(); d++) {
      Optional<TwoStates> states = dots.members().get(d).blinking().states().value();
      if (states.isEmpty()) {
        continue;
      }
      double ratio = signalToNoise(dots.trace(d), states.get());
      Pairs pairs = Pairs.of(kind, states.get().course(), dots.lost(d));
      if (ratio >= least && ratio < most && pairs.count() >= FEWEST_PAIRS) {
        all.add(pairs);
      }
    }
    int count = all.stream().mapToInt(Pairs::count).sum();
    if (count == 0) {
      return new DwellMemory(kind, 0, 0, Double.NaN, Double.NaN);
    }
    double seen = all.stream().mapToDouble(Pairs::sum).sum() / count;
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[PERMUTATIONS];
    for (int r = 0; r < PERMUTATIONS; r++) {
      for (Pairs pairs : all) {
        pairs.shuffle(random);
        drawn[r] += pairs.sum() / count;
      }
    }
    double centre = Moments.mean(drawn);
    double distance = Math.abs(seen - centre) * (1 - 1e-9);
    long asFar = Arrays.stream(drawn).filter(d -> Math.abs(d - centre) >= distance).count();
    return new DwellMemory(
        kind, all.size(), count, seen - centre, (asFar + 1.0) / (PERMUTATIONS + 1));
  }

  /**
   * Signal-to-noise of a dot with two states: distance of the states over the standard deviation of
   * a frame, from differences of neighbouring frames.
   */
  public static double signalToNoise(double[] trace, TwoStates states) {
    double[] squares = new double[trace.length - 1];
    Arrays.setAll(squares, t -> (trace[t + 1] - trace[t]) * (trace[t + 1] - trace[t]) / 2);
    // 0.4549 is the median of chi-square with one degree of freedom.
    double variance = Quantiles.median(squares) / 0.45493642311957;
    return (states.onLevel() - states.offLevel()) / Math.sqrt(variance);
  }

  /**
   * Successive times of one dot, as standard ranks: those of one state, or of both.
   *
   * @param first ranks of the stays that pairs begin with
   * @param second ranks of those that they end with; the same array for one state
   * @param from which places in both make a pair
   */
  private record Pairs(double[] first, double[] second, int[] from, int[] to) {
    static Pairs of(MemoryKind kind, StateCourse course, boolean[] lost) {
      int stays = course.starts().length;
      int[] place = new int[stays];
      double[][] frames = {new double[stays], new double[stays]};
      int[] counts = new int[2];
      for (int s = 0; s < stays; s++) {
        boolean whole = s > 0 && s < stays - 1 && isKnown(course.starts()[s], course.end(s), lost);
        int state = course.isOn(s) ? 1 : 0;
        place[s] = whole ? counts[state] : -1;
        if (whole) {
          frames[state][counts[state]++] = course.end(s) - course.starts()[s];
        }
      }
      int[] from = new int[stays];
      int[] to = new int[stays];
      int n = 0;
      for (int s = 0; s + kind.step() < stays; s++) {
        if (course.isOn(s) == kind.firstOn() && place[s] >= 0 && place[s + kind.step()] >= 0) {
          from[n] = place[s];
          to[n++] = place[s + kind.step()];
        }
      }
      int own = kind.firstOn() ? 1 : 0;
      double[] first = Ranks.standardized(Arrays.copyOf(frames[own], counts[own]));
      double[] second =
          kind.step() == 2
              ? first
              : Ranks.standardized(Arrays.copyOf(frames[1 - own], counts[1 - own]));
      return new Pairs(first, second, Arrays.copyOf(from, n), Arrays.copyOf(to, n));
    }

    private static boolean isKnown(int from, int to, boolean[] lost) {
      for (int t = Math.max(0, from - 1); t < Math.min(lost.length, to + 1); t++) {
        if (lost[t]) {
          return false;
        }
      }
      return true;
    }

    int count() {
      return from.length;
    }

    double sum() {
      double sum = 0;
      for (int i = 0; i < from.length; i++) {
        sum += first[from[i]] * second[to[i]];
      }
      return sum;
    }

    /**
     * Another order of the first times. Against those of the other state they are turned as a ring,
     * because the memory of each state alone would look like one of both if it were destroyed.
     */
    void shuffle(SplittableRandom random) {
      if (first == second) {
        Ranks.shuffle(first, random);
        return;
      }
      double[] before = first.clone();
      int turn = random.nextInt(before.length);
      Arrays.setAll(first, i -> before[(i + turn) % before.length]);
    }
  }
}
