package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Two to four states with dwell times of any family, passed through in any order.
 *
 * @param states from dark to bright
 * @param order how one follows the other
 * @param slowing factor on the dwell times at the end of the record
 */
record DrawnSwitching(State[] states, Order order, Spread slowing) implements DrawnCourse {

  /** How states follow each other. */
  private enum Order {
    ANY,
    LADDER,
    CIRCLE
  }

  /** Dwell times. */
  private enum Family {
    EXPONENTIAL,
    REGULAR,
    LOG_NORMAL,
    STRETCHED,
    POWER_LAW,
    SHORT_AND_LONG
  }

  /**
   * One state of the law.
   *
   * @param level of the middle emitter
   * @param levelWidth emitters differ by so much to both sides
   * @param seconds scale of the dwell times
   * @param shape of the family, 0 to 1
   */
  private record State(
      double level, double levelWidth, Family family, Spread seconds, double shape) {

    double drawLevel(RandomStream random) {
      return Math.max(0, level + random.uniform(-levelWidth, levelWidth));
    }

    ToDoubleFunction<RandomStream> dwell(RandomStream random) {
      double scale = seconds.draw(random);
      double own = Math.max(0, Math.min(1, shape + random.uniform(-0.1, 0.1)));
      return switch (family) {
        case EXPONENTIAL -> r -> r.exponential(scale);
        case REGULAR -> r -> scale / (1.5 + 4 * own) * r.gamma(1.5 + 4 * own);
        case LOG_NORMAL -> r -> scale * Math.exp((0.5 + 1.4 * own) * r.gaussian());
        case STRETCHED -> r -> scale * Math.pow(r.exponential(1), 1 / (0.35 + 0.45 * own));
        case POWER_LAW ->
            r ->
                Math.min(
                    0.03 * Math.pow(1 - r.uniform(), -1 / (0.3 + 0.6 * own)),
                    r.exponential(40 * scale));
        case SHORT_AND_LONG ->
            r -> r.exponential(r.uniform() < 0.1 + 0.4 * own ? 12 * scale : scale);
      };
    }
  }

  static DrawnSwitching of(RandomStream recipe) {
    double[] shares = {0.6, 0.85, 1};
    double drawn = recipe.uniform();
    int count = 2 + (int) Arrays.stream(shares).filter(share -> share <= drawn).count();
    boolean alike = recipe.uniform() < 0.5;
    Family common = family(recipe);
    Spread seconds = Spread.of(recipe, 0.08, 3, 2.5);
    double shape = recipe.uniform();
    State[] states = new State[count];
    double dark = recipe.uniform() < 0.6 ? 0 : recipe.uniform(0, 0.3);
    for (int s = 0; s < count; s++) {
      double level =
          dark
              + (1 - dark) * s / (count - 1)
              + (s > 0 && s < count - 1 ? recipe.uniform(-0.1, 0.1) : 0);
      states[s] =
          alike
              ? new State(level, width(s, count, recipe), common, seconds, shape)
              : new State(
                  level,
                  width(s, count, recipe),
                  family(recipe),
                  Spread.of(recipe, 0.08, 3, 2.5),
                  recipe.uniform());
    }
    Order order = Order.values()[recipe.index(Order.values().length)];
    boolean slows = recipe.uniform() < 0.1;
    return new DrawnSwitching(
        states, order, slows ? Spread.of(recipe, 0.15, 6, 1.6) : new Spread(1, 1));
  }

  private static double width(int state, int count, RandomStream recipe) {
    return state == count - 1 ? 0 : recipe.uniform(0, 0.1);
  }

  private static Family family(RandomStream recipe) {
    return Family.values()[recipe.index(Family.values().length)];
  }

  @Override
  public double[] draw(int frames, RandomStream random) {
    int count = states.length;
    double[] levels = new double[count];
    @SuppressWarnings({"unchecked", "rawtypes"})
    ToDoubleFunction<RandomStream>[] dwells = new ToDoubleFunction[count];
    for (int s = 0; s < count; s++) {
      levels[s] = states[s].drawLevel(random);
      dwells[s] = states[s].dwell(random);
    }
    double factor = slowing.factor() > 1 ? slowing.draw(random) : 1;
    int[] state = {random.index(count)};
    double[] time = {0};
    return LawCourses.switching(
        frames,
        r -> {
          state[0] = next(state[0], count, r);
          return levels[state[0]];
        },
        r -> {
          double part = Math.min(1, time[0] / (frames * OtherLaw.INTERVAL));
          double dwell = dwells[state[0]].applyAsDouble(r) * Math.pow(factor, part);
          time[0] += dwell;
          return dwell;
        },
        random);
  }

  private int next(int state, int count, RandomStream random) {
    return switch (order) {
      case CIRCLE -> (state + 1) % count;
      case ANY -> (state + 1 + random.index(count - 1)) % count;
      case LADDER ->
          state == 0 ? 1 : state == count - 1 ? count - 2 : state + (random.index(2) == 0 ? 1 : -1);
    };
  }
}
