package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;

/**
 * Blinking crystals on a background that may be uneven, and which pixels they truly have: those
 * above half of the crystal's brightness at its centre, as its shape has it. Brightness also rises
 * threefold across a crystal.
 */
final class MaskScene extends SquareFrames {
  private static final double[][] PLACES = {{0.27, 0.28}, {0.73, 0.36}, {0.42, 0.74}};
  private static final double[] BETAS = {0.8, 1.2, 1.6};
  private static final int GRAIN = 2;
  private static final double OPTICS_PIXELS = 1;

  /** How a crystal's brightness falls towards its edge. */
  enum Profile {
    /** As sharp as the optics. */
    SHARP,
    /** Linear over a third of the radius. */
    SOFT,
    /** A dome. */
    DOME
  }

  /**
   * What is simulated.
   *
   * @param radius of the crystals, relative to the edge of the frames
   * @param count number of crystals, 1 to 3
   * @param brightness of the first crystal, relative to the others
   * @param all brightness of all crystals in photo-electrons
   * @param haze photo-electrons at the top of a wide hill in the background
   * @param bleach time in which the first crystal bleaches, relative to the movie; 0 = never
   * @param lamp relative deviation of the lamp's brightness
   */
  record Kind(
      String name,
      Profile profile,
      double radius,
      int count,
      double brightness,
      double all,
      double haze,
      double bleach,
      double lamp) {}

  private static final double SIZE = 0.16;

  /** What is measured: dim and bleaching crystals, uneven backgrounds, soft edges, all sizes. */
  static List<Kind> kinds() {
    return List.of(
        sharp("flat", 1, 0),
        sharp("flat, one 1/3", 1 / 3.0, 0),
        sharp("flat, one 1/10", 0.1, 0),
        sharp("flat, one 1/20", 0.05, 0),
        new Kind("flat, one bleaches", Profile.SHARP, SIZE, 3, 1, 200, 0, 0.1, 0),
        sharp("uneven", 1, 60),
        sharp("uneven, one 1/3", 1 / 3.0, 60),
        sharp("uneven, one 1/10", 0.1, 60),
        new Kind("uneven, all 1/5", Profile.SHARP, SIZE, 3, 1, 40, 60, 0, 0),
        new Kind("soft", Profile.SOFT, 0.18, 3, 1, 200, 0, 0, 0),
        new Kind("soft, uneven, one 1/3", Profile.SOFT, 0.18, 3, 1 / 3.0, 200, 60, 0, 0),
        new Kind("dome", Profile.DOME, 0.18, 3, 1, 200, 0, 0, 0),
        new Kind("dome, uneven, one 1/3", Profile.DOME, 0.18, 3, 1 / 3.0, 200, 60, 0, 0),
        new Kind("small, uneven, one 1/3", Profile.SHARP, 0.05, 3, 1 / 3.0, 200, 30, 0, 0),
        new Kind("touching, one 1/3", Profile.SHARP, 0.22, 3, 1 / 3.0, 200, 0, 0, 0),
        new Kind("touching, uneven, one 1/3", Profile.SHARP, 0.22, 3, 1 / 3.0, 200, 60, 0, 0),
        new Kind("one large", Profile.SHARP, 0.4, 1, 1, 200, 0, 0, 0),
        new Kind("one large, uneven", Profile.SHARP, 0.4, 1, 1, 200, 60, 0, 0),
        new Kind("one large dome", Profile.DOME, 0.4, 1, 1, 200, 0, 0, 0),
        new Kind("uneven, one 1/3, lamp 5 %", Profile.SHARP, SIZE, 3, 1 / 3.0, 200, 60, 0, 0.05));
  }

  private static Kind sharp(String name, double brightness, double haze) {
    return new Kind(name, Profile.SHARP, SIZE, 3, brightness, 200, haze, 0, 0);
  }

  private final float[] brightness;
  private final float[] background;
  private final boolean[] truth;
  private final int[] grains;
  private final double[][] courses;
  private final double[] lamp;

  /** Crystals whose grains flicker. */
  MaskScene(Kind kind, int edge, int frames, long seed) {
    this(kind, GrainBlinking.FLICKER, edge, frames, seed);
  }

  MaskScene(Kind kind, GrainBlinking blinking, int edge, int frames, long seed) {
    super(edge, frames, seed);
    RandomStream random = RandomStream.of(seed, -11);
    brightness = new float[edge * edge];
    truth = new boolean[edge * edge];
    grains = new int[edge * edge];
    int columns = edge / GRAIN + 1;
    courses = new double[columns * columns][];
    FlickerNoise[] noises =
        Arrays.stream(BETAS)
            .mapToObj(beta -> new FlickerNoise(beta, frames))
            .toArray(FlickerNoise[]::new);
    for (int c = 0; c < kind.count(); c++) {
      draw(kind, blinking, c, random, columns, noises);
    }
    background = background(kind, random);
    double[] unsteady = noises[0].draw(RandomStream.of(seed, -13));
    lamp = Arrays.stream(unsteady).map(x -> Math.max(0, 1 + kind.lamp() * x)).toArray();
  }

  private void draw(
      Kind kind,
      GrainBlinking blinking,
      int c,
      RandomStream random,
      int columns,
      FlickerNoise[] noises) {
    boolean alone = kind.count() == 1;
    double cx = edge * ((alone ? 0.5 : PLACES[c][0]) + random.uniform(-0.04, 0.04));
    double cy = edge * ((alone ? 0.5 : PLACES[c][1]) + random.uniform(-0.04, 0.04));
    double radius = edge * kind.radius() * random.uniform(0.85, 1.1);
    double turn = random.uniform(0, 2 * Math.PI);
    double tilt = random.uniform(0, 2 * Math.PI);
    double level = kind.all() * (c == 0 ? kind.brightness() : 1);
    for (int i = 0; i < brightness.length; i++) {
      double x = i % edge - cx;
      double y = i / edge - cy;
      double outline = radius * (1 + 0.12 * Math.cos(3 * (Math.atan2(y, x) + turn)));
      double r = Math.hypot(x, y) / outline;
      if (r >= 1) {
        continue;
      }
      double shape =
          switch (kind.profile()) {
            case SHARP -> 1;
            case SOFT -> Math.min(1, (1 - r) * 3);
            case DOME -> Math.sqrt(1 - r * r);
          };
      double uneven = 1 + 0.5 * (x * Math.cos(tilt) + y * Math.sin(tilt)) / outline;
      brightness[i] = (float) (level * uneven * shape);
      truth[i] = shape > 0.5;
      grains[i] = i / edge / GRAIN * columns + i % edge / GRAIN;
      if (courses[grains[i]] == null) {
        double[] course = blinking.course(noises[c % noises.length], frames, c, grains[i], seed);
        double[] decayed = new double[frames];
        for (int t = 0; t < frames; t++) {
          double left = c == 0 && kind.bleach() > 0 ? Math.exp(-t / (kind.bleach() * frames)) : 1;
          decayed[t] = left * course[t];
        }
        courses[grains[i]] = decayed;
      }
    }
  }

  private float[] background(Kind kind, RandomStream random) {
    float[] field = new float[edge * edge];
    Arrays.fill(field, 10);
    for (int hill = 0; hill < 2; hill++) {
      double x = random.uniform(0, edge);
      double y = random.uniform(0, edge);
      double sigma = edge * random.uniform(0.15, 0.35);
      addHill(field, x, y, sigma, kind.haze(), Double.POSITIVE_INFINITY);
    }
    return field;
  }

  boolean[] truth() {
    return truth;
  }

  @Override
  public void read(int frame, float[] pixels) {
    float[] still = new float[pixels.length];
    for (int i = 0; i < still.length; i++) {
      still[i] = brightness[i] > 0 ? (float) (brightness[i] * courses[grains[i]][frame]) : 0;
    }
    float[] seen = blurred(blurred(still, 1), edge);
    RandomStream random = RandomStream.of(seed, -12, frame);
    Camera camera = Camera.scmos();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = camera.readPixel(lamp[frame] * (background[i] + seen[i]), random);
    }
  }

  /** Through the optics, along one axis. */
  private float[] blurred(float[] image, int step) {
    double[] weights = new double[4];
    double sum = 0;
    for (int k = -3; k <= 3; k++) {
      weights[Math.abs(k)] = Math.exp(-k * k / (2 * OPTICS_PIXELS * OPTICS_PIXELS));
      sum += weights[Math.abs(k)];
    }
    float[] result = new float[image.length];
    for (int i = 0; i < image.length; i++) {
      int place = step == 1 ? i % edge : i / edge;
      double value = 0;
      for (int k = -3; k <= 3; k++) {
        value +=
            place + k >= 0 && place + k < edge ? weights[Math.abs(k)] * image[i + k * step] : 0;
      }
      result[i] = (float) (value / sum);
    }
    return result;
  }
}
