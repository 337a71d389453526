/**
 * How a result comes to stand where the user wants it: whole or not at all, never over anything
 * that is not an earlier result, and never at the cost of that one. What a result holds is decided
 * elsewhere.
 */
package io.github.umlpsd.results.folder;
