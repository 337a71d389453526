/** Movies in files, and what files tell of time and scale. Nothing here needs ImageJ. */
package io.github.umlpsd.movie.files;
