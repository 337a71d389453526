package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;
import io.github.umlpsd.simulate.emitters.BlinkingClass;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.EmitterTruth;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Sets of laws that the simulator does not have: 1 to 5 of them, 40 to 600 traces of 1,000 to
 * 10,000 frames, an sCMOS or an EM-CCD camera, full signal or a fifth of it.
 *
 * @param laws from which those of a set are drawn
 * @param mostTraces sets with more traces are cut to this number
 * @param mostFrames sets with more frames are cut to this number
 */
record OtherScene(List<? extends BlinkingLaw> laws, int mostTraces, int mostFrames)
    implements StudySet {
  private static final long RECIPE = -31;
  private static final int APERTURE_PIXELS = 21;
  private static final int MOST_LAWS = 5;

  OtherScene(List<? extends BlinkingLaw> laws) {
    this(laws, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** What one seed draws. */
  private record Recipe(
      List<? extends BlinkingLaw> laws, int traces, int frames, double signal, Camera camera) {}

  private Recipe recipe(long seed) {
    RandomStream random = RandomStream.of(seed, RECIPE);
    int[] order = random.permutation(laws.size());
    int count = 1 + random.index(Math.min(MOST_LAWS, laws.size()));
    return new Recipe(
        Arrays.stream(order).limit(count).<BlinkingLaw>mapToObj(laws::get).toList(),
        (int) Math.min(mostTraces, random.logUniform(40, 600)),
        (int) Math.min(mostFrames, random.logUniform(1000, 10_000)),
        random.index(3) == 0 ? 0.2 : 1,
        random.index(2) == 0 ? Camera.scmos() : Camera.emccd());
  }

  @Override
  public int classes(long seed) {
    return recipe(seed).laws().size();
  }

  @Override
  public StudySet cut(int traces, int frames) {
    return new OtherScene(laws, Math.min(traces, mostTraces), Math.min(frames, mostFrames));
  }

  @Override
  public SimulatedTraces simulate(long seed, Workers workers) {
    Recipe recipe = recipe(seed);
    int frames = recipe.frames();
    Camera camera = recipe.camera();
    float[][] counts = new float[recipe.traces()][frames];
    EmitterTruth[] truth = new EmitterTruth[counts.length];
    workers.forEach(
        "Simulating traces",
        counts.length,
        i -> {
          RandomStream random = RandomStream.of(seed, i);
          int label = i % recipe.laws().size();
          double[] course = recipe.laws().get(label).course(frames, random);
          double brightness = recipe.signal() * random.logUniform(200, 800);
          double background = random.logUniform(50, 150);
          for (int t = 0; t < frames; t++) {
            counts[i][t] =
                (float)
                    (camera.readCounts(brightness * course[t] + background, APERTURE_PIXELS, random)
                        - background * camera.countsPerElectron());
          }
          truth[i] =
              new EmitterTruth(
                  label,
                  BlinkingClass.GREY_STATES,
                  OptionalDouble.empty(),
                  brightness,
                  background,
                  brightness * Arrays.stream(course).average().orElse(0),
                  brightness
                      / Math.sqrt(
                          camera.varianceElectrons(brightness + background, APERTURE_PIXELS)));
        });
    return new SimulatedTraces(TraceSet.of(OtherLaw.INTERVAL, counts), Arrays.asList(truth));
  }
}
