package io.github.umlpsd.report;

/** What a figure shows, as a value that a renderer can draw. */
public sealed interface Drawing permits Chart, ChartGrid, Raster {}
