package io.github.umlpsd.simulate;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Draws movies of flickering crystals. Memory: 4 bytes for each grain and frame, for the courses;
 * the frames are computed when they are read.
 */
public final class CrystalSimulator {
  private static final double PIXEL_SIZE_MICROMETERS = 0.1;
  private static final long SHAPES = -4;
  private static final long CLASSES = -5;

  private CrystalSimulator() {}

  public static SimulatedCrystals simulate(CrystalScene scene, long seed, Workers workers) {
    CrystalShapes shapes =
        new CrystalShapes(
            scene.width(), scene.height(), scene.betas().size(), RandomStream.of(seed, SHAPES));
    int[] grains = grains(scene, shapes);
    float[] brightness = brightness(scene, shapes);
    CrystalFrames frames =
        new CrystalFrames(
            scene, grains, courses(scene, shapes, grains, seed, workers), brightness, seed);
    Movie movie =
        new Movie(
            "simulated-crystals",
            frames,
            scene.frameIntervalSeconds(),
            OptionalDouble.of(PIXEL_SIZE_MICROMETERS),
            List.of());
    return new SimulatedCrystals(
        movie, shapes.labels, shapes.crystals, betas(scene, shapes), brightness);
  }

  /** Numbers the grains: squares of pixels, cut at the borders of regions; background -1. */
  private static int[] grains(CrystalScene scene, CrystalShapes shapes) {
    int edge = scene.grainEdgePixels();
    int columns = (scene.width() + edge - 1) / edge;
    int classes = scene.betas().size();
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] grains = new int[shapes.labels.length];
    for (int i = 0; i < grains.length; i++) {
      int square = (i / scene.width() / edge) * columns + i % scene.width() / edge;
      int label = shapes.labels[i];
      grains[i] =
          label < 0 ? -1 : numbers.computeIfAbsent(square * classes + label, k -> numbers.size());
    }
    return grains;
  }

  /** Relative brightness of each grain in each frame, with mean 1. */
  private static float[][] courses(
      CrystalScene scene, CrystalShapes shapes, int[] grains, long seed, Workers workers) {
    List<FlickerNoise> noises = new ArrayList<>();
    List<double[]> common = new ArrayList<>();
    for (int c = 0; c < scene.betas().size(); c++) {
      noises.add(new FlickerNoise(scene.betas().get(c), scene.frames()));
      common.add(noises.get(c).draw(RandomStream.of(seed, CLASSES, c)));
    }
    int[] classOfGrain = classOfGrain(shapes, grains);
    float[][] courses = new float[classOfGrain.length][scene.frames()];
    double shared = scene.rms() * Math.sqrt(scene.coherence());
    double own = scene.rms() * Math.sqrt(1 - scene.coherence());
    workers.forEach(
        "Simulating crystals",
        courses.length,
        g -> {
          double[] together = common.get(classOfGrain[g]);
          double[] alone = noises.get(classOfGrain[g]).draw(RandomStream.of(seed, g));
          for (int t = 0; t < alone.length; t++) {
            courses[g][t] = (float) Math.max(0, 1 + shared * together[t] + own * alone[t]);
          }
        });
    return courses;
  }

  private static int[] classOfGrain(CrystalShapes shapes, int[] grains) {
    int[] classOfGrain = new int[1 + Arrays.stream(grains).max().orElse(-1)];
    for (int i = 0; i < grains.length; i++) {
      if (grains[i] >= 0) {
        classOfGrain[grains[i]] = shapes.labels[i];
      }
    }
    return classOfGrain;
  }

  /** Uneven over the field, whatever the class. */
  private static float[] brightness(CrystalScene scene, CrystalShapes shapes) {
    float[] field = UnevenField.of(scene.width(), scene.height(), 1).values();
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < field.length; i++) {
      if (shapes.labels[i] >= 0) {
        least = Math.min(least, field[i]);
        most = Math.max(most, field[i]);
      }
    }
    double sum = 0;
    int pixels = 0;
    for (int i = 0; i < field.length; i++) {
      boolean inside = shapes.labels[i] >= 0;
      double height = (field[i] - least) / (most - least);
      field[i] = inside ? (float) (1 + (scene.brightnessRatio() - 1) * height) : 0;
      sum += field[i];
      pixels += inside ? 1 : 0;
    }
    return new UnevenField(field).scaled(scene.meanElectrons() * pixels / sum);
  }

  private static float[] betas(CrystalScene scene, CrystalShapes shapes) {
    float[] betas = new float[shapes.labels.length];
    for (int i = 0; i < betas.length; i++) {
      int label = shapes.labels[i];
      betas[i] = label < 0 ? Float.NaN : scene.betas().get(label).floatValue();
    }
    return betas;
  }
}
