/** The window after a run: image, table, plots and the bar that classes again, all of one model. */
package io.github.umlpsd.explorer.after;
