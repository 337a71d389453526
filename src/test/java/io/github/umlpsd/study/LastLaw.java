package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;

/**
 * Laws of blinking that were written when every rule was fixed: they only report. Each emitter
 * draws its own constants; times in s, brightness relative to the full one.
 */
enum LastLaw implements BlinkingLaw {
  /** Bright times as regular as sums of three exponential ones, dark times exponential. */
  REGULAR_BRIGHT {
    @Override
    public double[] course(int frames, RandomStream random) {
      double bright = random.logUniform(0.3, 1.5);
      double dark = random.logUniform(0.1, 0.5);
      return LawCourses.twoStates(
          frames,
          random.uniform() < 0.5,
          0,
          r -> bright / 3 * r.gamma(3),
          r -> r.exponential(dark),
          random);
    }
  },
  /** Exponential switching; the bright level goes straight from one plateau to a lower one. */
  SLOPE_BETWEEN_PLATEAUS {
    @Override
    public double[] course(int frames, RandomStream random) {
      double mean = random.logUniform(0.2, 0.8);
      double from = frames * random.uniform(0.1, 0.4);
      double to = frames * random.uniform(0.6, 0.9);
      double last = random.uniform(0.3, 0.5);
      double[] course = LawCourses.telegraph(frames, r -> r.exponential(mean), random);
      Arrays.setAll(
          course,
          t -> course[t] * (1 - (1 - last) * Math.max(0, Math.min(1, (t - from) / (to - from)))));
      return course;
    }
  },
  /** Bursts of fast switching, with quiet bright times of several seconds between them. */
  BURSTS {
    @Override
    public double[] course(int frames, RandomStream random) {
      double fast = random.logUniform(0.05, 0.15);
      double quiet = random.logUniform(2, 6);
      return LawCourses.twoStates(
          frames,
          true,
          0,
          r -> r.exponential(r.uniform() < 0.1 ? quiet : fast),
          r -> r.exponential(fast),
          random);
    }
  },
  /** Dark, grey, bright, and dark again: three states in a circle. */
  CIRCLE {
    @Override
    public double[] course(int frames, RandomStream random) {
      double[] levels = {0, random.uniform(0.35, 0.6), 1};
      double[] means = {
        random.logUniform(0.2, 0.6), random.logUniform(0.4, 1.2), random.logUniform(0.3, 1)
      };
      int[] state = {random.index(3)};
      return LawCourses.switching(
          frames,
          r -> {
            state[0] = (state[0] + 1) % 3;
            return levels[state[0]];
          },
          r -> r.exponential(means[state[0]]),
          random);
    }
  },
  /** Exponential switching that becomes slower and slower, three to eight times over the record. */
  SLOWING {
    @Override
    public double[] course(int frames, RandomStream random) {
      double mean = random.logUniform(0.1, 0.3);
      double factor = random.uniform(3, 8);
      double[] time = {0};
      return LawCourses.telegraph(
          frames,
          r -> {
            double part = Math.min(1, time[0] / (frames * OtherLaw.INTERVAL));
            double dwell = r.exponential(mean * Math.pow(factor, part));
            time[0] += dwell;
            return dwell;
          },
          random);
    }
  },
  /** Flares over a weak glow: each comes at once and fades within 0.2 to 1 s. */
  FLARES {
    @Override
    public double[] course(int frames, RandomStream random) {
      double keep = Math.exp(-OtherLaw.INTERVAL / random.logUniform(0.2, 1));
      double chance = OtherLaw.INTERVAL / random.logUniform(1, 4);
      double flare = 0;
      double[] course = new double[frames];
      for (int t = 0; t < frames; t++) {
        flare = keep * flare + (random.uniform() < chance ? random.uniform(0.4, 1) : 0);
        course[t] = 0.1 + Math.min(1.4, flare);
      }
      return course;
    }
  };
}
