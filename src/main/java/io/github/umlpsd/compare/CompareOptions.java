package io.github.umlpsd.compare;

import io.github.umlpsd.compare.testing.TestParameters;

/**
 * How movies are compared.
 *
 * @param lengthFrames frames that are taken of every movie; 0 = as many as the shortest has
 * @param tests how conditions are tested
 */
public record CompareOptions(int lengthFrames, TestParameters tests) {}
