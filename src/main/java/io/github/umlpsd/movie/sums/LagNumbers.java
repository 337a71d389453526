package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.FrameValues;

/** {@link LagSums} of floating-point numbers, which may be none. */
final class LagNumbers extends PairSums<LagSums> {
  private final float[] average;
  private final DarkCourse dark;
  private final float[] products;
  private final float[] squares;
  private final DarkCourse.Sums common = new DarkCourse.Sums();

  LagNumbers(float[] average, DarkCourse dark) {
    this.average = average;
    this.dark = dark;
    this.products = new float[average.length];
    this.squares = new float[average.length];
  }

  @Override
  void begin(float[] first) {
    common.begin(dark.at(FrameValues.of(first)));
  }

  @Override
  void addPair(float[] before, float[] now) {
    common.add(dark.at(FrameValues.of(now)));
    for (int i = 0; i < now.length; i++) {
      float step = now[i] - before[i];
      // Values that are no numbers are left out, as they are from the average.
      if (step - step == 0) {
        products[i] += (before[i] - average[i]) * (now[i] - average[i]);
        squares[i] += step * step;
      }
    }
  }

  @Override
  public LagSums done() {
    return new LagSums(products, squares, common);
  }
}
