package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;

/**
 * Laws of blinking that the simulator does not have. Each emitter draws its own constants; times in
 * s, brightness relative to the full one.
 */
enum OtherLaw implements BlinkingLaw {
  /** Two states, dwell times log-normal: a decade and more wide within one emitter. */
  LOG_NORMAL(true) {
    @Override
    public double[] course(int frames, RandomStream random) {
      double median = random.logUniform(0.15, 0.6);
      double width = random.uniform(1.2, 1.8);
      return LawCourses.telegraph(frames, r -> median * Math.exp(width * r.gaussian()), random);
    }
  },
  /** Two states, stretched exponential dwell times of exponent 0.4 to 0.5. */
  STRETCHED(false) {
    @Override
    public double[] course(int frames, RandomStream random) {
      double scale = random.logUniform(0.1, 0.4);
      double shape = random.uniform(0.4, 0.5);
      return LawCourses.telegraph(
          frames, r -> scale * Math.pow(r.exponential(1), 1 / shape), random);
    }
  },
  /** Two states, dwell times more regular than exponential ones: sums of four. */
  REGULAR(true) {
    @Override
    public double[] course(int frames, RandomStream random) {
      double mean = random.logUniform(0.3, 1.2);
      return LawCourses.telegraph(frames, r -> mean / 4 * r.gamma(4), random);
    }
  },
  /** Four recombination centres, each open or closed, slow and fast ones. */
  FOUR_CENTRES(false) {
    @Override
    public double[] course(int frames, RandomStream random) {
      return LawCourses.centres(
          frames, 4, r -> r.logUniform(0.05, 5), r -> r.uniform(0.3, 1.2), random);
    }
  },
  /** Three levels in turn, up and down, never from the lowest to the highest at once. */
  LADDER(true) {
    @Override
    public double[] course(int frames, RandomStream random) {
      double[] levels = {random.uniform(0, 0.1), random.uniform(0.4, 0.55), 1};
      double[] means = {
        random.logUniform(0.3, 1), random.logUniform(0.2, 0.8), random.logUniform(0.3, 1)
      };
      int[] state = {random.index(3)};
      return LawCourses.switching(
          frames,
          r -> {
            state[0] = state[0] == 1 ? (r.uniform() < 0.5 ? 0 : 2) : 1;
            return levels[state[0]];
          },
          r -> r.exponential(means[state[0]]),
          random);
    }
  },
  /** Switching whose rates jump together between fast and slow, every few seconds. */
  TWO_RATES(false) {
    @Override
    public double[] course(int frames, RandomStream random) {
      double fast = random.logUniform(0.06, 0.12);
      double slow = random.logUniform(1, 2.5);
      double[] left = {0};
      boolean[] quick = {random.uniform() < 0.5};
      return LawCourses.telegraph(
          frames,
          r -> {
            if (left[0] <= 0) {
              quick[0] = !quick[0];
              left[0] = r.exponential(quick[0] ? 6 : 12);
            }
            double dwell = r.exponential(quick[0] ? fast : slow);
            left[0] -= dwell;
            return dwell;
          },
          random);
    }
  },
  /** Brightness that wanders about its mean, with a correlation time of 0.3 to 1.5 s. */
  WANDERING(true) {
    @Override
    public double[] course(int frames, RandomStream random) {
      double seconds = random.logUniform(0.3, 1.5);
      double width = random.uniform(0.3, 0.6);
      double[] course = LawCourses.relaxing(frames, seconds, random);
      Arrays.setAll(course, t -> Math.min(1.5, 0.5 * Math.exp(width * course[t])));
      return course;
    }
  },
  /**
   * Fast switching until one step into the dark, which comes after a fifth of the record or later.
   */
  ONE_STEP(false) {
    @Override
    public double[] course(int frames, RandomStream random) {
      double mean = random.logUniform(0.1, 0.4);
      double[] course = LawCourses.telegraph(frames, r -> r.exponential(mean), random);
      int end = (int) (frames * random.uniform(0.2, 0.8));
      Arrays.fill(course, end, frames, 0);
      return course;
    }
  },
  /** Mostly bright, with short dips. */
  DIPS(true) {
    @Override
    public double[] course(int frames, RandomStream random) {
      double dark = random.logUniform(0.1, 0.3);
      double bright = random.logUniform(1.5, 4);
      return LawCourses.twoStates(
          frames, true, 0.1, r -> r.exponential(bright), r -> r.exponential(dark), random);
    }
  },
  /** Brightness that grows in a few steps to a plateau, with weak flicker. */
  STAIRS(false) {
    @Override
    public double[] course(int frames, RandomStream random) {
      int steps = 3 + random.index(4);
      double[] course = new double[frames];
      Arrays.fill(course, 0.2);
      for (int s = 0; s < steps; s++) {
        int from = (int) (frames * random.uniform(0.05, 0.9));
        for (int t = from; t < frames; t++) {
          course[t] += 0.8 / steps;
        }
      }
      double[] flicker = LawCourses.relaxing(frames, 0.5, 0, random);
      Arrays.setAll(course, t -> course[t] * Math.max(0, 1 + 0.08 * flicker[t]));
      return course;
    }
  };

  static final double INTERVAL = 0.03;

  private final boolean chosenOn;

  OtherLaw(boolean chosenOn) {
    this.chosenOn = chosenOn;
  }

  /** Laws on which best guesses may be chosen, or those on which only ranges were. */
  static List<OtherLaw> of(boolean forChoosing) {
    return Arrays.stream(values()).filter(law -> law.chosenOn == forChoosing).toList();
  }
}
