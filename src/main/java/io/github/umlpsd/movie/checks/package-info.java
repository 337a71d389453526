/**
 * What a movie shows that would make its numbers wrong: frames without light, clipped or broken
 * pixels, a sample that moves, a lamp that flickers. Each rule is a pure function that tells what
 * it found in a sentence with numbers; checks.md of the documentation says how each was chosen.
 */
package io.github.umlpsd.movie.checks;
