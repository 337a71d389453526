/** Images that are open in ImageJ as movies and masks, and movies as ImageJ stacks. */
package io.github.umlpsd.imagej.input;
