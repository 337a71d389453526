package io.github.umlpsd.compare.testing;

/**
 * How conditions are compared.
 *
 * @param seed start of the random numbers; same seed, same result
 * @param permutations random arrangements, where there are too many to try all; at least 99
 * @param resamples of the bootstrap; at least 100
 * @param needed whether to simulate how many movies a decision would need
 */
public record TestParameters(long seed, int permutations, int resamples, boolean needed) {

  public TestParameters {
    if (permutations < 99 || resamples < 100) {
      throw new IllegalArgumentException(permutations + " permutations, " + resamples);
    }
  }

  /** 9,999 arrangements, 2,000 resamples, seed 1. */
  public static TestParameters defaults() {
    return new TestParameters(1, 9_999, 2_000, true);
  }

  /** The same with another seed. */
  public TestParameters withSeed(long other) {
    return new TestParameters(other, permutations, resamples, needed);
  }
}
