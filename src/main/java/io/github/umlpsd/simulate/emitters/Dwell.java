package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;
import java.util.Locale;

/** How long an emitter stays in a state. */
public sealed interface Dwell {

  /** One dwell time, in s. */
  double draw(RandomStream random);

  /** Mean dwell time, in s. */
  double meanSeconds();

  /** Exponential: the state is left at a constant rate. */
  record Exponential(double meanSeconds) implements Dwell {
    public Exponential {
      if (!(meanSeconds > 0)) {
        throw new UserException("A mean dwell time is " + meanSeconds + " s, but must be above 0.");
      }
    }

    @Override
    public double draw(RandomStream random) {
      return random.exponential(meanSeconds);
    }
  }

  /**
   * Power law: the density falls as t^-alpha from the shortest to the longest time.
   *
   * @param alpha exponent, above 0, typically 1 to 2
   */
  record PowerLaw(double alpha, double shortestSeconds, double longestSeconds) implements Dwell {
    public PowerLaw {
      if (!(alpha > 0) || !(shortestSeconds > 0) || !(longestSeconds > shortestSeconds)) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "Power-law dwell times need alpha above 0 and 0 < shortest < longest, but have"
                    + " alpha %s, %s s and %s s.",
                alpha,
                shortestSeconds,
                longestSeconds));
      }
    }

    @Override
    public double draw(RandomStream random) {
      double u = random.uniform();
      double ratio = longestSeconds / shortestSeconds;
      double e = 1 - alpha;
      double x =
          Math.abs(e) < 1e-9
              ? Math.pow(ratio, u)
              : Math.pow(1 + u * (Math.pow(ratio, e) - 1), 1 / e);
      return shortestSeconds * x;
    }

    @Override
    public double meanSeconds() {
      return power(2 - alpha) / power(1 - alpha);
    }

    /** Integral of t^(e-1) over the allowed times. */
    private double power(double e) {
      return Math.abs(e) < 1e-9
          ? Math.log(longestSeconds / shortestSeconds)
          : (Math.pow(longestSeconds, e) - Math.pow(shortestSeconds, e)) / e;
    }
  }
}
