/** The self-contained HTML report. */
package io.github.umlpsd.results.report;
