package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Arrays;

/** Tables of traces, good ones of several kinds and such with a fault; whole counts or floats. */
enum TableFault {
  NONE("no fault", true),
  FEW_PHOTONS("no fault, 1 to 20 photons a frame", true) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double on = random.logUniform(1, 20);
      double[] trace = emitter.electrons().clone();
      Arrays.setAll(
          trace, t -> random.poisson(0.2 + on * trace[t] / emitter.brightnessElectrons()));
      return trace;
    }
  },
  NOISELESS("no fault, traces without noise", true) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      return emitter.electrons().clone();
    }
  },
  EIGHT_BITS("no fault, each trace scaled to 0 to 255", true) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double[] trace = super.make(emitter, scene, level, random);
      double low = Arrays.stream(trace).min().orElse(0);
      double high = Arrays.stream(trace).max().orElse(1);
      Arrays.setAll(trace, t -> Math.rint(255 * (trace[t] - low) / (high - low)));
      return trace;
    }
  },
  NEGATIVE("no fault, a measured background taken off", true) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      return withoutBackground(super.make(emitter, scene, level, random), random);
    }
  },
  CUT_OFF("counts cut off at 70 % of the brightest ON level", false) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double[] trace = super.make(emitter, scene, level, random);
      Arrays.setAll(trace, t -> Math.min(0.7 * level, trace[t]));
      return trace;
    }
  },
  CUT_OFF_AT_THE_TOP("counts cut off at the brightest ON level, 4095", false) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double[] trace = super.make(emitter, scene, level, random);
      Arrays.setAll(trace, t -> Math.min(4095, Math.rint(4095 / level * trace[t])));
      return trace;
    }
  },
  NEGATIVE_SET_TO_ZERO("a measured background taken off, and negative values set to zero", false) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double[] trace = withoutBackground(super.make(emitter, scene, level, random), random);
      Arrays.setAll(trace, t -> Math.max(0, trace[t]));
      return trace;
    }
  },
  LAMP_OFF("lamp off in the first 20 and the last 10 frames", false) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double[] trace = super.make(emitter, scene, level, random);
      for (int t = 0; t < trace.length; t++) {
        trace[t] =
            t < 20 || t >= trace.length - 10 ? scene.camera().readCounts(0, 21, random) : trace[t];
      }
      return trace;
    }
  },
  DROPPED("two frames of zeros", false) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double[] trace = super.make(emitter, scene, level, random);
      trace[30] = 0;
      trace[77] = 0;
      return trace;
    }
  },
  REPEATED("two frames that are the one before", false) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double[] trace = super.make(emitter, scene, level, random);
      trace[30] = trace[29];
      trace[77] = trace[76];
      return trace;
    }
  },
  LAMP_NOISE("lamp noise of 5 %", false) {
    @Override
    double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
      double[] lit = emitter.electrons().clone();
      RandomStream lamp = RandomStream.of((long) level, -76);
      for (int t = 0; t < lit.length; t++) {
        lit[t] *= 1 + 0.05 * lamp.gaussian();
      }
      return counts(lit, scene, random);
    }
  };

  private final String title;
  private final boolean good;

  TableFault(String title, boolean good) {
    this.title = title;
    this.good = good;
  }

  /** For people. */
  String title() {
    return title;
  }

  boolean isGood() {
    return good;
  }

  /**
   * One trace, counts in a frame.
   *
   * @param level counts of the brightest emitter at full brightness
   */
  double[] make(Emitter emitter, TraceScene scene, double level, RandomStream random) {
    return counts(emitter.electrons(), scene, random);
  }

  private static double[] counts(double[] electrons, TraceScene scene, RandomStream random) {
    double background = random.logUniform(50, 150);
    double[] trace = new double[electrons.length];
    Arrays.setAll(
        trace, t -> scene.camera().readCounts(Math.max(0, electrons[t]) + background, 21, random));
    return trace;
  }

  /** Less a background that is measured frame by frame: the darkest tenth, with 5 % of noise. */
  private static double[] withoutBackground(double[] trace, RandomStream random) {
    double[] sorted = trace.clone();
    Arrays.sort(sorted);
    double background = sorted[trace.length / 10];
    return Arrays.stream(trace).map(v -> v - background * (1 + 0.05 * random.gaussian())).toArray();
  }
}
