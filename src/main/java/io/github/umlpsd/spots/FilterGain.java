package io.github.umlpsd.spots;

/**
 * What a blob filter makes of plain images.
 *
 * @param noise standard deviation of the answer to white noise of standard deviation 1
 * @param skewness skewness of the answer to white noise of skewness 1
 * @param constant answer to an image that is 1 everywhere
 */
record FilterGain(double noise, double skewness, double constant) {

  static FilterGain of(BlobFilter filter, double radius) {
    // Far enough from the border that no weight is mirrored.
    int size = 2 * (int) Math.ceil(4 * radius + 5) + 1;
    float[] impulse = new float[size * size];
    impulse[impulse.length / 2] = 1;
    double sum = 0;
    double squares = 0;
    double cubes = 0;
    for (double weight : filter.apply(new Plane(impulse, size, size), radius).values()) {
      sum += weight;
      squares += weight * weight;
      cubes += weight * weight * weight;
    }
    return new FilterGain(Math.sqrt(squares), cubes / Math.pow(squares, 1.5), sum);
  }
}
