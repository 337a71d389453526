/**
 * Movies that are still being recorded: which files of a folder are movies, whether they are
 * finished, and new frames as they arrive. Nothing here measures anything.
 */
package io.github.umlpsd.movie.files.growing;
