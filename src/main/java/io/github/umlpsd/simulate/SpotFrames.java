package io.github.umlpsd.simulate;

import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;

/** Frames of Gaussian spots on a background. */
final class SpotFrames extends DrawnFrames {
  /** Spots are drawn out to so many sigma. */
  private static final double REACH = 5;

  private static final long NOISE = -3;

  private final MovieScene scene;
  private final double[][] places;
  private final float[][] electrons;
  private final float[] background;

  /**
   * @param places x and y of each spot in the middle of the drift, pixels
   * @param electrons photo-electrons of each spot in each frame
   * @param background photo-electrons of each pixel
   */
  SpotFrames(
      MovieScene scene, double[][] places, float[][] electrons, float[] background, long seed) {
    super(scene.width(), scene.height(), scene.emitters().frames(), seed, NOISE);
    this.scene = scene;
    this.places = places;
    this.electrons = electrons;
    this.background = background;
  }

  @Override
  public void read(int frame, float[] pixels) {
    System.arraycopy(background, 0, pixels, 0, background.length);
    double dx = scene.drift().x(frame, frames()) - scene.drift().xPixels() / 2;
    double dy = scene.drift().y(frame, frames()) - scene.drift().yPixels() / 2;
    for (int i = 0; i < places.length; i++) {
      addSpot(pixels, places[i][0] + dx, places[i][1] + dy, electrons[i][frame]);
    }
    RandomStream random = noise(frame);
    Camera camera = scene.emitters().camera();
    for (int i = 0; i < background.length; i++) {
      pixels[i] = camera.readPixel(pixels[i], random);
    }
  }

  private void addSpot(float[] pixels, double x, double y, double total) {
    int reach = (int) Math.ceil(REACH * scene.sigmaPixels());
    int left = (int) Math.round(x) - reach;
    int top = (int) Math.round(y) - reach;
    double[] across = profile(x - left, 2 * reach + 1);
    double[] down = profile(y - top, 2 * reach + 1);
    for (int j = Math.max(0, -top); j < Math.min(down.length, height() - top); j++) {
      int row = (top + j) * width() + left;
      for (int i = Math.max(0, -left); i < Math.min(across.length, width() - left); i++) {
        pixels[row + i] += (float) (total * down[j] * across[i]);
      }
    }
  }

  /** A Gaussian at the centres of the pixels, with sum 1. */
  private double[] profile(double centre, int length) {
    double[] profile = new double[length];
    double scale = -0.5 / (scene.sigmaPixels() * scene.sigmaPixels());
    Arrays.setAll(profile, i -> Math.exp(scale * (i - centre) * (i - centre)));
    double sum = Arrays.stream(profile).sum();
    Arrays.setAll(profile, i -> profile[i] / sum);
    return profile;
  }
}
