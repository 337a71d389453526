package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Jumps between levels: at the end of each dwell to one of the others, at random. Two levels make a
 * random telegraph, more of them grey states. Jumps within a frame are integrated exactly.
 */
public record Switching(List<State> states) implements EmitterModel {

  /**
   * @param level brightness relative to the full one, 0 or more
   */
  public record State(double level, Dwell dwell) {}

  public Switching {
    states = List.copyOf(states);
    if (states.size() < 2) {
      throw new UserException("Switching needs at least 2 states, but has " + states.size() + ".");
    }
  }

  /** ON at full brightness, OFF at a lower level. */
  public static Switching telegraph(Dwell on, Dwell off, double offLevel) {
    return new Switching(List.of(new State(1, on), new State(offLevel, off)));
  }

  @Override
  public double[] course(int frames, double frameIntervalSeconds, RandomStream random) {
    double[] course = new double[frames];
    int state = firstState(random);
    double time = 0;
    while (time < frames) {
      State current = states.get(state);
      double end = time + current.dwell().draw(random) / frameIntervalSeconds;
      expose(course, time, Math.min(end, frames), current.level());
      time = end;
      state = (state + 1 + random.index(states.size() - 1)) % states.size();
    }
    return course;
  }

  /** The time spent in a state is proportional to its mean dwell time. */
  private int firstState(RandomStream random) {
    double left =
        random.uniform() * states.stream().mapToDouble(s -> s.dwell().meanSeconds()).sum();
    int state = 0;
    while (state < states.size() - 1 && left >= states.get(state).dwell().meanSeconds()) {
      left -= states.get(state).dwell().meanSeconds();
      state++;
    }
    return state;
  }

  /** Adds a level from one time to another, both in frames. */
  private static void expose(double[] course, double from, double to, double level) {
    for (int frame = (int) from; frame < to; frame++) {
      course[frame] += level * (Math.min(to, frame + 1) - Math.max(from, frame));
    }
  }

  /**
   * 3 - alpha when all dwell times follow one power law with 1 &lt; alpha &lt; 2; Lowen and Teich,
   * Phys. Rev. E 47, 992 (1993).
   */
  @Override
  public OptionalDouble beta() {
    if (states.stream().allMatch(s -> s.dwell() instanceof Dwell.PowerLaw)) {
      double[] alphas =
          states.stream()
              .mapToDouble(s -> ((Dwell.PowerLaw) s.dwell()).alpha())
              .distinct()
              .toArray();
      if (alphas.length == 1 && alphas[0] > 1 && alphas[0] < 2) {
        return OptionalDouble.of(3 - alphas[0]);
      }
    }
    return OptionalDouble.empty();
  }
}
