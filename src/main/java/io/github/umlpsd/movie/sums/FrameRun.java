package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.FrameSource;

/** Sums over a run of successive frames. */
interface FrameRun {
  /** Frames of a group, of which all or none give their two steps. */
  int GROUP = 4;

  /**
   * Adds frames from {@code start}, a multiple of {@value #GROUP}, to before {@code end}.
   *
   * @param apart every so many groups of {@value #GROUP} frames, the squared steps of the two pairs
   *     of them count
   */
  void add(FrameSource frames, int start, int end, int apart);

  /** Whether sums are exact, so that the order in which they are joined does not matter. */
  boolean isExact();

  /** Whether so many more frames can be added. */
  boolean hasRoom(int frames);

  /** Adds what was summed up to the sums of the movie. */
  void addTo(PixelStatistics total);

  void clear();

  /** Whether the steps of the group that begins with a frame count. */
  static boolean givesSteps(int frame, int apart) {
    return frame / GROUP % apart == 0;
  }
}
