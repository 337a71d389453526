/** Traces from tables that other programs wrote. */
package io.github.umlpsd.traces.tables;
