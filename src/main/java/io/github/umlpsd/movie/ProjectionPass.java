package io.github.umlpsd.movie;

import io.github.umlpsd.job.Workers;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One streaming pass that sums a movie up. Each task sums a fixed run of frames; the sums of the
 * runs are joined in the order of time, whoever finishes first, so that rounding is the same at any
 * number of threads.
 */
final class ProjectionPass {
  private static final int FRAMES_PER_TASK = 64;
  private static final int FRAMES_AT_ONCE = 4;

  /** Pairs of successive frames that are enough to know the noise of a pixel. */
  private static final int ENOUGH_PAIRS = 1000;

  private final FrameSource source;
  private final float[] reference;
  private final PixelStatistics total;
  private final Map<Integer, PixelStatistics> waiting = new TreeMap<>();
  private final Queue<PixelStatistics> spare = new ConcurrentLinkedQueue<>();
  private final int apart;
  private int joined;

  ProjectionPass(FrameSource source) {
    this.source = source;
    this.reference = new float[source.width() * source.height()];
    source.read(0, reference);
    for (int i = 0; i < reference.length; i++) {
      reference[i] = Float.isFinite(reference[i]) ? reference[i] : 0;
    }
    this.apart = Math.max(2, 2 * (source.frames() / FRAMES_AT_ONCE) / ENOUGH_PAIRS);
    this.total = empty();
  }

  PixelStatistics run(Workers workers) {
    int tasks = (source.frames() + FRAMES_PER_TASK - 1) / FRAMES_PER_TASK;
    affordable(workers).forEach("Projecting frames", tasks, this::sumUp);
    return total;
  }

  /** No more threads than fit, with their sums, into half of the free memory. */
  private Workers affordable(Workers workers) {
    long perThread =
        reference.length * (PixelStatistics.bytesPerPixel() + FRAMES_AT_ONCE * Float.BYTES);
    Runtime runtime = Runtime.getRuntime();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    int most = (int) Math.max(1, Math.min(workers.threads(), free / 2 / perThread));
    return most < workers.threads() ? new Workers(most, workers.progress()) : workers;
  }

  private void sumUp(int task) {
    PixelStatistics sums = spare.poll();
    if (sums == null) {
      sums = empty();
    }
    float[][] frame = new float[FRAMES_AT_ONCE][reference.length];
    int end = Math.min(source.frames(), (task + 1) * FRAMES_PER_TASK);
    int t = task * FRAMES_PER_TASK;
    for (; t + FRAMES_AT_ONCE <= end; t += FRAMES_AT_ONCE) {
      for (int k = 0; k < FRAMES_AT_ONCE; k++) {
        source.read(t + k, frame[k]);
      }
      boolean steps = t / FRAMES_AT_ONCE % apart == 0;
      sums.add(frame[0], frame[1], frame[2], frame[3], steps);
    }
    for (; t < end; t++) {
      source.read(t, frame[0]);
      sums.add(frame[0]);
    }
    join(task, sums);
  }

  private PixelStatistics empty() {
    return new PixelStatistics(reference, source.isWholeCounts());
  }

  private synchronized void join(int task, PixelStatistics sums) {
    waiting.put(task, sums);
    for (var next = waiting.remove(joined); next != null; next = waiting.remove(joined)) {
      total.add(next);
      next.clear();
      spare.add(next);
      joined++;
    }
  }
}
