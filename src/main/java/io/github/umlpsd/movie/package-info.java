/**
 * Movies, read frame by frame: their drift, their times, and what is done to frames. Nothing here
 * holds more than a few frames in memory.
 */
package io.github.umlpsd.movie;
