package io.github.umlpsd.simulate.experiment;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.emitters.BleachingModel;
import io.github.umlpsd.simulate.emitters.BlinkingClass;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.Product;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.Switching;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * One movie of a study.
 *
 * @param plan of the study
 * @param treated whether it is of the second condition
 * @param replicate number within its condition, from 0
 * @param state how it differs from the others
 * @param seed of its dots
 */
public record ExperimentMovie(
    ExperimentPlan plan, boolean treated, int replicate, MovieState state, long seed) {
  /** Photo-electrons of the background in a pixel and frame. */
  public static final double BACKGROUND_ELECTRONS = 5;

  private static final int APERTURE_PIXELS = 21;
  private static final double DIMMEST = 200;
  private static final double BRIGHTEST = 800;
  private static final double SHORTEST_SECONDS = 0.3;
  private static final double LONGEST_SECONDS = 0.8;

  /** A dot lives so many records on average before it bleaches. */
  private static final double LIFE_RECORDS = 2;

  /** Class of the dots that switch, and of those that flicker. */
  static final int SWITCHING = 0;

  static final int FLICKERING = 1;

  /** Background photo-electrons of a pixel and frame. */
  public double backgroundElectrons() {
    return BACKGROUND_ELECTRONS * state.background();
  }

  /** One of its dots. */
  public Emitter dot(int index) {
    RandomStream random = RandomStream.of(seed, index);
    double dt = plan.frameIntervalSeconds();
    Treatment treatment = treated ? plan.treatment() : Treatment.NONE;
    boolean switches = random.uniform() < treatment.switchingShare() + state.switching();
    EmitterModel blinking =
        switches
            ? Switching.telegraph(
                dwell(1, random), dwell(treatment.offFactor(), random), random.uniform(0, 0.1))
            : new Flicker(random.uniform(0.9, 1.5), random.uniform(0.2, 0.3));
    double life = LIFE_RECORDS * plan.frames() * dt / state.power();
    EmitterModel model = new Product(List.of(blinking, new BleachingModel(life, 0, 1)));
    double brightness =
        plan.signal()
            * state.power()
            * state.focus()
            * treatment.brightness()
            * random.logUniform(DIMMEST, BRIGHTEST);
    double[] electrons = model.course(plan.frames(), dt, random);
    Arrays.setAll(electrons, t -> electrons[t] * brightness);
    return new Emitter(
        switches ? SWITCHING : FLICKERING,
        switches ? BlinkingClass.TELEGRAPH_EXPONENTIAL : BlinkingClass.FLICKER,
        OptionalDouble.empty(),
        brightness,
        electrons);
  }

  /** More light switches dots more often. */
  private Dwell dwell(double factor, RandomStream random) {
    return new Dwell.Exponential(
        factor
            * state.sample()
            / state.power()
            * random.logUniform(SHORTEST_SECONDS, LONGEST_SECONDS));
  }

  /** True class of each dot, from 0. */
  public int[] labels() {
    return IntStream.range(0, plan.dots()).map(i -> dot(i).label()).toArray();
  }

  /**
   * The movie itself; frames are computed when they are read.
   *
   * @param width columns
   * @param height rows
   * @param separationPixels least distance of two dots
   * @throws io.github.umlpsd.job.UserException if the dots do not fit into the field
   */
  public SimulatedMovie movie(int width, int height, double separationPixels, Workers workers) {
    TraceScene dots =
        new TraceScene(
            SampleSet.TELEGRAPH_PAIR,
            plan.dots(),
            plan.frames(),
            plan.frameIntervalSeconds(),
            plan.signal(),
            plan.camera());
    MovieScene base = MovieScene.of(dots, width, height);
    MovieScene scene =
        new MovieScene(
            dots,
            width,
            height,
            base.sigmaPixels(),
            separationPixels,
            base.marginPixels(),
            backgroundElectrons(),
            base.backgroundUnevenness(),
            base.drift());
    return MovieSimulator.simulate("movie", scene, this::dot, seed, workers);
  }

  /**
   * The traces that photometry would take, without drawing frames: counts of an aperture of {@value
   * #APERTURE_PIXELS} pixels above background, in photo-electrons.
   */
  public TraceSet traces() {
    double[][] traces = new double[plan.dots()][];
    double background = backgroundElectrons() * APERTURE_PIXELS;
    for (int i = 0; i < traces.length; i++) {
      RandomStream noise = RandomStream.of(seed, i, 1);
      double[] trace = dot(i).electrons();
      for (int t = 0; t < trace.length; t++) {
        double counts =
            plan.camera().readCounts(trace[t] + background, APERTURE_PIXELS, noise)
                / plan.camera().countsPerElectron();
        trace[t] = counts - background;
      }
      traces[i] = trace;
    }
    return TraceSet.of(plan.frameIntervalSeconds(), traces);
  }
}
