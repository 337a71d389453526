package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets whose every property is drawn: 1 to 6 kinds, 30 to 1,000 traces of 1,000 to 10,000 frames,
 * full signal, a third or a tenth of it, in a third of the sets a lamp with 5 % of noise, and in a
 * third of those with three or more classes one class of 5 %.
 *
 * @param mostTraces sets with more traces are cut to this number
 * @param mostFrames sets with more frames are cut to this number
 */
record RandomScene(int mostTraces, int mostFrames) implements StudySet {
  private static final long RECIPE = -2;
  private static final int MOST_KINDS = 6;

  /** No limit but that of the recipe. */
  RandomScene() {
    this(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public int classes(long seed) {
    return scene(seed).kinds().size();
  }

  @Override
  public StudySet cut(int traces, int frames) {
    return new RandomScene(Math.min(traces, mostTraces), Math.min(frames, mostFrames));
  }

  @Override
  public SimulatedTraces simulate(long seed, Workers workers) {
    return scene(seed).simulate(seed, workers);
  }

  /** The recipe of one seed. */
  StudyScene scene(long seed) {
    RandomStream random = RandomStream.of(seed, RECIPE);
    List<StudyKind> pool = pool(random);
    List<StudyKind> kinds = pool.subList(0, 1 + random.index(MOST_KINDS));
    double[] signals = {1, 0.3, 0.1};
    StudyScene scene =
        StudyScene.of(kinds.toArray(StudyKind[]::new))
            .withSize(
                (int) Math.min(mostTraces, random.logUniform(30, 1000)),
                (int) Math.min(mostFrames, random.logUniform(1000, 10_000)))
            .withSignal(signals[random.index(signals.length)])
            .withLamp(random.index(3) == 0 ? 0.05 : 0);
    boolean small = random.index(3) == 0;
    return small && kinds.size() > 2 ? scene.withShares(withSmall(kinds.size())) : scene;
  }

  /** The first class has 5 %. */
  private static Double[] withSmall(int kinds) {
    Double[] shares = new Double[kinds];
    for (int k = 0; k < kinds; k++) {
      shares[k] = k == 0 ? 0.05 : 0.95 / (kinds - 1);
    }
    return shares;
  }

  /** All kinds in random order, of two that include each other only one. */
  private static List<StudyKind> pool(RandomStream random) {
    List<StudyKind> pool = new ArrayList<>(List.of(StudyKind.values()));
    boolean wide = random.index(2) == 0;
    pool.remove(wide ? StudyKind.EXPONENTIAL : StudyKind.WIDE_EXPONENTIAL);
    pool.remove(wide ? StudyKind.POWER_LAW : StudyKind.WIDE_POWER_LAW);
    List<StudyKind> shuffled = new ArrayList<>();
    for (int i : random.permutation(pool.size())) {
      shuffled.add(pool.get(i));
    }
    return shuffled;
  }
}
