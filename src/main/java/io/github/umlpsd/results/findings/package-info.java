/**
 * Tables and figures of what a comparison finds: endpoints of movies and conditions, the tests
 * between them, and what the traces say about ageing, memory, levels, dwell times against
 * intensity, and neighbours. Values come from {@code compare} and {@code blinking}; where files go
 * is decided elsewhere.
 */
package io.github.umlpsd.results.findings;
