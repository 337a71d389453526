package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Laws of blinking on which no best guess was chosen, though ranges were looked at on some seeds.
 * Each emitter draws its own constants; times in s, brightness relative to the full one.
 */
enum UnseenLaw implements BlinkingLaw {
  /** Two states; each dwell is a short one or a long one, by chance. */
  SHORT_AND_LONG {
    @Override
    public double[] course(int frames, RandomStream random) {
      double brief = random.logUniform(0.08, 0.2);
      double lasting = random.logUniform(1, 3);
      double share = random.uniform(0.2, 0.4);
      return LawCourses.telegraph(
          frames, r -> r.exponential(r.uniform() < share ? lasting : brief), random);
    }
  },
  /** Power-law dwell times, exponent 1.4 to 1.7; those of the bright state end at 0.5 to 2 s. */
  CUT_BRIGHT {
    @Override
    public double[] course(int frames, RandomStream random) {
      double exponent = random.uniform(1.4, 1.7);
      double limit = random.logUniform(0.5, 2);
      ToDoubleFunction<RandomStream> dark =
          r -> 0.03 * Math.pow(1 - r.uniform(), -1 / (exponent - 1));
      return LawCourses.twoStates(
          frames,
          random.uniform() < 0.5,
          0,
          r -> Math.min(dark.applyAsDouble(r), r.exponential(limit)),
          dark,
          random);
    }
  },
  /** Exponential switching while the bright level grows to a plateau. */
  BRIGHTENING_BLINKER {
    @Override
    public double[] course(int frames, RandomStream random) {
      double mean = random.logUniform(0.2, 0.8);
      double rise = frames * random.uniform(0.15, 0.5);
      double first = random.uniform(0.15, 0.35);
      double[] course = LawCourses.telegraph(frames, r -> r.exponential(mean), random);
      Arrays.setAll(course, t -> course[t] * (1 - (1 - first) * Math.exp(-t / rise)));
      return course;
    }
  },
  /** Exponential switching with a bright level that wanders within 2 to 6 s. */
  WANDERING_BRIGHT {
    @Override
    public double[] course(int frames, RandomStream random) {
      double mean = random.logUniform(0.3, 1.2);
      double seconds = random.logUniform(2, 6);
      double[] course = LawCourses.telegraph(frames, r -> r.exponential(mean), random);
      double[] level = LawCourses.relaxing(frames, seconds, random);
      Arrays.setAll(course, t -> course[t] * Math.min(1.4, 0.7 * Math.exp(0.35 * level[t])));
      return course;
    }
  },
  /** Ten weak recombination centres with rates over three decades. */
  TEN_CENTRES {
    @Override
    public double[] course(int frames, RandomStream random) {
      return LawCourses.centres(
          frames, 10, r -> r.logUniform(0.03, 30), r -> r.uniform(0.1, 0.5), random);
    }
  },
  /** Bright and grey in fast turns, interrupted by dark times of power-law length. */
  GREY_AND_DARK {
    @Override
    public double[] course(int frames, RandomStream random) {
      double grey = random.uniform(0.35, 0.55);
      double mean = random.logUniform(0.15, 0.5);
      double rare = random.uniform(0.05, 0.15);
      int[] state = {random.index(2)};
      return LawCourses.switching(
          frames,
          r -> {
            state[0] = state[0] < 2 && r.uniform() < rare ? 2 : state[0] == 0 ? 1 : 0;
            return state[0] == 0 ? 1 : state[0] == 1 ? grey : 0;
          },
          r -> state[0] == 2 ? 0.1 * Math.pow(1 - r.uniform(), -2) : r.exponential(mean),
          random);
    }
  },
  /** Bright while a coordinate that walks at random between walls is on one side. */
  DIFFUSING {
    @Override
    public double[] course(int frames, RandomStream random) {
      double step = random.logUniform(0.02, 0.06);
      double place = random.uniform();
      double[] course = new double[frames];
      for (int t = 0; t < frames; t++) {
        for (int part = 0; part < 4; part++) {
          place = Math.abs(place + step / 2 * random.gaussian());
          place = place > 1 ? 2 - place : place;
          course[t] += place > 0.5 ? 0.25 : 0;
        }
      }
      return course;
    }
  },
  /** A decay in two parts, with flicker on top. */
  FADING {
    @Override
    public double[] course(int frames, RandomStream random) {
      double fast = frames * random.uniform(0.05, 0.15);
      double slow = frames * random.uniform(0.5, 1.5);
      double share = random.uniform(0.4, 0.6);
      double[] course = LawCourses.relaxing(frames, random.logUniform(0.2, 1), random);
      Arrays.setAll(
          course,
          t ->
              (share * Math.exp(-t / fast) + (1 - share) * Math.exp(-t / slow))
                  * Math.max(0, 1 + 0.1 * course[t]));
      return course;
    }
  };
}
