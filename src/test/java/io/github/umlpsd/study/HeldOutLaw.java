package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;

/**
 * Laws of blinking taken from the physics of single emitters, without a look at any rule. Each
 * emitter draws its own constants; times in s, brightness relative to the full one.
 */
enum HeldOutLaw implements BlinkingLaw {
  /** A cluster of four to eight steady emitters, each of which bleaches in one step. */
  CLUSTER_BLEACHING {
    @Override
    public double[] course(int frames, RandomStream random) {
      int emitters = 4 + random.index(5);
      double life = frames * random.logUniform(0.2, 0.5);
      double[] course = new double[frames];
      for (int emitter = 0; emitter < emitters; emitter++) {
        double share = random.uniform(0.7, 1.3) / emitters;
        int end = (int) Math.min(frames, random.exponential(life));
        for (int t = 0; t < end; t++) {
          course[t] += share;
        }
      }
      return course;
    }
  },
  /** A molecule shelved in its triplet state for about a frame, a few times in a second. */
  TRIPLET {
    @Override
    public double[] course(int frames, RandomStream random) {
      double shelved = random.logUniform(0.015, 0.04);
      double cycling = random.logUniform(0.2, 0.6);
      return LawCourses.twoStates(
          frames, true, 0, r -> r.exponential(cycling), r -> r.exponential(shelved), random);
    }
  },
  /** A walk over ten levels or more, one level up or down at a time. */
  LEVEL_WALK {
    @Override
    public double[] course(int frames, RandomStream random) {
      int top = 9 + random.index(5);
      double mean = random.logUniform(0.15, 0.5);
      int[] level = {random.index(top + 1)};
      return LawCourses.switching(
          frames,
          r -> {
            boolean up = level[0] == 0 || level[0] < top && r.uniform() < 0.5;
            level[0] += up ? 1 : -1;
            return 0.05 + 0.95 * level[0] / top;
          },
          r -> r.exponential(mean),
          random);
    }
  },
  /** A dipole that turns: brightness swings with a period of 1 to 4 s, whose phase drifts. */
  TURNING_DIPOLE {
    @Override
    public double[] course(int frames, RandomStream random) {
      double step = 2 * Math.PI * OtherLaw.INTERVAL / random.logUniform(1, 4);
      double depth = random.uniform(0.5, 0.9);
      double drift = random.logUniform(0.02, 0.06);
      double phase = random.uniform(0, 2 * Math.PI);
      double[] course = new double[frames];
      for (int t = 0; t < frames; t++) {
        phase += step + drift * random.gaussian();
        course[t] = 1 - depth * (1 + Math.cos(phase)) / 2;
      }
      return course;
    }
  },
  /** Steady light until a defect has formed, exponential blinking from then on. */
  INCUBATION {
    @Override
    public double[] course(int frames, RandomStream random) {
      int onset = (int) (frames * random.uniform(0.2, 0.7));
      double bright = random.logUniform(0.2, 0.8);
      double dark = random.logUniform(0.2, 0.8);
      double[] course =
          LawCourses.twoStates(
              frames, true, 0.05, r -> r.exponential(bright), r -> r.exponential(dark), random);
      Arrays.fill(course, 0, onset, 1);
      return course;
    }
  },
  /** Traps are filled by light, so that the crystal brightens, and then it bleaches. */
  BRIGHTENS_THEN_BLEACHES {
    @Override
    public double[] course(int frames, RandomStream random) {
      double peak = frames * random.uniform(0.2, 0.5);
      double sharpness = random.logUniform(1, 4);
      double first = random.uniform(0.05, 0.15);
      double[] course = LawCourses.relaxing(frames, random.logUniform(0.2, 0.8), random);
      for (int t = 0; t < frames; t++) {
        double hump = Math.pow(t / peak * Math.exp(1 - t / peak), sharpness);
        course[t] = (first + (1 - first) * hump) * Math.max(0, 1 + 0.05 * course[t]);
      }
      return course;
    }
  },
  /** Dark for seconds; then one flash sets off others, each of which may set off more. */
  AVALANCHES {
    @Override
    public double[] course(int frames, RandomStream random) {
      double quiet = random.logUniform(3, 9);
      double pause = random.logUniform(0.05, 0.15);
      double flash = random.logUniform(0.04, 0.1);
      double another = random.uniform(0.9, 0.96);
      return LawCourses.twoStates(
          frames,
          random.uniform() < 0.5,
          0,
          r -> r.exponential(flash),
          r -> r.exponential(r.uniform() < another ? pause : quiet),
          random);
    }
  },
  /** Charges gather one by one, each dims by Auger recombination, and all leave at once. */
  CHARGING {
    @Override
    public double[] course(int frames, RandomStream random) {
      double mean = random.logUniform(0.25, 0.8);
      double auger = random.uniform(0.25, 0.5);
      int most = 4 + random.index(4);
      int[] charges = {random.index(most)};
      return LawCourses.switching(
          frames,
          r -> {
            charges[0] = (charges[0] + 1) % most;
            return 1 / (1 + auger * charges[0] * (charges[0] + 1) / 2);
          },
          r -> mean / 2 * r.gamma(2),
          random);
    }
  },
  /** Quenched at once every few seconds, from where the light comes back little by little. */
  SLOW_RECOVERY {
    @Override
    public double[] course(int frames, RandomStream random) {
      double keep = Math.exp(-OtherLaw.INTERVAL / random.logUniform(0.5, 2));
      double chance = OtherLaw.INTERVAL / random.logUniform(2, 6);
      double loss = random.uniform();
      double[] course = new double[frames];
      for (int t = 0; t < frames; t++) {
        loss = random.uniform() < chance ? random.uniform(0.85, 1) : keep * loss;
        course[t] = 1 - loss;
      }
      return course;
    }
  },
  /** A narrow line that diffuses, at times jumps, and shines while it meets that of the laser. */
  SPECTRAL_DIFFUSION {
    @Override
    public double[] course(int frames, RandomStream random) {
      double keep = Math.exp(-OtherLaw.INTERVAL / random.logUniform(4, 12));
      double jump = OtherLaw.INTERVAL / random.logUniform(3, 10);
      double width = random.uniform(0.2, 0.4);
      double detuning = random.gaussian();
      double[] course = new double[frames];
      for (int t = 0; t < frames; t++) {
        detuning =
            random.uniform() < jump
                ? random.gaussian()
                : keep * detuning + Math.sqrt(1 - keep * keep) * random.gaussian();
        course[t] = 1 / (1 + detuning * detuning / (width * width));
      }
      return course;
    }
  };
}
