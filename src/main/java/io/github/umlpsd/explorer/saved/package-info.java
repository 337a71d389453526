/** Result folders of spots and of traces, read back for the window. */
package io.github.umlpsd.explorer.saved;
