/**
 * Traces from tables that other programs wrote: where the numbers begin, which columns are times,
 * what the header says, and whether the times are even. Nothing here writes files.
 */
package io.github.umlpsd.traces.tables;
