package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spots.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Switching dots on a background and a camera that may be bad, and where the dots truly are. */
final class DetectionScene extends SquareFrames {
  static final double SIGMA_PIXELS = 1.3;
  private static final int MARGIN = 6;
  private static final int REACH = 6;
  private static final double BLOB_REACH_SIGMAS = 4;

  /**
   * What is simulated.
   *
   * @param spots number of dots in 128 x 128 pixels
   * @param separation least distance between two, pixels
   * @param dimmest photo-electrons of the dimmest dot in an ON frame
   * @param brightest of the brightest dot; evenly on a log scale between
   * @param on least and largest share of frames in which a dot is ON; evenly on a log scale
   * @param background photo-electrons per pixel and frame
   * @param texture amplitude of blobs of 3 to 12 pixels in the background that never blink
   * @param pattern whether pixels have offsets, read noises and hot pixels of their own
   */
  record Kind(
      String name,
      int spots,
      double separation,
      double dimmest,
      double brightest,
      double[] on,
      double background,
      double texture,
      Camera camera,
      boolean pattern) {}

  static List<Kind> kinds() {
    double[] half = {0.2, 0.8};
    double[] dark = {0.01, 0.05};
    Camera scmos = Camera.scmos();
    return List.of(
        new Kind("sparse", 30, 12, 100, 300, half, 10, 0, scmos, false),
        new Kind("dense", 150, 6, 100, 300, half, 10, 0, scmos, false),
        new Kind("very dense", 250, 4.5, 100, 300, half, 10, 0, scmos, false),
        new Kind("uneven", 40, 10, 100, 300, half, 20, 20, scmos, false),
        new Kind("mixed brightness", 50, 10, 10, 3000, half, 10, 0, scmos, false),
        new Kind("mostly dark", 40, 10, 100, 300, dark, 10, 0, scmos, false),
        new Kind("dim", 40, 10, 8, 25, half, 10, 0, scmos, false),
        new Kind("EM-CCD", 40, 10, 30, 100, half, 5, 0, Camera.emccd(), false),
        new Kind("sCMOS pattern", 40, 10, 30, 100, half, 5, 0, scmos, true));
  }

  private final Kind kind;
  private final List<Spot> truth = new ArrayList<>();
  private final float[][] electrons;
  private final float[] background;
  private final float[] offsets;
  private final float[] readNoise;

  DetectionScene(Kind kind, int edge, int frames, long seed) {
    super(edge, frames, seed);
    this.kind = kind;
    RandomStream random = RandomStream.of(seed, -21);
    int wanted = (int) Math.round(kind.spots() * (edge * edge / 16384.0));
    for (int attempt = 0; attempt < 200_000 && truth.size() < wanted; attempt++) {
      Spot spot =
          new Spot(
              random.uniform(MARGIN, edge - 1 - MARGIN),
              random.uniform(MARGIN, edge - 1 - MARGIN),
              random.logUniform(kind.dimmest(), kind.brightest()),
              2.5);
      if (truth.stream().allMatch(other -> other.distanceTo(spot) >= kind.separation())) {
        truth.add(spot);
      }
    }
    electrons = new float[truth.size()][];
    for (int i = 0; i < electrons.length; i++) {
      electrons[i] = course(truth.get(i).quality(), RandomStream.of(seed, i));
    }
    background = background(random);
    offsets = new float[edge * edge];
    readNoise = new float[edge * edge];
    for (int i = 0; kind.pattern() && i < offsets.length; i++) {
      boolean hot = random.uniform() < 0.001;
      offsets[i] = (float) (1.0 * random.gaussian() + (hot ? random.uniform(5, 60) : 0));
      readNoise[i] = (float) (hot ? random.uniform(3, 15) : 0.6 * random.exponential(1));
    }
  }

  /** ON and OFF by turns, for times that are exponential within a dot and differ between dots. */
  private float[] course(double brightness, RandomStream random) {
    double on = random.logUniform(kind.on()[0], kind.on()[1]);
    double cycle = random.logUniform(5, 200);
    float[] course = new float[frames];
    boolean lit = random.uniform() < on;
    double next = 0;
    for (int t = 0; t < frames; t++) {
      double share = 0;
      double now = t;
      while (now < t + 1) {
        if (next <= now) {
          lit = !lit;
          next = now + random.exponential(lit ? cycle * on : cycle * (1 - on));
        }
        double until = Math.min(t + 1, next);
        share += lit ? until - now : 0;
        now = until;
      }
      course[t] = (float) (brightness * share);
    }
    return course;
  }

  private float[] background(RandomStream random) {
    float[] field = new float[edge * edge];
    Arrays.fill(field, (float) kind.background());
    int blobs = kind.texture() > 0 ? edge * edge / 200 : 0;
    for (int blob = 0; blob < blobs; blob++) {
      double x = random.uniform(0, edge);
      double y = random.uniform(0, edge);
      double sigma = random.logUniform(3, 12);
      double height = kind.texture() * random.uniform();
      addHill(field, x, y, sigma, height, BLOB_REACH_SIGMAS);
    }
    return field;
  }

  List<Spot> truth() {
    return truth;
  }

  @Override
  public void read(int frame, float[] pixels) {
    System.arraycopy(background, 0, pixels, 0, pixels.length);
    for (int i = 0; i < electrons.length; i++) {
      if (electrons[i][frame] > 0) {
        add(pixels, truth.get(i), electrons[i][frame]);
      }
    }
    RandomStream random = RandomStream.of(seed, -22, frame);
    for (int i = 0; i < pixels.length; i++) {
      float counts = kind.camera().readPixel(pixels[i], random);
      pixels[i] =
          kind.pattern()
              ? (float) Math.rint(counts + offsets[i] + readNoise[i] * random.gaussian())
              : counts;
    }
  }

  private void add(float[] pixels, Spot spot, double total) {
    int left = (int) Math.round(spot.xPixels()) - REACH;
    int top = (int) Math.round(spot.yPixels()) - REACH;
    double scale = total / (2 * Math.PI * SIGMA_PIXELS * SIGMA_PIXELS);
    double[] across = profile(spot.xPixels() - left);
    double[] down = profile(spot.yPixels() - top);
    for (int v = 0; v < down.length; v++) {
      for (int u = 0; u < across.length; u++) {
        int x = left + u;
        int y = top + v;
        if (x >= 0 && y >= 0 && x < edge && y < edge) {
          pixels[y * edge + x] += (float) (scale * across[u] * down[v]);
        }
      }
    }
  }

  private static double[] profile(double centre) {
    double[] profile = new double[2 * REACH + 1];
    Arrays.setAll(
        profile, i -> Math.exp(-(i - centre) * (i - centre) / (2 * SIGMA_PIXELS * SIGMA_PIXELS)));
    return profile;
  }
}
