package io.github.umlpsd.simulate;

import io.github.umlpsd.simulate.emitters.RandomStream;

/** Frames of crystals, shifted by the drift with bilinear interpolation. */
final class CrystalFrames extends DrawnFrames {
  private static final long NOISE = -6;

  private final CrystalScene scene;
  private final int[] grains;
  private final float[][] courses;
  private final float[] brightness;

  /**
   * @param grains number of each pixel's grain, -1 outside
   * @param courses relative brightness [grain][frame]
   * @param brightness mean photo-electrons of each pixel
   */
  CrystalFrames(
      CrystalScene scene, int[] grains, float[][] courses, float[] brightness, long seed) {
    super(scene.width(), scene.height(), scene.frames(), seed, NOISE);
    this.scene = scene;
    this.grains = grains;
    this.courses = courses;
    this.brightness = brightness;
  }

  @Override
  public void read(int frame, float[] pixels) {
    float[] still = new float[grains.length];
    for (int i = 0; i < still.length; i++) {
      still[i] = grains[i] < 0 ? 0 : brightness[i] * courses[grains[i]][frame];
    }
    double dx = scene.drift().x(frame, frames()) - scene.drift().xPixels() / 2;
    double dy = scene.drift().y(frame, frames()) - scene.drift().yPixels() / 2;
    RandomStream random = noise(frame);
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        double electrons = scene.backgroundElectrons() + sample(still, x - dx, y - dy);
        pixels[y * width() + x] = scene.camera().readPixel(electrons, random);
      }
    }
  }

  private double sample(float[] image, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double fx = x - left;
    double fy = y - top;
    double upper = (1 - fx) * value(image, left, top) + fx * value(image, left + 1, top);
    double lower = (1 - fx) * value(image, left, top + 1) + fx * value(image, left + 1, top + 1);
    return (1 - fy) * upper + fy * lower;
  }

  private double value(float[] image, int x, int y) {
    return x < 0 || y < 0 || x >= width() || y >= height() ? 0 : image[y * width() + x];
  }
}
