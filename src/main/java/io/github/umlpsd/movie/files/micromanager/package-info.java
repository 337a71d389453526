/**
 * What Micro-Manager writes beside the pixels: the JSON of each image, metadata.txt, and the index
 * of NDTiff. Pixels are not read here.
 */
package io.github.umlpsd.movie.files.micromanager;
