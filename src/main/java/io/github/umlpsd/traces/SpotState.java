package io.github.umlpsd.traces;

/** Whether the light of a spot can be measured on its own. */
public enum SpotState {
  /** Alone, and wholly inside the image in every frame: these spots get traces. */
  ISOLATED,
  /** Measured although it is not alone, since the user wants it. */
  KEPT,
  /** Nearer to another spot than allowed. */
  NEAR_NEIGHBOUR,
  /** Pixels that count for it are outside the image in some frame. */
  AT_EDGE,
  /** Not spread over several pixels, as light is: a hot pixel. */
  ONE_PIXEL,
  /** In text or a scale bar that was written into the frames. */
  PAINTED;
}
