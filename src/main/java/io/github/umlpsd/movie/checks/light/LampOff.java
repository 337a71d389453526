package io.github.umlpsd.movie.checks.light;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.FrameList;
import io.github.umlpsd.movie.checks.TraceNoise;
import io.github.umlpsd.statistics.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A lamp that is off at the start or the end: all traces are dark together there for much longer
 * than ever in between, so long that it cannot be chance, and many of them go dark at once. And one
 * that is off anywhere: the whole image is darker, and hardly a trace is bright, though many are
 * just before or behind.
 *
 * <p>Bleaching also ends in the dark, but one spot after the other: just before, few are bright.
 */
public final class LampOff {
  public static final String NAME = "lamp off";

  private static final int FEWEST_TRACES = 3;
  private static final int FEWEST_LIT_FRAMES = 20;

  /** Contrast of a trace, in sigmas, from which dark and bright can be told apart. */
  private static final double CONTRAST_SIGMAS = 10;

  private static final double BRIGHT_SIGMAS = 5.2;
  private static final double BRIGHT_SHARE = 0.3;

  /** So many of the traces may seem bright by noise. */
  private static final double BRIGHT_BY_NOISE = 0.03;

  /** How much longer than the longest dark between must the dark at an end be. */
  private static final double LONGER = 2;

  private static final double CHANCE = 1e-3;

  /** Bright traces beside the dark, in units of their mean number in the lit frames. */
  private static final double AT_ONCE = 0.4;

  private static final int BESIDE_FRAMES = 5;

  /** Few traces need more frames, in which so many values are looked at, if the run has as many. */
  private static final int BESIDE_VALUES = 60;

  private final boolean[][] bright;
  private final int[] counts;
  private final int frames;
  private final boolean[] dark;

  private LampOff(boolean[][] bright, int frames) {
    this.bright = bright;
    this.counts = counts(bright, frames);
    this.frames = frames;
    this.dark = new boolean[frames];
    int allowed = (int) (BRIGHT_BY_NOISE * bright.length);
    for (int t = 0; t < frames; t++) {
      dark[t] = counts[t] <= allowed;
    }
  }

  /**
   * Frames, from 0, in which the lamp is off; empty if it is always on or nothing can be told.
   * Without traces that can be judged, those in which the whole image is darker.
   *
   * @param traces counts, all of one length
   * @param darker frames, from 0, in which the whole image is darker; empty if there is no image
   */
  public static List<Integer> frames(double[][] traces, BitSet darker, Workers workers) {
    boolean[][] bright = judged(traces, workers);
    if (bright.length == 0) {
      return darker.stream().boxed().toList();
    }
    BitSet off = new BitSet();
    if (bright.length >= FEWEST_TRACES) {
      new LampOff(bright, bright[0].length).ends().forEach(off::set);
    }
    for (int from = darker.nextSetBit(0); from >= 0; ) {
      int to = darker.nextClearBit(from);
      if (areDark(bright, from, to) && areBrightBeside(bright, from, to, darker)) {
        off.set(from, to);
      }
      from = darker.nextSetBit(to);
    }
    return off.stream().boxed().toList();
  }

  /** Whether any of the traces shows whether it is bright. */
  public static boolean canJudge(double[][] traces) {
    return Arrays.stream(traces).anyMatch(trace -> bright(trace).length > 0);
  }

  /** In which frames traces are bright, of those whose noise is not too large to tell. */
  private static boolean[][] judged(double[][] traces, Workers workers) {
    return workers.quiet().map("Checking", traces.length, i -> bright(traces[i])).stream()
        .filter(b -> b.length > 0)
        .toArray(boolean[][]::new);
  }

  /**
   * Whether traces are bright in a run no more often than by noise and by a half-lit first frame.
   */
  private static boolean areDark(boolean[][] bright, int from, int to) {
    long lit = 0;
    for (boolean[] trace : bright) {
      for (int t = from; t < to; t++) {
        lit += trace[t] ? 1 : 0;
      }
    }
    return lit <= BRIGHT_BY_NOISE * bright.length * (to - from) + bright.length / 2.0;
  }

  /**
   * Whether traces are bright beside a run as often as they are on the whole: where most have
   * bleached, all are dark at times, and the image is darker by the last that blinks.
   */
  private static boolean areBrightBeside(boolean[][] bright, int from, int to, BitSet darker) {
    int frames = bright[0].length;
    int[] counts = counts(bright, frames);
    int reach = Math.max(BESIDE_FRAMES, BESIDE_VALUES / bright.length);
    double beside = 0;
    int besideFrames = 0;
    double all = 0;
    for (int t = 0; t < frames; t++) {
      if (darker.get(t)) {
        continue;
      }
      int count = counts[t];
      all += count;
      if (t >= from - reach && t < to + reach) {
        beside += count;
        besideFrames++;
      }
    }
    int lit = frames - darker.cardinality();
    return beside * lit >= AT_ONCE * all * besideFrames;
  }

  /**
   * What is told of them in a movie.
   *
   * @param all number of frames
   * @param things that the traces are of
   * @param judged whether the traces showed it; else the whole image alone
   */
  public static Check check(
      String name, List<Integer> off, int all, String things, boolean judged) {
    return check(
        name,
        off,
        things,
        judged,
        atEnds(off, all)
            ? "leave these frames out with first_frame and last_frame"
            : "this darkness is in dwell times and spectra: choose a part of the movie without it by"
                + " first_frame and last_frame");
  }

  /**
   * What is told of them.
   *
   * @param things that the traces are of
   * @param judged whether the traces showed it; else the whole image alone
   * @param remedy what to do about it
   */
  public static Check check(
      String name, List<Integer> off, String things, boolean judged, String remedy) {
    if (off.isEmpty()) {
      return Check.fine(
          name, "The " + things + " are not dark together as without light.", Map.of());
    }
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("frames", off.size());
    numbers.put("first_frame", off.get(0) + 1);
    numbers.put("last_frame", off.get(off.size() - 1) + 1);
    return Check.told(
        name,
        String.format(
            Locale.ROOT,
            "%s in %s, as with the lamp or laser off; %s.",
            judged ? "All " + things + " are dark together" : "The whole image is darker",
            FrameList.of(off),
            remedy),
        numbers);
  }

  private static boolean atEnds(List<Integer> off, int all) {
    BitSet lit = new BitSet();
    lit.set(0, all);
    off.forEach(lit::clear);
    return lit.isEmpty() || lit.nextClearBit(lit.nextSetBit(0)) == lit.length();
  }

  /** In which frames a trace is bright; empty if its noise is too large to tell. */
  private static boolean[] bright(double[] trace) {
    double sigma = TraceNoise.sigma(trace);
    double low = Quantiles.of(trace, 0.05);
    double high = Quantiles.of(trace, 0.95);
    if (!(high - low > CONTRAST_SIGMAS * sigma) || !Double.isFinite(high - low)) {
      return new boolean[0];
    }
    double least = low + Math.max(BRIGHT_SIGMAS * sigma, BRIGHT_SHARE * (high - low));
    boolean[] bright = new boolean[trace.length];
    for (int t = 0; t < bright.length; t++) {
      bright[t] = trace[t] > least;
    }
    return bright;
  }

  private List<Integer> ends() {
    int start = 0;
    while (start < frames && dark[start]) {
      start++;
    }
    int end = frames;
    while (end > start && dark[end - 1]) {
      end--;
    }
    List<Integer> off = new ArrayList<>();
    if (end - start < FEWEST_LIT_FRAMES) {
      return off;
    }
    int between = longestDark(start, end);
    int atStart = beside(start, end - start);
    if (isOff(start, start, end, between, meanBright(start, start + atStart))) {
      add(off, 0, start);
    }
    int atEnd = beside(frames - end, end - start);
    if (isOff(frames - end, start, end, between, meanBright(end - atEnd, end))) {
      add(off, end, frames);
    }
    return off;
  }

  /** How many frames beside a dark run are looked at. */
  private int beside(int run, int lit) {
    return Math.min(lit, Math.max(BESIDE_FRAMES, Math.min(run, BESIDE_VALUES / bright.length)));
  }

  /**
   * @param run length of the dark run
   * @param from first lit frame
   * @param to behind the last lit frame
   * @param between longest dark run between lit frames
   * @param beside mean number of bright traces in the lit frames next to the run
   */
  private boolean isOff(int run, int from, int to, int between, double beside) {
    return run >= 2
        && run >= LONGER * (between + 1)
        && beside >= AT_ONCE * meanBright(from, to)
        && chance(run, from, to) < CHANCE;
  }

  /** Chance that traces that know nothing of each other are all dark in a run of frames. */
  private double chance(int run, int from, int to) {
    int windows = Math.max(1, to - from - run + 1);
    double chance = 1;
    for (boolean[] trace : bright) {
      int darkWindows = 0;
      int length = 0;
      for (int t = from; t < to; t++) {
        length = trace[t] ? 0 : length + 1;
        darkWindows += length >= run ? 1 : 0;
      }
      chance *= (darkWindows + 1.0) / (windows + 1.0);
    }
    return chance;
  }

  private int longestDark(int from, int to) {
    int longest = 0;
    int length = 0;
    for (int t = from; t < to; t++) {
      length = dark[t] ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private double meanBright(int from, int to) {
    double sum = 0;
    for (int t = from; t < to; t++) {
      sum += counts[t];
    }
    return sum / (to - from);
  }

  /** Number of bright traces in each frame. */
  private static int[] counts(boolean[][] bright, int frames) {
    int[] counts = new int[frames];
    for (boolean[] trace : bright) {
      for (int t = 0; t < frames; t++) {
        counts[t] += trace[t] ? 1 : 0;
      }
    }
    return counts;
  }

  private static void add(List<Integer> frames, int from, int to) {
    for (int t = from; t < to; t++) {
      frames.add(t);
    }
  }
}
