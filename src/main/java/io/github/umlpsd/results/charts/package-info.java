/**
 * Charts, grids of charts and pictures as plain values, and how they are drawn into PNG files. The
 * one place that meets JFreeChart; what a figure shows is decided in {@code figures}.
 */
package io.github.umlpsd.results.charts;
