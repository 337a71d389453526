/**
 * A movie that is being recorded: spots after its first frames, then traces that grow within a
 * fixed memory, and what they tell so far. Everything here is preliminary.
 */
package io.github.umlpsd.watch.live;
