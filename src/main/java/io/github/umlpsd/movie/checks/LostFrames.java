package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.FrameSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Frames that the camera did not take: all pixels with one value, or the frame before again. */
final class LostFrames {
  static final String CONSTANT = "constant frames";
  static final String REPEATED = "repeated frames";

  private LostFrames() {}

  /** Frames, from 0, in which all pixels have one value. */
  static List<Integer> constant(FrameFacts facts) {
    List<Integer> frames = new ArrayList<>();
    for (int t = 0; t < facts.frames(); t++) {
      if (facts.constant()[t]) {
        frames.add(t);
      }
    }
    return frames;
  }

  /** Frames, from 0, that equal the one before; constant ones are left out. */
  static List<Integer> repeated(FrameFacts facts, FrameSource source) {
    float[] before = new float[source.width() * source.height()];
    float[] frame = new float[before.length];
    List<Integer> frames = new ArrayList<>();
    for (int t = 1; t < facts.frames(); t++) {
      if (!facts.constant()[t]
          && facts.print()[t] == facts.print()[t - 1]
          && facts.max()[t] == facts.max()[t - 1]) {
        source.read(t - 1, before);
        source.read(t, frame);
        if (Arrays.equals(before, frame)) {
          frames.add(t);
        }
      }
    }
    return frames;
  }

  /** What is told of them. */
  static List<Check> checks(List<Integer> constant, List<Integer> repeated) {
    return List.of(
        Check.ofFrames(
            CONSTANT,
            constant,
            "No frame is dark or has one value only.",
            ": all pixels have the same value, as of dropped frames (%d in all); their counts mean"
                + " nothing."),
        Check.ofFrames(
            REPEATED,
            repeated,
            "No frame repeats the one before.",
            ": the same as the frame before, pixel by pixel (%d in all); the camera or the program"
                + " repeated them."));
  }
}
