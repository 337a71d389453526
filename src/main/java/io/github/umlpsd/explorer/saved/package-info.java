/** Result folders of spots, traces and pixels, read back for the window. */
package io.github.umlpsd.explorer.saved;
