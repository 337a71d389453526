/** The menu of plain ImageJ: dialogs, macros and the status bar. */
package io.github.umlpsd.imagej.plugin;
