/**
 * Comparisons of movies as files: movies are measured once and read back, and the comparison is
 * written as tables, figures and a report. What is compared, and how, lives in {@code compare}.
 */
package io.github.umlpsd.results.comparison;
