/**
 * What a user decided by hand about single spots, as a value and as a file, and which traces it
 * concerns. How classes are made with it is decided in {@code engine}.
 */
package io.github.umlpsd.engine.decisions;
