/**
 * Movies in files: which files and images belong to a movie, in which order, at what time and
 * scale. How bytes become pixels is the matter of {@code tiff}, what Micro-Manager writes beside
 * them that of {@code micromanager}. Nothing here needs ImageJ.
 */
package io.github.umlpsd.movie.files;
