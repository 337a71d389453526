package io.github.umlpsd.results.charts;

/** What a figure shows, as a value that a renderer can draw. */
public sealed interface Drawing permits Chart, ChartGrid, Raster {}
