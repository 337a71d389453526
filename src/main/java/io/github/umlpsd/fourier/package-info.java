/** Fourier transforms. The one place that meets JTransforms. */
package io.github.umlpsd.fourier;
