package io.github.umlpsd.traces;

import io.github.umlpsd.movie.FrameValues;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.spots.Spot;
import java.util.List;

/**
 * Variance of the photon noise of traces, from the time average of the movie: all light in the
 * pixels that count for a spot makes noise, that of the background too, and the ring from which the
 * background is taken adds some (the median of n values has pi / 2n of their variance).
 *
 * @param mean of each trace, in photo-electrons squared, one frame
 * @param background what is left of it without the light of the spot
 */
public record LightNoise(double[] mean, double[] background) {

  /**
   * @param average time average of the movie, counts
   * @param spots those with traces
   * @param all the spots and all others
   * @param camera with known offset and gain
   */
  public static LightNoise ofSpots(
      float[] average,
      int width,
      List<Spot> spots,
      List<Spot> all,
      PhotometryParameters parameters,
      CameraCalibration camera) {
    int height = average.length / width;
    double[] mean = new double[spots.size()];
    double[] background = new double[spots.size()];
    List<List<Spot>> neighbours = Neighbours.of(spots, all, parameters);
    Median median = new Median();
    for (int i = 0; i < mean.length; i++) {
      Spot spot = spots.get(i);
      SpotMask mask =
          SpotMask.at(
              spot.xPixels(), spot.yPixels(), spot, neighbours.get(i), parameters, width, height);
      double squares = 0;
      for (int k = 0; k < mask.pixels.length; k++) {
        double square = mask.weights[k] * (double) mask.weights[k];
        squares += square;
        mean[i] += square * Math.max(0, camera.light(average[mask.pixels[k]]));
      }
      if (mask.ring.length > 0) {
        double level = Math.max(0, camera.light(median.of(FrameValues.of(average), mask.ring)));
        double ofRing = Math.PI / 2 * mask.weightSum * mask.weightSum / mask.ring.length * level;
        background[i] = squares * level + ofRing;
        mean[i] += ofRing;
      }
      mean[i] *= camera.excessNoise();
      background[i] *= camera.excessNoise();
    }
    return new LightNoise(mean, background);
  }

  /**
   * Of single pixels.
   *
   * @param average time average of the movie, photo-electrons
   * @param places pixels with traces
   * @param background photo-electrons of a pixel that are no light of the sample
   * @param averaged camera pixels of which each one is the mean
   * @param camera with known offset and gain
   */
  public static LightNoise ofPixels(
      float[] average, int[] places, double background, int averaged, CameraCalibration camera) {
    double perElectron = camera.excessNoise() / averaged;
    double[] mean = new double[places.length];
    double[] without = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      mean[i] = perElectron * Math.max(0, average[places[i]]);
      without[i] = perElectron * Math.max(0, background);
    }
    return new LightNoise(mean, without);
  }

  /**
   * Variance at another brightness than the mean one.
   *
   * @param brightness times the mean brightness
   */
  public double at(int trace, double brightness) {
    return background[trace] + brightness * Math.max(0, mean[trace] - background[trace]);
  }
}
