package io.github.umlpsd.simulate;

/**
 * A smooth hill and valley over a field, with a mean near 1, as of uneven illumination.
 *
 * @param values width x height values, row by row, all 0 or more
 */
record UnevenField(float[] values) {

  /**
   * @param unevenness relative amplitude, 0 to 1
   */
  static UnevenField of(int width, int height, double unevenness) {
    float[] values = new float[width * height];
    for (int y = 0; y < height; y++) {
      double down = Math.cos(Math.PI * (0.2 + 1.1 * y / height));
      for (int x = 0; x < width; x++) {
        double across = Math.sin(Math.PI * (0.3 + 1.2 * x / width));
        values[y * width + x] = (float) (1 + unevenness * (down + across) / 2);
      }
    }
    return new UnevenField(values);
  }

  float[] scaled(double factor) {
    float[] scaled = new float[values.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (values[i] * factor);
    }
    return scaled;
  }
}
