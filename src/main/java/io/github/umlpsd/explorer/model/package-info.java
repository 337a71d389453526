/** What the window knows, without any screen: analysis, decisions with undo, selection, filter. */
package io.github.umlpsd.explorer.model;
