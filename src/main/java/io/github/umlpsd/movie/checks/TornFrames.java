package io.github.umlpsd.movie.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Frames of which the camera or the program lost a part: a quarter of the rows has one value in all
 * pixels, or is that of the frame before, while the rest of the frame is not.
 */
final class TornFrames {
  static final String NAME = "torn frames";

  /** Smaller images cannot tell. */
  private static final int FEWEST_PIXELS = 64;

  /** Where so many pixels of the frame beside have the value, all of them may by chance. */
  private static final double CHANCE_SHARE = 0.5;

  /** A band that seems lost in more of the frames is one without light, as beside a mask. */
  private static final double MOST_FRAMES = 0.1;

  private TornFrames() {}

  /**
   * Frames, from 0, that are torn.
   *
   * @param leftOut frames that are known to be wrong as a whole
   */
  static List<Integer> find(WatchedFrames frames, List<Integer> leftOut) {
    List<Integer> torn = new ArrayList<>();
    int pixels = frames.width() * frames.height();
    if (pixels < FEWEST_PIXELS * BandFacts.BANDS || frames.frames() < 2) {
      return torn;
    }
    BandFacts facts = frames.bands();
    float[] frame = new float[pixels];
    float[] beside = new float[pixels];
    boolean[] lit = new boolean[BandFacts.BANDS];
    for (int b = 0; b < lit.length; b++) {
      int band = b;
      long lost = IntStream.range(0, frames.frames()).filter(t -> seems(facts, t, band)).count();
      lit[b] = lost <= MOST_FRAMES * frames.frames();
    }
    for (int t = 0; t < frames.frames(); t++) {
      boolean seems = false;
      for (int b = 0; b < lit.length; b++) {
        seems |= lit[b] && seems(facts, t, b);
      }
      if (seems && !leftOut.contains(t)) {
        frames.read(t, frame);
        frames.read(t == 0 ? 1 : t - 1, beside);
        if (isTorn(frame, beside, t > 0)) {
          torn.add(t);
        }
      }
    }
    return torn;
  }

  private static boolean seems(BandFacts facts, int frame, int band) {
    return facts.constant()[frame][band]
        || frame > 0 && facts.print()[frame][band] == facts.print()[frame - 1][band];
  }

  private static boolean isTorn(float[] frame, float[] beside, boolean before) {
    for (int b = 0; b < BandFacts.BANDS; b++) {
      int from = BandFacts.start(b, frame.length);
      int to = BandFacts.start(b + 1, frame.length);
      int one = 0;
      int same = 0;
      int usual = 0;
      for (int i = from; i < to; i++) {
        one += frame[i] == frame[from] ? 1 : 0;
        same += frame[i] == beside[i] ? 1 : 0;
        usual += beside[i] == frame[from] ? 1 : 0;
      }
      boolean rare = usual < CHANCE_SHARE * (to - from);
      if (rare && (one == to - from || before && same == to - from)) {
        return true;
      }
    }
    return false;
  }

  /** What is told of them. */
  static Check check(List<Integer> torn) {
    return Check.ofFrames(
        NAME,
        torn,
        "No frame has lost a part of its rows.",
        ": a part of the rows has one value, or is that of the frame before, as of lost or mixed"
            + " data of the camera (%d in all); their counts mean nothing there.");
  }
}
