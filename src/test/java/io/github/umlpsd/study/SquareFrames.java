package io.github.umlpsd.study;

import io.github.umlpsd.movie.FrameSource;

/** Square frames, and what their backgrounds are made of. */
abstract class SquareFrames implements FrameSource {
  final int edge;
  final int frames;
  final long seed;

  SquareFrames(int edge, int frames, long seed) {
    this.edge = edge;
    this.frames = frames;
    this.seed = seed;
  }

  /** Adds a Gaussian hill, cut off at some distance in sigmas. */
  final void addHill(float[] field, double x, double y, double sigma, double height, double reach) {
    for (int i = 0; i < field.length; i++) {
      double r = Math.hypot(i % edge - x, i / edge - y) / sigma;
      field[i] += r < reach ? (float) (height * Math.exp(-r * r / 2)) : 0;
    }
  }

  @Override
  public int width() {
    return edge;
  }

  @Override
  public int height() {
    return edge;
  }

  @Override
  public int frames() {
    return frames;
  }
}
