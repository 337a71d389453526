package io.github.umlpsd.engine.decisions;

/**
 * The traces that decisions may be about.
 *
 * @param numbers of the spots, from 1
 * @param xPixels columns, the centre of the first pixel being 0; empty for a table of traces
 * @param yPixels rows, as many as columns
 */
public record TracePlaces(int[] numbers, double[] xPixels, double[] yPixels) {
  /** Whether the traces have places. */
  public boolean hasPlaces() {
    return xPixels.length > 0;
  }
}
