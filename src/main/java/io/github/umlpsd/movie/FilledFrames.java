package io.github.umlpsd.movie;

import java.util.Arrays;

/**
 * A movie at even steps from one that has lost frames. A lost frame is drawn between its neighbours
 * pixel by pixel, in proportion to the time; this keeps slow changes, but no blinking is seen in it
 * and its noise is smaller than that of a real frame.
 */
public final class FilledFrames extends DerivedFrames {
  private final int[] positions;

  /**
   * @param positions where each frame of the source comes to stand, rising from 0
   */
  public FilledFrames(FrameSource source, int[] positions) {
    super(source);
    this.positions = positions.clone();
  }

  @Override
  public int frames() {
    return positions[positions.length - 1] + 1;
  }

  @Override
  public void read(int frame, float[] pixels) {
    int found = Arrays.binarySearch(positions, frame);
    if (found >= 0) {
      source.read(found, pixels);
      return;
    }
    int after = -found - 1;
    float[] later = new float[pixels.length];
    source.read(after - 1, pixels);
    source.read(after, later);
    int start = positions[after - 1];
    float part = (float) (frame - start) / (positions[after] - start);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] += part * (later[i] - pixels[i]);
    }
  }
}
