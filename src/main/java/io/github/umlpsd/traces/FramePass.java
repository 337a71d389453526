package io.github.umlpsd.traces;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.FreeMemory;
import io.github.umlpsd.job.Spare;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.FrameValues;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** One pass over the frames of a movie that turns each frame into one value per trace. */
final class FramePass {
  /** Frames of one task; 32 values of a trace fill two cache lines. */
  private static final int FRAMES_PER_TASK = 32;

  private FramePass() {}

  /** Turns a frame into values. Used by one thread at a time. */
  interface Meter {
    /**
     * @param pixels the frame
     * @param values receives one value per trace
     */
    void measure(int frame, FrameValues pixels, float[] values);
  }

  /**
   * @param meters makes a meter for each thread
   * @param wholeCounts whether all values will be whole numbers from 0 to 65535
   * @return the traces
   * @throws io.github.umlpsd.job.MemoryNeeded if the traces do not fit into memory
   */
  static TraceRows run(
      String stage,
      FrameSource source,
      int traces,
      boolean wholeCounts,
      Workers workers,
      Supplier<Meter> meters) {
    int frames = source.frames();
    checkRoom(traces, frames, wholeCounts);
    TraceRows.Filled result = TraceRows.room(traces, frames, wholeCounts);
    Spare<Meter> spare = new Spare<>(meters);
    int tasks = (frames + FRAMES_PER_TASK - 1) / FRAMES_PER_TASK;
    workers.forEach(
        stage,
        tasks,
        task -> {
          int start = task * FRAMES_PER_TASK;
          int count = Math.min(FRAMES_PER_TASK, frames - start);
          Meter meter = spare.take();
          IntFunction<FrameValues> room = FrameValues.room(source);
          float[][] values = new float[count][traces];
          for (int k = 0; k < count; k++) {
            meter.measure(start + k, room.apply(start + k), values[k]);
          }
          spare.giveBack(meter);
          result.put(values, start);
        });
    return result;
  }

  private static void checkRoom(int traces, int frames, boolean wholeCounts) {
    FreeMemory.require(
        (double) traces * frames * TraceRows.bytesPerValue(wholeCounts),
        String.format(Locale.ROOT, "Reading %s of %d frames", Count.of(traces, "trace"), frames),
        "choose fewer");
  }
}
