/** The tables of a result, their columns and units, and how they are written as CSV. */
package io.github.umlpsd.results.tables;
