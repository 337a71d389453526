package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** What becomes of the brightness over the record. */
enum DrawnEnvelope {
  /** Down to a rest. */
  DECAY {
    @Override
    DrawnCourse course(RandomStream recipe) {
      Spread part = Spread.of(recipe, 0.1, 0.8, 2);
      double rest = recipe.uniform(0, 0.4);
      return (frames, random) -> {
        double scale = frames * part.draw(random);
        return filled(frames, t -> rest + (1 - rest) * Math.exp(-t / scale));
      };
    }
  },
  /** Up to a plateau. */
  GROWTH {
    @Override
    DrawnCourse course(RandomStream recipe) {
      Spread part = Spread.of(recipe, 0.1, 0.8, 2);
      double first = recipe.uniform(0.05, 0.5);
      return (frames, random) -> {
        double scale = frames * part.draw(random);
        return filled(frames, t -> 1 - (1 - first) * Math.exp(-t / scale));
      };
    }
  },
  /** A fast decay and a slow one. */
  TWO_DECAYS {
    @Override
    DrawnCourse course(RandomStream recipe) {
      Spread fast = Spread.of(recipe, 0.03, 0.15, 1.8);
      Spread slow = Spread.of(recipe, 0.4, 2, 1.8);
      double share = recipe.uniform(0.3, 0.7);
      return (frames, random) -> {
        double first = frames * fast.draw(random);
        double second = frames * slow.draw(random);
        return filled(
            frames, t -> share * Math.exp(-t / first) + (1 - share) * Math.exp(-t / second));
      };
    }
  },
  /** Straight from one plateau to another. */
  SLOPE {
    @Override
    DrawnCourse course(RandomStream recipe) {
      double first = recipe.index(2) == 0 ? 1 : recipe.uniform(0.1, 0.6);
      double last = first < 1 ? 1 : recipe.uniform(0.1, 0.6);
      double from = recipe.uniform(0, 0.4);
      double to = recipe.uniform(0.6, 1);
      return (frames, random) -> {
        double begin = frames * Math.max(0, from + random.uniform(-0.1, 0.1));
        double end = frames * Math.min(1, to + random.uniform(-0.1, 0.1));
        return filled(
            frames,
            t -> first + (last - first) * Math.max(0, Math.min(1, (t - begin) / (end - begin))));
      };
    }
  },
  /** One step at any time. */
  STEP {
    @Override
    DrawnCourse course(RandomStream recipe) {
      double early = recipe.uniform(0.1, 0.5);
      double late = recipe.uniform(0.5, 0.9);
      double before = recipe.index(4) == 0 ? recipe.uniform(0, 0.5) : 1;
      double after = before < 1 ? 1 : recipe.uniform(0, 0.5);
      return (frames, random) -> {
        double end = frames * random.uniform(early, late);
        return filled(frames, t -> t < end ? before : after);
      };
    }
  },
  /** Several equal steps, up or down. */
  STAIRS {
    @Override
    DrawnCourse course(RandomStream recipe) {
      int steps = 2 + recipe.index(6);
      double first = recipe.uniform(0.05, 0.4);
      boolean up = recipe.index(2) == 0;
      return (frames, random) -> {
        double[] ends = places(frames, steps, random);
        return filled(
            frames,
            t -> {
              long passed = Arrays.stream(ends).filter(end -> end <= t).count();
              double part = (double) passed / steps;
              return up ? first + (1 - first) * part : 1 - (1 - first) * part;
            });
      };
    }
  };

  /** Part of the laws whose brightness stays as it is. */
  private static final double NONE = 0.5;

  /** Draws an envelope for a law. */
  static DrawnCourse of(RandomStream recipe, boolean needed) {
    boolean none = recipe.uniform() < NONE;
    DrawnCourse course = values()[recipe.index(values().length)].course(recipe);
    return none && !needed ? DrawnCourse.STEADY : course;
  }

  /** The envelope of one law. */
  abstract DrawnCourse course(RandomStream recipe);

  private static double[] places(int frames, int count, RandomStream random) {
    double[] places = new double[count];
    Arrays.setAll(places, i -> frames * random.uniform(0.05, 0.95));
    return places;
  }

  private static double[] filled(int frames, IntToDoubleFunction of) {
    double[] values = new double[frames];
    Arrays.setAll(values, of);
    return values;
  }
}
