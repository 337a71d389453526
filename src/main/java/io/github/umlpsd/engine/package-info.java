/**
 * The whole method in one call, for spots, pixels and tables alike. Parameters come in, one {@code
 * Analysis} comes out; files, windows and commands live above.
 */
package io.github.umlpsd.engine;
