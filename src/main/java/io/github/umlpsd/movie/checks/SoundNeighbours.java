package io.github.umlpsd.movie.checks;

import java.util.stream.IntStream;

/**
 * What stands for a pixel out of order: the mean of its neighbours that are in order.
 *
 * @param odd which pixels of an image are out of order; row x width + column, none in the outermost
 *     rows and columns
 */
record SoundNeighbours(boolean[] odd, int width) {

  /** Of an image of so many pixels. */
  static SoundNeighbours of(IntStream odd, int pixels, int width) {
    boolean[] marks = new boolean[pixels];
    odd.forEach(pixel -> marks[pixel] = true);
    return new SoundNeighbours(marks, width);
  }

  /** The mean; the value of the pixel itself if no neighbour is in order. */
  double mean(float[] pixels, int pixel) {
    double sum = 0;
    int n = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int other = pixel + dy * width + dx;
        if (!odd[other]) {
          sum += pixels[other];
          n++;
        }
      }
    }
    return n == 0 ? pixels[pixel] : sum / n;
  }

  /** The image with these means; the same array if all pixels are in order. */
  float[] replaced(float[] pixels) {
    int[] places = IntStream.range(0, odd.length).filter(i -> odd[i]).toArray();
    float[] replaced = places.length == 0 ? pixels : pixels.clone();
    for (int place : places) {
      replaced[place] = (float) mean(pixels, place);
    }
    return replaced;
  }
}
