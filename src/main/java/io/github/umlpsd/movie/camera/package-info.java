/**
 * What is known of the camera: counts and photo-electrons, given by the user or estimated from the
 * movie itself. Cameras of simulations live in {@code simulate.emitters}.
 */
package io.github.umlpsd.movie.camera;
