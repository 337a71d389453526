/**
 * What a result says of itself in short: the files, parameters and program that it follows from,
 * and its figures in one row. Made from an analysis, read back from a result folder.
 */
package io.github.umlpsd.results.record;
