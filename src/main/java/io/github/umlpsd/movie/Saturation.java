package io.github.umlpsd.movie;

import io.github.umlpsd.job.Workers;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Which pixels of frames that were moved or binned hold light of a saturated one. Their own values
 * do not tell: a saturated pixel is averaged with others, and lies below the top of its type then.
 */
public final class Saturation {
  private Saturation() {}

  /**
   * Looks at the frames of the camera that may have a saturated pixel.
   *
   * @param raw frames of the camera
   * @param change makes the frames that are analysed; each of their pixels is a mean of some of
   *     those of the same frame, with weights of 0 and above
   * @return for each pixel of the changed frames whether it was made with a saturated one in at
   *     least one frame
   */
  public static boolean[] of(FrameSource raw, UnaryOperator<FrameSource> change, Workers workers) {
    FrameSource marks = change.apply(new Marks(raw));
    boolean[] saturated = new boolean[marks.width() * marks.height()];
    int[] frames = IntStream.range(0, raw.frames()).filter(raw::maySaturate).toArray();
    workers.forEach(
        "Looking for saturated pixels",
        frames.length,
        i -> {
          float[] mark = new float[saturated.length];
          marks.read(frames[i], mark);
          for (int p = 0; p < mark.length; p++) {
            if (mark[p] > 0) {
              saturated[p] = true;
            }
          }
        });
    return saturated;
  }

  /** 1 where a pixel is saturated, else 0. */
  private static final class Marks extends DerivedFrames {
    Marks(FrameSource source) {
      super(source);
    }

    @Override
    public void read(int frame, float[] pixels) {
      source.read(frame, pixels);
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = pixels[i] >= source.saturationCounts() ? 1 : 0;
      }
    }
  }
}
