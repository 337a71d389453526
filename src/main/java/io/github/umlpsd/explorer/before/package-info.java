/** The window before a run: the movie's facts, the form, and the preview that follows it. */
package io.github.umlpsd.explorer.before;
