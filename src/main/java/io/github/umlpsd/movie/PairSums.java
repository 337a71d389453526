package io.github.umlpsd.movie;

/** Sums over pairs of successive frames. */
abstract class PairSums {
  /** Frames in memory at once: four pairs, which share their trips through the sums. */
  private static final int FRAMES_AT_ONCE = 5;

  /** Adds the pairs of a run of frames, from {@code start} to before {@code end}. */
  final void addRun(FrameSource frames, int start, int end) {
    float[][] frame = new float[FRAMES_AT_ONCE][frames.width() * frames.height()];
    frames.read(start, frame[0]);
    begin(frame[0]);
    int last = FRAMES_AT_ONCE - 1;
    int t = start;
    while (t + last < end && frames.isWholeCounts()) {
      for (int k = 1; k <= last; k++) {
        frames.read(t + k, frame[k]);
      }
      addFourPairs(frame[0], frame[1], frame[2], frame[3], frame[4]);
      swap(frame, last);
      t += last;
    }
    while (++t < end) {
      frames.read(t, frame[1]);
      addPair(frame[0], frame[1]);
      swap(frame, 1);
    }
  }

  private static void swap(float[][] frame, int newest) {
    float[] spare = frame[0];
    frame[0] = frame[newest];
    frame[newest] = spare;
  }

  /** The first frame of a run, which is the earlier one of the next pair. */
  abstract void begin(float[] first);

  /** Adds a pair whose earlier frame was the latest one so far; values may be no numbers. */
  abstract void addPair(float[] before, float[] now);

  /** The same four times in one sweep; all values are numbers. */
  void addFourPairs(float[] a, float[] b, float[] c, float[] d, float[] e) {
    addPair(a, b);
    addPair(b, c);
    addPair(c, d);
    addPair(d, e);
  }
}
