/**
 * Tests and intervals with the movie as the unit: permutations of movies within blocks, the
 * bootstrap over movies, effect sizes, survival, corrections for many endpoints, and how many
 * movies a decision would need. Pure functions of numbers; everything is seeded.
 *
 * <p>What is compared, and where it comes from, lives in {@code compare.endpoints}.
 */
package io.github.umlpsd.compare.testing;
