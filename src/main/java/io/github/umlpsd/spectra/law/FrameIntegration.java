package io.github.umlpsd.spectra.law;

/**
 * What happens to a spectrum when light is summed over frames that follow each other without pause:
 * it is multiplied by sinc^2, and frequencies above the Nyquist frequency fold back.
 *
 * <p>With x = f dt, the folded part is sin^2(pi x)/pi^2 times the sum over m = 1, 2, ... of L((m-x)
 * / dt)/(m-x)^2 + L((m+x)/dt)/(m+x)^2. The sum is smooth and even in x: it is interpolated between
 * four Chebyshev points in x^2.
 */
final class FrameIntegration {
  private static final int POINTS = 4;
  private static final int EXACT_FOLDS = 2;
  private static final int LAST_FOLD = 4;
  private static final double TAIL_RATIO = 1.6;
  private static final int TAIL_NODES = 12;

  private final Response.Builder builder;
  private final double frameIntervalSeconds;
  private final double[] points = new double[POINTS];
  private final int[][] nodes = new int[POINTS][2 * EXACT_FOLDS];
  private final double[][] weights = new double[POINTS][2 * EXACT_FOLDS];
  private final int[] tailNodes = new int[LAST_FOLD - EXACT_FOLDS + TAIL_NODES];
  private final double[] tailWeights = new double[tailNodes.length];

  FrameIntegration(Response.Builder builder, double frameIntervalSeconds) {
    this.builder = builder;
    this.frameIntervalSeconds = frameIntervalSeconds;
    for (int c = 0; c < POINTS; c++) {
      points[c] = 0.125 * (1 + Math.cos(Math.PI * (c + 0.5) / POINTS));
      double x = Math.sqrt(points[c]);
      for (int m = 1; m <= EXACT_FOLDS; m++) {
        addFold(c, 2 * m - 2, m - x);
        addFold(c, 2 * m - 1, m + x);
      }
    }
    // Far folds hardly depend on x: 2 L(m/dt)/m^2, as an integral from LAST_FOLD + 1/2 on.
    int t = 0;
    for (int m = EXACT_FOLDS + 1; m <= LAST_FOLD; m++, t++) {
      tailNodes[t] = builder.node(m / frameIntervalSeconds);
      tailWeights[t] = 2.0 / (m * m);
    }
    double from = LAST_FOLD + 0.5;
    for (; t < tailNodes.length; t++, from *= TAIL_RATIO) {
      tailNodes[t] = builder.node(from * Math.sqrt(TAIL_RATIO) / frameIntervalSeconds);
      tailWeights[t] = 2 * (1 - 1 / TAIL_RATIO) / from;
    }
  }

  private void addFold(int c, int place, double multiple) {
    nodes[c][place] = builder.node(multiple / frameIntervalSeconds);
    weights[c][place] = 1 / (multiple * multiple);
  }

  /** What is left of a frequency itself. */
  double transmission(double hertz) {
    double angle = Math.PI * hertz * frameIntervalSeconds;
    return angle == 0 ? 1 : Math.pow(Math.sin(angle) / angle, 2);
  }

  /** Adds to the current row what folds back to a frequency. */
  void addFolded(double hertz) {
    double x = hertz * frameIntervalSeconds;
    double scale = Math.pow(Math.sin(Math.PI * x) / Math.PI, 2);
    for (int c = 0; c < POINTS; c++) {
      double share = scale * lagrange(c, x * x);
      for (int place = 0; place < 2 * EXACT_FOLDS; place++) {
        builder.add(nodes[c][place], share * weights[c][place]);
      }
    }
    for (int t = 0; t < tailNodes.length; t++) {
      builder.add(tailNodes[t], scale * tailWeights[t]);
    }
  }

  private double lagrange(int c, double z) {
    double product = 1;
    for (int other = 0; other < POINTS; other++) {
      if (other != c) {
        product *= (z - points[other]) / (points[c] - points[other]);
      }
    }
    return product;
  }
}
