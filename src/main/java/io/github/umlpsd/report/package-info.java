/**
 * Figures and the self-contained HTML report: the last stage of the data flow.
 *
 * <p>A figure is first described as a plain value ({@link io.github.umlpsd.report.Chart}, {@link
 * io.github.umlpsd.report.ChartGrid}, {@link io.github.umlpsd.report.Raster}), so that it can be
 * drawn by several renderers: into picture files here, into native windows elsewhere. Pictures are
 * drawn in memory and need no display. Only {@code ChartRenderer} meets JFreeChart.
 */
package io.github.umlpsd.report;
