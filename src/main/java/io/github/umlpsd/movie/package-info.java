/**
 * Movies, read frame by frame: projections over time, drift, and the bridge to ImgLib2. Nothing
 * here holds more than a few frames in memory.
 */
package io.github.umlpsd.movie;
