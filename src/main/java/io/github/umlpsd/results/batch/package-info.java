/**
 * The same job on many movies: which of them are done already, how many at once, and the summary
 * that grows with each. What a single job is lives above, in {@code results}.
 */
package io.github.umlpsd.results.batch;
