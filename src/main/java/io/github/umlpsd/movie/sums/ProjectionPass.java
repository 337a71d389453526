package io.github.umlpsd.movie.sums;

import io.github.umlpsd.job.FreeMemory;
import io.github.umlpsd.job.Spare;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import java.util.Map;
import java.util.TreeMap;

/**
 * One streaming pass that sums a movie up. Each task sums a fixed run of frames. Sums that round
 * are joined in the order of time, whoever finishes first, so that rounding is the same at any
 * number of threads; exact ones go on with the next run.
 */
final class ProjectionPass {
  private static final int FRAMES_PER_TASK = 64;

  /** Pairs of successive frames that are enough to know the noise of a pixel. */
  private static final int ENOUGH_PAIRS = 1000;

  private final FrameSource source;
  private final float[] reference;
  private final PixelStatistics total;
  private final Map<Integer, FrameRun> waiting = new TreeMap<>();
  private final Spare<FrameRun> spare = new Spare<>(this::empty);
  private final int apart;
  private int joined;

  ProjectionPass(FrameSource source) {
    this.source = source;
    this.reference = new float[source.width() * source.height()];
    source.read(0, reference);
    for (int i = 0; i < reference.length; i++) {
      reference[i] = Float.isFinite(reference[i]) ? reference[i] : 0;
    }
    this.apart = Math.max(2, 2 * (source.frames() / FrameRun.GROUP) / ENOUGH_PAIRS);
    this.total = new PixelStatistics(reference);
  }

  PixelStatistics run(Workers workers) {
    int tasks = (source.frames() + FRAMES_PER_TASK - 1) / FRAMES_PER_TASK;
    long perPixel = source.isWholeCounts() ? CountRun.bytesPerPixel() : NumberRun.bytesPerPixel();
    FreeMemory.affordable(workers, (double) reference.length * perPixel)
        .forEach("Projecting frames", tasks, this::sumUp);
    spare.forEach(run -> run.addTo(total));
    return total;
  }

  private void sumUp(int task) {
    FrameRun run = spare.take();
    int start = task * FRAMES_PER_TASK;
    run.add(source, start, Math.min(source.frames(), start + FRAMES_PER_TASK), apart);
    if (!run.isExact()) {
      joinInOrder(task, run);
    } else if (run.hasRoom(FRAMES_PER_TASK)) {
      spare.giveBack(run);
    } else {
      join(run);
    }
  }

  private FrameRun empty() {
    return source.isWholeCounts()
        ? new CountRun(reference.length)
        : new NumberRun(new PixelStatistics(reference));
  }

  private synchronized void joinInOrder(int task, FrameRun run) {
    waiting.put(task, run);
    for (var next = waiting.remove(joined); next != null; next = waiting.remove(joined)) {
      join(next);
      joined++;
    }
  }

  private synchronized void join(FrameRun run) {
    run.addTo(total);
    run.clear();
    spare.giveBack(run);
  }
}
