/**
 * What is compared between movies: endpoints of each dot, movie and class, taken from analyses, and
 * made ready for the tests in {@code compare.testing}. How classes are pooled over movies is
 * decided elsewhere; here they are labels.
 */
package io.github.umlpsd.compare.endpoints;
