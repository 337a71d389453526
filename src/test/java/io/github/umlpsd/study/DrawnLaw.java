package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A law of blinking of which everything is drawn: what switches or wanders, what becomes of the
 * brightness over the record, and how far the dots of the law differ from each other. From many of
 * them the scatter within laws is learned.
 *
 * @param number same number, same law
 */
record DrawnLaw(long number) implements BlinkingLaw {
  private static final long RECIPE = -41;

  /** The laws of the first numbers. */
  static List<DrawnLaw> first(int laws) {
    return LongStream.range(0, laws).mapToObj(DrawnLaw::new).toList();
  }

  @Override
  public double[] course(int frames, RandomStream random) {
    RandomStream recipe = RandomStream.of(number, RECIPE);
    double kind = recipe.uniform();
    DrawnCourse core =
        kind < 0.7
            ? DrawnSwitching.of(recipe)
            : kind < 0.8 ? centres(recipe) : kind < 0.92 ? wandering(recipe) : DrawnCourse.STEADY;
    DrawnCourse envelope = DrawnEnvelope.of(recipe, core == DrawnCourse.STEADY);
    boolean restless = recipe.uniform() < (core == DrawnCourse.STEADY ? 0.7 : 0.25);
    DrawnCourse flicker = restless ? flicker(recipe) : DrawnCourse.STEADY;
    double[] course = core.draw(frames, random);
    for (DrawnCourse factor : List.of(envelope, flicker)) {
      double[] values = factor.draw(frames, random);
      Arrays.setAll(course, t -> course[t] * values[t]);
    }
    return course;
  }

  /** Recombination centres, each open or closed. */
  private static DrawnCourse centres(RandomStream recipe) {
    int count = 2 + recipe.index(11);
    double shortest = recipe.logUniform(0.02, 0.2);
    double decades = recipe.uniform(1, 3.5);
    double weakest = recipe.logUniform(0.1, 0.5);
    double range = recipe.uniform(1.5, 6);
    return (frames, random) ->
        LawCourses.centres(
            frames,
            count,
            r -> shortest * Math.pow(10, decades * r.uniform()),
            r -> r.logUniform(weakest, weakest * range),
            random);
  }

  /** Brightness without levels. */
  private static DrawnCourse wandering(RandomStream recipe) {
    Spread seconds = Spread.of(recipe, 0.1, 8, 2.5);
    Spread width = Spread.of(recipe, 0.15, 0.8, 1.5);
    return (frames, random) -> {
      double size = width.draw(random);
      double[] values = LawCourses.relaxing(frames, seconds.draw(random), random);
      Arrays.setAll(values, t -> Math.min(1.5, 0.6 * Math.exp(size * values[t])));
      return values;
    };
  }

  private static DrawnCourse flicker(RandomStream recipe) {
    Spread seconds = Spread.of(recipe, 0.1, 6, 2.5);
    Spread size = Spread.of(recipe, 0.05, 0.35, 1.5);
    return (frames, random) -> {
      double rms = size.draw(random);
      double[] values = LawCourses.relaxing(frames, seconds.draw(random), random);
      Arrays.setAll(values, t -> Math.max(0, Math.min(2, 1 + rms * values[t])));
      return values;
    };
  }
}
