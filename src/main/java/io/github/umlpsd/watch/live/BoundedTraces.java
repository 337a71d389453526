package io.github.umlpsd.watch.live;

/**
 * Traces without end in a fixed memory: the whole course in means of so many frames that a fixed
 * number of them is enough, and the last frames as they are.
 */
final class BoundedTraces {
  private final int traces;
  private final float[][] course;
  private final float[][] last;
  private final double[] sums;
  private int perMean = 1;
  private int inMean;
  private int means;
  private long frames;

  /**
   * @param courseMeans most means of a course, even
   * @param lastFrames that are kept as they are
   */
  BoundedTraces(int traces, int courseMeans, int lastFrames) {
    this.traces = traces;
    this.course = new float[traces][courseMeans];
    this.last = new float[traces][lastFrames];
    this.sums = new double[traces];
  }

  /** Adds a frame, a value for each trace. */
  synchronized void add(float[] values) {
    int place = (int) (frames % last[0].length);
    for (int i = 0; i < traces; i++) {
      last[i][place] = values[i];
      sums[i] += values[i];
    }
    frames++;
    if (++inMean == perMean) {
      for (int i = 0; i < traces; i++) {
        course[i][means] = (float) (sums[i] / perMean);
        sums[i] = 0;
      }
      inMean = 0;
      if (++means == course[0].length) {
        halve();
      }
    }
  }

  /** Two means become one. */
  private void halve() {
    for (float[] trace : course) {
      for (int k = 0; k < trace.length / 2; k++) {
        trace[k] = (trace[2 * k] + trace[2 * k + 1]) / 2;
      }
    }
    means /= 2;
    perMean *= 2;
  }

  /**
   * A copy at one moment.
   *
   * @param frames number of all
   * @param framesPerMean of the course
   * @param course means over the whole time, [trace][mean]
   * @param last the last frames as they are, [trace][frame]
   */
  record Copy(long frames, int framesPerMean, double[][] course, double[][] last) {}

  /** The state now; the course leaves out the frames of a mean that is not full yet. */
  synchronized Copy copy() {
    int kept = (int) Math.min(frames, last[0].length);
    double[][] courses = new double[traces][means];
    double[][] recent = new double[traces][kept];
    for (int i = 0; i < traces; i++) {
      for (int k = 0; k < means; k++) {
        courses[i][k] = course[i][k];
      }
      for (int k = 0; k < kept; k++) {
        recent[i][k] = last[i][(int) ((frames - kept + k) % last[0].length)];
      }
    }
    return new Copy(frames, perMean, courses, recent);
  }
}
