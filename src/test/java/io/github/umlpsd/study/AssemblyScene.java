package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An assembly of three crystals that are cut into patches of two to four classes, seen through
 * optics. The pixels of a grain have one trace of their own.
 *
 * @param edge of the frames, pixels
 * @param frames of 30 ms
 * @param grain edge of a grain, pixels
 * @param opticsSigma standard deviation of the point spread function, pixels; 0 = sharp
 * @param lampRms standard deviation of what all pixels have in common, relative to the mean; 1/f
 * @param courses what the grains of a class have in common
 */
record AssemblyScene(
    int edge, int frames, int grain, double opticsSigma, double lampRms, Courses courses) {
  static final int OUTSIDE = -1;

  private static final double INTERVAL = 0.03;
  private static final int CRYSTALS = 3;
  private static final int PATCHES = 5;
  private static final double MEAN_ELECTRONS = 200;
  private static final double BACKGROUND_ELECTRONS = 10;
  private static final double RMS = 0.25;
  private static final Camera CAMERA = Camera.scmos();
  private static final long SHAPES = -11;
  private static final long COURSES = -12;
  private static final long LAMP = -13;
  private static final long NOISE = -14;

  AssemblyScene withLamp(double rms) {
    return new AssemblyScene(edge, frames, grain, opticsSigma, rms, courses);
  }

  /** What the grains of a class have in common. */
  enum Courses {
    /** A course of the class, which makes a part of the flicker of each of its grains. */
    SHARED,
    /** The kind only: decay, growth, flicker, or switching of each grain alone. */
    KINDS
  }

  /**
   * What was simulated.
   *
   * @param labels class of each pixel, row by row, or {@link #OUTSIDE}
   * @param classes number of classes
   */
  record Simulated(Movie movie, int[] labels, int classes) {}

  /** The same seed gives the same assembly; all frames are in memory. */
  Simulated simulate(long seed, Workers workers) {
    RandomStream random = RandomStream.of(seed, SHAPES);
    int classes = 2 + random.index(courses == Courses.KINDS ? 2 : 3);
    int[] labels = labels(classes, random);
    int[] grains = grains(labels, classes, random);
    int count = 1 + Arrays.stream(grains).max().orElse(-1);
    int[] classOfGrain = new int[count];
    for (int i = 0; i < grains.length; i++) {
      if (grains[i] >= 0) {
        classOfGrain[grains[i]] = labels[i];
      }
    }
    float[][] traces = courses(classOfGrain, classes, seed, workers);
    double[] lamp = new double[frames];
    double[] noise = new FlickerNoise(1, frames).draw(RandomStream.of(seed, LAMP));
    Arrays.setAll(lamp, t -> 1 + lampRms * noise[t]);
    Frames source = new Frames(grains, traces, lamp, brightness(labels), seed);
    workers.forEach("Simulating an assembly", frames, source::draw);
    return new Simulated(
        new Movie("assembly", source, INTERVAL, OptionalDouble.empty(), List.of()),
        labels,
        classes);
  }

  /** Discs with wavy edges; each patch of a crystal belongs to the nearest of a few centres. */
  private int[] labels(int classes, RandomStream random) {
    double[][] discs = {{0.27, 0.28, 0.21}, {0.73, 0.36, 0.22}, {0.42, 0.74, 0.2}};
    int[] labels = new int[edge * edge];
    Arrays.fill(labels, OUTSIDE);
    for (int c = 0; c < CRYSTALS; c++) {
      double[][] centres = new double[PATCHES][];
      int first = random.index(classes);
      for (int p = 0; p < PATCHES; p++) {
        double angle = 2 * Math.PI * (p + random.uniform(-0.3, 0.3)) / PATCHES;
        double radius = discs[c][2] * random.uniform(0.4, 0.9);
        centres[p] =
            new double[] {
              discs[c][0] + radius * Math.cos(angle), discs[c][1] + radius * Math.sin(angle)
            };
      }
      for (int i = 0; i < labels.length; i++) {
        double x = (i % edge + 0.5) / edge;
        double y = (i / edge + 0.5) / edge;
        double angle = Math.atan2(y - discs[c][1], x - discs[c][0]);
        double reach = discs[c][2] * (1 + 0.1 * Math.cos(3 * angle + c));
        if (Math.hypot(x - discs[c][0], y - discs[c][1]) < reach) {
          labels[i] = (first + nearest(centres, x, y)) % classes;
        }
      }
    }
    return labels;
  }

  private static int nearest(double[][] centres, double x, double y) {
    int best = 0;
    for (int p = 1; p < centres.length; p++) {
      if (Math.hypot(centres[p][0] - x, centres[p][1] - y)
          < Math.hypot(centres[best][0] - x, centres[best][1] - y)) {
        best = p;
      }
    }
    return best;
  }

  /** Squares of pixels, cut at the borders of classes. */
  private int[] grains(int[] labels, int classes, RandomStream random) {
    int dx = random.index(grain);
    int dy = random.index(grain);
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] grains = new int[labels.length];
    for (int i = 0; i < grains.length; i++) {
      int square = (i / edge + dy) / grain * (edge + grain) + (i % edge + dx) / grain;
      grains[i] =
          labels[i] < 0
              ? OUTSIDE
              : numbers.computeIfAbsent(square * classes + labels[i], k -> numbers.size());
    }
    return grains;
  }

  private float[][] courses(int[] classOfGrain, int classes, long seed, Workers workers) {
    RandomStream random = RandomStream.of(seed, COURSES);
    double coherence = random.uniform(0.4, 0.8);
    List<FlickerNoise> noises = new ArrayList<>();
    List<double[]> common = new ArrayList<>();
    for (int c = 0; c < classes; c++) {
      noises.add(new FlickerNoise(random.uniform(0.7, 1.7), frames));
      common.add(noises.get(c).draw(random));
    }
    StudyKind[] kinds = {StudyKind.BLEACHING, StudyKind.BRIGHTENING, StudyKind.FLICKER};
    int first = random.index(kinds.length);
    float[][] traces = new float[classOfGrain.length][frames];
    workers.forEach(
        "Simulating an assembly",
        traces.length,
        g -> {
          RandomStream own = RandomStream.of(seed, COURSES, g);
          int label = classOfGrain[g];
          double[] course;
          if (courses == Courses.KINDS) {
            course =
                kinds[(first + label) % kinds.length]
                    .draw(new StudyKind.Record(frames * INTERVAL, INTERVAL), own)
                    .course(frames, INTERVAL, own);
          } else {
            course = noises.get(label).draw(own);
            double[] shared = common.get(label);
            Arrays.setAll(
                course,
                t ->
                    1
                        + RMS * Math.sqrt(coherence) * shared[t]
                        + RMS * Math.sqrt(1 - coherence) * course[t]);
          }
          for (int t = 0; t < frames; t++) {
            traces[g][t] = (float) Math.max(0, course[t]);
          }
        });
    return traces;
  }

  /** Up to twice as bright at the right as at the left. */
  private float[] brightness(int[] labels) {
    float[] brightness = new float[labels.length];
    for (int i = 0; i < brightness.length; i++) {
      brightness[i] =
          labels[i] < 0 ? 0 : (float) (MEAN_ELECTRONS * (0.67 + 0.67 * (i % edge) / edge));
    }
    return brightness;
  }

  private final class Frames extends SquareFrames {
    private final int[] grains;
    private final float[][] traces;
    private final double[] lamp;
    private final float[] brightness;
    private final double[] kernel;
    private final float[][] drawn = new float[frames][edge * edge];

    Frames(int[] grains, float[][] traces, double[] lamp, float[] brightness, long seed) {
      super(AssemblyScene.this.edge, AssemblyScene.this.frames, seed);
      this.grains = grains;
      this.traces = traces;
      this.lamp = lamp;
      this.brightness = brightness;
      int reach = (int) Math.ceil(3 * opticsSigma);
      this.kernel = new double[2 * reach + 1];
      double sum = 0;
      for (int k = -reach; k <= reach; k++) {
        kernel[k + reach] =
            opticsSigma == 0 ? 1 : Math.exp(-k * k / (2 * opticsSigma * opticsSigma));
        sum += kernel[k + reach];
      }
      for (int k = 0; k < kernel.length; k++) {
        kernel[k] /= sum;
      }
    }

    @Override
    public void read(int frame, float[] pixels) {
      System.arraycopy(drawn[frame], 0, pixels, 0, pixels.length);
    }

    void draw(int frame) {
      float[] pixels = drawn[frame];
      double[] sharp = new double[pixels.length];
      for (int i = 0; i < sharp.length; i++) {
        sharp[i] = grains[i] < 0 ? 0 : brightness[i] * traces[grains[i]][frame];
      }
      double[] seen = blurred(blurred(sharp, 1), edge);
      RandomStream random = RandomStream.of(seed, NOISE, frame);
      for (int i = 0; i < seen.length; i++) {
        pixels[i] =
            CAMERA.readPixel(Math.max(0, lamp[frame]) * (seen[i] + BACKGROUND_ELECTRONS), random);
      }
    }

    private double[] blurred(double[] image, int step) {
      int reach = kernel.length / 2;
      double[] result = new double[image.length];
      for (int i = 0; i < image.length; i++) {
        int position = step == 1 ? i % edge : i / edge;
        for (int k = -reach; k <= reach; k++) {
          if (position + k >= 0 && position + k < edge) {
            result[i] += kernel[k + reach] * image[i + k * step];
          }
        }
      }
      return result;
    }
  }
}
