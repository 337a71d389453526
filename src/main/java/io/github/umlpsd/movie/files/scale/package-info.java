/**
 * What an image tells of time and size: which of its planes are the frames, how long they last, how
 * large a pixel is, and time stamps in texts that belong to planes. It does not matter whether the
 * image is a file or open.
 */
package io.github.umlpsd.movie.files.scale;
