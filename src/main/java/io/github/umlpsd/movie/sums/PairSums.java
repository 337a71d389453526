package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.FrameSource;

/** Sums over pairs of successive frames of floating-point numbers. */
abstract class PairSums<R> implements RunSums<R> {
  @Override
  public final void addRun(FrameSource frames, int start, int end) {
    float[] before = new float[frames.width() * frames.height()];
    float[] now = new float[before.length];
    frames.read(start, before);
    begin(before);
    for (int t = start + 1; t < end; t++) {
      frames.read(t, now);
      addPair(before, now);
      float[] spare = before;
      before = now;
      now = spare;
    }
  }

  /** The first frame of a run, which is the earlier one of the next pair. */
  abstract void begin(float[] first);

  /** Adds a pair whose earlier frame was the latest one so far; values may be no numbers. */
  abstract void addPair(float[] before, float[] now);
}
