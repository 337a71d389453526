package io.github.umlpsd.compare.movies;

/**
 * A check of a movie, as its result folder has it.
 *
 * @param name what was looked for
 * @param found whether something was found
 * @param sentence what was found, or why nothing could be
 */
public record MovieCheck(String name, boolean found, String sentence) {}
