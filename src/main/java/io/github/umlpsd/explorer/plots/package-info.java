/** Charts of one spot and of its class, and the panel that draws any chart and zooms into it. */
package io.github.umlpsd.explorer.plots;
