package io.github.umlpsd.job;

/**
 * A part of a job that is still to come.
 *
 * @param name as the part reports itself, see {@link Progress#report}
 * @param seconds about how long it takes on a usual computer, 0 or more
 */
public record Stage(String name, double seconds) {}
