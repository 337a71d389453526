/** Results as windows of ImageJ: tables, plots, maps and overlays. Nothing is worked out here. */
package io.github.umlpsd.imagej.windows;
