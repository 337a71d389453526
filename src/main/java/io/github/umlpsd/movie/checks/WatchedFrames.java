package io.github.umlpsd.movie.checks;

import io.github.umlpsd.job.Spare;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.statistics.Evenly;
import java.util.Arrays;

/**
 * The frames themselves, of which each is noted when it is read for the first time, so that checks
 * need no pass of their own. What is noted depends on the frame alone, not on the order of reading.
 */
public final class WatchedFrames extends DerivedFrames {
  private static final int PRINTED = 4096;
  private static final int LEVELLED = 511;

  private final int[] printed;
  private final int[] levelled;
  private final float[] level;
  private final float[] max;
  private final int[] atMax;
  private final boolean[] constant;
  private final boolean[] noted;
  private final BandFacts bands;
  private final Spare<Sample> spare;
  private volatile float largest = Float.NEGATIVE_INFINITY;

  /** Room for what is taken of a frame, used again for the next. */
  private record Sample(float[] printed, float[] levelled) {}

  /**
   * @param source stays open and is closed with this
   */
  public WatchedFrames(FrameSource source) {
    super(source);
    int frames = source.frames();
    this.printed = Evenly.chosen(source.width() * source.height(), PRINTED);
    this.levelled = Evenly.chosen(source.width() * source.height(), LEVELLED);
    this.level = new float[frames];
    this.max = new float[frames];
    this.atMax = new int[frames];
    this.constant = new boolean[frames];
    this.noted = new boolean[frames];
    this.bands = new BandFacts(frames);
    this.spare =
        new Spare<>(() -> new Sample(new float[printed.length], new float[levelled.length]));
  }

  @Override
  public boolean isWholeCounts() {
    return source.isWholeCounts();
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(frame, pixels);
    noteOnce(frame, new SeenFrame.OfNumbers(pixels));
  }

  @Override
  public void readWords(int frame, int[] words) {
    source.readWords(frame, words);
    noteOnce(frame, new SeenFrame.OfWords(words, width() * height()));
  }

  @Override
  public boolean maySaturate(int frame) {
    return source.maySaturate(frame) && !(noted[frame] && max[frame] < saturationCounts());
  }

  /** What was noted; all frames must have been read. */
  public FrameFacts facts() {
    for (int t = 0; t < noted.length; t++) {
      if (!noted[t]) {
        throw new IllegalStateException("frame " + (t + 1) + " has not been read");
      }
    }
    long[] print = new long[noted.length];
    Arrays.setAll(print, bands::print);
    return new FrameFacts(level, max, atMax, constant, print);
  }

  /** What was noted of parts of the frames; all frames must have been read. */
  BandFacts bands() {
    return bands;
  }

  private void noteOnce(int frame, SeenFrame seen) {
    if (!noted[frame]) {
      note(frame, seen);
      noted[frame] = true;
    }
  }

  private void note(int frame, SeenFrame seen) {
    constant[frame] = seen.isConstant();
    Sample sample = spare.take();
    seen.take(printed, sample.printed);
    bands.note(frame, sample.printed);
    seen.take(levelled, sample.levelled);
    level[frame] = level(sample.levelled);
    spare.giveBack(sample);
    float top = seen.largest();
    max[frame] = top;
    if (!constant[frame] && top >= largest) {
      atMax[frame] = seen.count(top);
      raise(top);
    }
  }

  private synchronized void raise(float top) {
    largest = Math.max(largest, top);
  }

  private static float level(float[] sample) {
    int n = 0;
    for (float value : sample) {
      if (Float.isFinite(value)) {
        sample[n++] = value;
      }
    }
    Arrays.sort(sample, 0, n);
    if (n == 0) {
      return Float.NaN;
    }
    double sum = 0;
    for (int i = n / 4; i < n - n / 4; i++) {
      sum += sample[i];
    }
    return (float) (sum / (n - n / 4 * 2));
  }
}
