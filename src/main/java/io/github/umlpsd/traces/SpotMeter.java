package io.github.umlpsd.traces;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.FrameValues;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Locale;

/** Measures all spots in a frame. Masks are made anew only when the sample has moved. */
final class SpotMeter implements FramePass.Meter {
  /** Masks follow the drift in steps of this fraction of a pixel. */
  private static final double STEPS_PER_PIXEL = 20;

  private final List<Spot> spots;
  private final List<List<Spot>> neighbours;
  private final PhotometryParameters parameters;
  private final CameraCalibration camera;
  private final DriftEstimate drift;
  private final int width;
  private final int height;
  private final SpotMask[] masks;
  private final Median median = new Median();
  private double dx = Double.NaN;
  private double dy = Double.NaN;

  /**
   * @param neighbours of each spot
   */
  SpotMeter(
      List<Spot> spots,
      List<List<Spot>> neighbours,
      PhotometryParameters parameters,
      CameraCalibration camera,
      DriftEstimate drift,
      FrameSource source) {
    this.spots = spots;
    this.neighbours = neighbours;
    this.parameters = parameters;
    this.camera = camera;
    this.drift = drift;
    this.width = source.width();
    this.height = source.height();
    this.masks = new SpotMask[spots.size()];
  }

  @Override
  public void measure(int frame, FrameValues pixels, float[] values) {
    moveMasks(
        Math.rint(drift.xPixels(frame) * STEPS_PER_PIXEL) / STEPS_PER_PIXEL,
        Math.rint(drift.yPixels(frame) * STEPS_PER_PIXEL) / STEPS_PER_PIXEL);
    for (int i = 0; i < masks.length; i++) {
      SpotMask mask = masks[i];
      double background =
          mask.ring.length == 0 ? camera.offsetCounts() : median.of(pixels, mask.ring);
      double sum = 0;
      for (int k = 0; k < mask.pixels.length; k++) {
        sum += mask.weights[k] * pixels.at(mask.pixels[k]);
      }
      float light = (float) ((sum - background * mask.weightSum) / camera.countsPerUnit());
      if (!Float.isFinite(light)) {
        throw notFinite(i, frame);
      }
      values[i] = light;
    }
  }

  private void moveMasks(double newDx, double newDy) {
    if (newDx == dx && newDy == dy) {
      return;
    }
    dx = newDx;
    dy = newDy;
    for (int i = 0; i < masks.length; i++) {
      Spot spot = spots.get(i);
      masks[i] =
          SpotMask.at(
              spot.xPixels() + dx,
              spot.yPixels() + dy,
              spot,
              neighbours.get(i),
              parameters,
              width,
              height);
    }
  }

  private UserException notFinite(int spot, int frame) {
    return new UserException(
        String.format(
            Locale.ROOT,
            "Frame %d has a pixel at spot %d (x %.1f, y %.1f) that is not a finite number;"
                + " replace such pixels before the analysis.",
            frame + 1,
            spot + 1,
            spots.get(spot).xPixels(),
            spots.get(spot).yPixels()));
  }
}
