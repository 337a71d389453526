package io.github.umlpsd.simulate;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.EmitterTruth;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** Draws fields of blinking spots. Frames are computed when they are read. */
public final class MovieSimulator {
  /** The optimal region for photometry holds about so many sigma squared (4 pi). */
  private static final double NOISE_AREA = 4 * Math.PI;

  private static final double PIXEL_SIZE_MICROMETERS = 0.1;
  private static final long PLACES = -2;

  private MovieSimulator() {}

  /**
   * @throws io.github.umlpsd.job.UserException if the spots do not fit into the field at their
   *     separation
   */
  public static SimulatedMovie simulate(MovieScene scene, long seed, Workers workers) {
    TraceScene emitters = scene.emitters();
    int[] labels = emitters.set().deal(emitters.traces(), RandomStream.of(seed, PLACES, 0));
    return simulate(
        "simulated-" + emitters.set().key(),
        scene,
        i -> Emitter.draw(emitters.set(), labels[i], emitters, RandomStream.of(seed, i)),
        seed,
        workers);
  }

  /**
   * A field of emitters that are drawn elsewhere.
   *
   * @param name of the movie
   * @param scene where the set of classes is of no effect
   * @param draw emitter of each number, the same whenever it is asked for
   * @throws io.github.umlpsd.job.UserException if the spots do not fit into the field at their
   *     separation
   */
  public static SimulatedMovie simulate(
      String name, MovieScene scene, IntFunction<Emitter> draw, long seed, Workers workers) {
    TraceScene emitters = scene.emitters();
    double[][] places = RandomPlaces.in(scene, RandomStream.of(seed, PLACES, 1));
    float[] background =
        UnevenField.of(scene.width(), scene.height(), scene.backgroundUnevenness())
            .scaled(scene.backgroundElectrons());
    float[][] courses = new float[emitters.traces()][];
    SpotTruth[] truth = new SpotTruth[emitters.traces()];
    workers.forEach(
        "Simulating spots",
        emitters.traces(),
        i -> {
          Emitter emitter = draw.apply(i);
          courses[i] = floats(emitter.electrons());
          truth[i] = truth(scene, places[i], emitter, background);
        });
    SpotFrames frames = new SpotFrames(scene, places, courses, background, seed);
    Movie movie =
        new Movie(
            name,
            frames,
            emitters.frameIntervalSeconds(),
            OptionalDouble.of(PIXEL_SIZE_MICROMETERS),
            List.of());
    return new SimulatedMovie(movie, Arrays.asList(truth));
  }

  private static SpotTruth truth(
      MovieScene scene, double[] place, Emitter emitter, float[] background) {
    int pixel = (int) Math.round(place[1]) * scene.width() + (int) Math.round(place[0]);
    int area = (int) Math.round(NOISE_AREA * scene.sigmaPixels() * scene.sigmaPixels());
    EmitterTruth withinArea =
        emitter.truth(background[pixel] * area, area, scene.emitters().camera());
    return new SpotTruth(place[0], place[1], withinArea);
  }

  static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
