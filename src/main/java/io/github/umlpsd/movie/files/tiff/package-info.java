/**
 * TIFF files: directories, compressions, kinds of pixels, and frames read straight from their
 * places. What the images mean (channels, frames, seconds) is not known here.
 */
package io.github.umlpsd.movie.files.tiff;
