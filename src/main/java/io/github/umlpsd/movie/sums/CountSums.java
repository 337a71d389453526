package io.github.umlpsd.movie.sums;

/** Sums of whole counts over frames, exact. References are whole numbers from 0 to 65535. */
interface CountSums {
  /** Frames that were summed up. */
  int frames();

  /** Sum of the counts less a reference. */
  long sum(int pixel, long reference);

  /** Sum of the squares of the counts less a reference. */
  long squares(int pixel, long reference);

  int max(int pixel);

  /** Pairs of frames whose steps were summed up. */
  int pairs();

  /** Sum of the squared steps of the pairs. */
  long squaredSteps(int pixel);

  /** Sum of the counts less a reference over the frames of pairs. */
  long pairSum(int pixel, long reference);
}
