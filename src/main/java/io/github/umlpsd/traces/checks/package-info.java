/**
 * What the traces of a table show that would make their numbers wrong, where there is no movie to
 * look at. What is told of movies is told in {@code movie.checks}, whose rules are used where they
 * rest on traces alone.
 */
package io.github.umlpsd.traces.checks;
